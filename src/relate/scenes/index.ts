/** Scenes: stretches of an article that tell one occasion each: a morning's tour, the meeting after it. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Clause } from '../clauses.ts'
import type { Act } from '../roles.ts'
import { signsOf, titleSigns } from '../signs/index.ts'
import type { Sign } from '../signs/sign.ts'
import { announced } from './announced.ts'
import { briefsOf } from './briefs.ts'
import { interviewScene } from './interview.ts'
import { lateScenes } from './late.ts'
import { paired } from './paired.ts'
import { returned } from './returned.ts'
import { headline, reach, type Scene } from './scene.ts'
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
  const briefs = briefsOf(article, body)
  if (briefs.length === 1) return scenesOfBrief(article, body, announced(article, signs, body), acts)
  return briefs.flatMap((brief, number) =>
    scenesOfBrief(article, brief, withoutHead(brief, signs), acts).map(scene => ({
      ...scene,
      brief: number,
      name: scene.name === headline(article) ? lineOf(article, brief[0] ?? 0) : scene.name,
    })),
  )
}

const lineOf = ({ text, sentences }: Recognised, i: number): string =>
  text.slice(...(sentences[i]?.span ?? [0, 0])).trim()

/** The line above a brief tells what its sentences tell; it counts only where they tell of no occasion. */
const withoutHead = (brief: readonly number[], signs: readonly Sign[]): readonly Sign[] =>
  signs.some(sign => brief.slice(1).includes(sign.sentence)) ? signs.filter(sign => sign.sentence !== brief[0]) : signs

function scenesOfBrief(
  article: Recognised,
  brief: readonly number[],
  signs: readonly Sign[],
  acts: readonly Act[],
): readonly Scene[] {
  const starts = brief.filter((i, at) => at === 0 || startsScene(article, i, signs))
  const pieces = starts.map((start, at) => brief.filter(i => i >= start && i < (starts[at + 1] ?? Infinity)))
  const told = joined(pieces.map(sentences => sceneOf(article, sentences, signs)))
  const scenes = told.length > 0 ? told : lateScenes(article, brief, signs, acts)
  return returned(article, scenes).flatMap(scene => paired(article, scene))
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
