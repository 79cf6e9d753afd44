/** Scenes: stretches of an article that tell one occasion each: a morning's tour, the meeting after it. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Clause } from '../clauses.ts'
import type { Act } from '../roles.ts'
import { signsOf, titleSigns } from '../signs/index.ts'
import { briefsOf } from './briefs.ts'
import { interviewScene } from './interview.ts'
import { returned } from './returned.ts'
import { reach, type Scene } from './scene.ts'
import { startsScene } from './starts.ts'
import { sceneOf } from './told.ts'

/** All scenes of an article in order; none where it tells of people or things but of no occasion. */
export function scenesOf(article: Recognised, clauses: readonly Clause[], acts: readonly Act[]): readonly Scene[] {
  const body = article.sentences.flatMap((sentence, i) => (sentence.part === 'body' ? [i] : []))
  const interview = interviewScene(article, body)
  if (interview) return [interview]
  const told = signsOf(article, clauses, acts)
  const signs = told.some(sign => sign.sentence < (body[0] ?? 0) + reach)
    ? told
    : [...titleSigns(article, clauses, acts, body[0] ?? 0), ...told]
  return briefsOf(article, body).flatMap((brief, number) => {
    const starts = brief.filter((i, at) => at === 0 || startsScene(article, i, signs))
    const pieces = starts.map((start, at) => brief.filter(i => i >= start && i < (starts[at + 1] ?? Infinity)))
    const scenes = joined(pieces.map(sentences => sceneOf(article, sentences, signs)))
    return returned(article, scenes).map(scene => ({ ...scene, brief: number }))
  })
}

/** A piece without an occasion of its own belongs to the one before it. */
function joined(pieces: readonly (Scene | readonly number[])[]): readonly Scene[] {
  const scenes: Scene[] = []
  let waiting: readonly number[] = []
  for (const piece of pieces) {
    const last = scenes.at(-1)
    if ('kind' in piece) {
      scenes.push({ ...piece, sentences: [...waiting, ...piece.sentences] })
      waiting = []
    } else if (last) scenes[scenes.length - 1] = { ...last, sentences: [...last.sentences, ...piece] }
    else waiting = [...waiting, ...piece]
  }
  return scenes
}
