/** Which occasion a stretch of sentences tells of. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { EventKind } from '../../record.ts'
import type { Sign } from '../signs/sign.ts'
import { headline, reach, type Scene } from './scene.ts'

/** The scene, or the sentences themselves where none of the first tells of an occasion. */
export function sceneOf(
  article: Recognised,
  sentences: readonly number[],
  signs: readonly Sign[],
): Scene | readonly number[] {
  const first = sentences[0] ?? 0
  const near = signs.filter(sign => sentences.includes(sign.sentence) && sign.sentence < first + reach)
  const best = bestSign(near)
  if (!best) return sentences
  return {
    sentences,
    kind: kindOf(article, best),
    act: best.act,
    name: unnamed.test(best.name) ? headline(article) : best.name,
    evidence: best.span,
    rule: best.rule,
    brief: 0,
    own: null,
  }
}

/** What only says that it was an occasion; the headline tells more. */
const unnamed = /^(?:会议|大会|活动|仪式|宴会)?$/

/** Guests came: what is called 座谈会 is then a talk of two sides. */
const guests = /来(?:到)?我[县市区州旗]|考察团|来访|一行(?:来|到|赴)|率.{0,12}(?:团|队)来|双方/

const kindOf = (article: Recognised, best: Sign): EventKind =>
  best.kind === 'conference' && /(?:座谈会|协商会|恳谈会)$/.test(best.name) && guests.test(article.text)
    ? 'talk'
    : best.kind

/** The first sentence that tells one decides; in it a reception told first, else a named occasion, goes before a verb. */
function bestSign(signs: readonly Sign[]): Sign | null {
  const first = signs[0]
  if (!first) return null
  const same = signs.filter(sign => sign.sentence === first.sentence)
  const journey = same.find(sign => sign.rule === 'journey')
  if (journey) return journey
  const act = same.find(({ rule }) => !/^(?:going-somewhere|at-occasion|answers-press)$/.test(rule))
  const named = same.findLast(sign => sign.rule === 'named-occasion' || sign.rule === 'said-at-occasion')
  if (act?.kind === 'reception' && act.span[0] <= (named?.span[0] ?? Infinity) && !(named && welcomes(named, act)))
    return act
  return named ?? act ?? first
}

/** 举行隆重仪式欢迎…访华: a ceremony, told before the verb that says whom it was for. */
const welcomes = (named: Sign, reception: Sign): boolean =>
  named.kind === 'ceremony' && named.span[1] <= reception.span[1]
