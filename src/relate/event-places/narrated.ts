/** Sentences of a scene that tell what happened, up to where somebody begins to speak. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { EventKind, Span } from '../../record.ts'
import type { Scene } from '../scenes/scene.ts'

const speech = /(?:强调|指出|要求|表示|说|希望|认为|提出|介绍说|坦言|谈到)(?:，|：|,|:)/
/** A sentence that goes on with what a speaker wants. */
const wanted = /^[\s　]*(?:要|我们|希望|必须|一要|二要|三要|各级|各地|同时，?要|全力|坚持|加快|推进|坚决)/

/** Kinds of occasions that have one venue, told where they are told of. */
const oneVenue: ReadonlySet<EventKind> = new Set(['conference', 'reception', 'talk'])

/**
 * 来到晓天镇老街，他强调，… → the words before 他强调; sentences of demands are left out. Of a journey its sentence alone, of a
 * meeting the paragraphs up to the one that tells of it, of a stop of a lecture tour what follows.
 */
export const narrated = (article: Recognised, scene: Scene): readonly Span[] =>
  toldIn(article, sentencesOf(article, scene))

/** The same for the sentences of these numbers. */
export const toldIn = (article: Recognised, sentences: readonly number[]): readonly Span[] =>
  sentences.flatMap(i => {
    const span = article.sentences[i]?.span
    if (!span) return []
    const words = article.text.slice(...span)
    if (wanted.test(words)) return []
    const told = speech.exec(words)?.index ?? words.length
    return [[span[0], span[0] + told] as const]
  })

function sentencesOf({ sentences }: Recognised, { sentences: all, rule, kind, evidence }: Scene): readonly number[] {
  const own = all.find(i => evidence[0] >= (sentences[i]?.span[0] ?? 0) && evidence[0] < (sentences[i]?.span[1] ?? 0))
  if (own === undefined) return all
  if (rule === 'journey') return [own]
  if (rule === 'lecture-tour') return all.filter(i => i >= own)
  const paragraph = sentences[own]?.paragraph ?? 0
  return oneVenue.has(kind) ? all.filter(i => (sentences[i]?.paragraph ?? 0) <= paragraph) : all
}
