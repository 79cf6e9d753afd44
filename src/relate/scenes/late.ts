/** Occasions told in the midst of a feature, behind pages of description: 县委书记[甲]亲自来到他家的渔船上. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Act } from '../roles.ts'
import type { Sign } from '../signs/sign.ts'
import { tellsAlone } from './alone.ts'
import type { Scene } from './scene.ts'

/** Scenes of a stretch whose first sentences tell of no occasion: one for each paragraph that tells of one. */
export function lateScenes(
  article: Recognised,
  sentences: readonly number[],
  signs: readonly Sign[],
  acts: readonly Act[],
): readonly Scene[] {
  const told = signs.filter(sign => sentences.includes(sign.sentence) && tellsAlone(article, sign))
  const starts = told.filter((sign, i) => i === 0 || paragraphOf(article, told[i - 1]) !== paragraphOf(article, sign))
  return starts.map((sign, i) => ({
    sentences: stretch(article, sentences, sign, starts[i + 1]?.sentence ?? Infinity, acts),
    kind: sign.kind,
    act: sign.act,
    name: nameOf(article, sign),
    evidence: sign.span,
    rule: `${sign.rule}/told-late`,
    brief: 0,
    own: null,
  }))
}

const paragraphOf = ({ sentences }: Recognised, sign: Sign | undefined): number =>
  sentences[sign?.sentence ?? -1]?.paragraph ?? -1

/** From the sign to the end of the next paragraph, and where else the same person speaks before the next occasion. */
function stretch(
  article: Recognised,
  sentences: readonly number[],
  { sentence, who }: Sign,
  next: number,
  acts: readonly Act[],
): readonly number[] {
  const paragraph = article.sentences[sentence]?.paragraph ?? 0
  const speaking = new Set(
    acts.filter(act => act.verb.class === 'speak' && act.mention.name === who?.name).map(act => act.sentence),
  )
  return sentences.filter(
    i => i >= sentence && i < next && ((article.sentences[i]?.paragraph ?? 0) <= paragraph + 1 || speaking.has(i)),
  )
}

const longestName = 24

/** Its printed name, else the clause from the person on: 马良弼亲自来到他家的渔船上. */
function nameOf({ text, sentences }: Recognised, { who, span, sentence, name }: Sign): string {
  if (name !== '') return name
  const end = sentences[sentence]?.span[1] ?? span[1]
  return (/^[^，。；：\n]*/.exec(text.slice(who?.span[0] ?? span[0], end))?.[0] ?? '').slice(0, longestName)
}
