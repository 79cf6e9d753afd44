import { align } from './align.ts'
import { f1, interval, precision, recall, sum, type Tally } from './bootstrap.ts'
import { type Answer, answers } from './layers.ts'
import type { Gold, Predicted } from './shape.ts'

type LayerScore = Tally &
  Readonly<{ precision: number; recall: number; f1: number; interval: readonly [low: number, high: number] }>

/** `missed`: gold holds it, the record does not; `extra`: the other way round. `key` is the compared wording. */
export type ScoreError = Readonly<{ layer: string; what: 'missed' | 'extra'; article: string; key: string }>

export type Scores = Readonly<{ layers: Readonly<Record<string, LayerScore>>; errors: readonly ScoreError[] }>

/**
 * Precision, recall and F1 of each layer, pooled over all articles, with a 95 % interval of F1 over articles.
 * A record that answers to no gold article, yet comes from a gold document, counts as a wrong article.
 */
export const score = (gold: readonly Gold[], records: readonly Predicted[]): Scores => {
  const { pairs, surplus } = align(gold, records)
  const tallies = new Map<string, Tally[]>()
  const errors: ScoreError[] = []
  const add = (layer: string, tally: Tally) => {
    const before = tallies.get(layer)
    if (before) before.push(tally)
    else tallies.set(layer, [tally])
  }
  for (const pair of pairs)
    for (const answer of answers(pair.gold, pair.record)) {
      const { tally, wrong } = compare(answer, pair.gold.id)
      add(answer.layer, tally)
      errors.push(...wrong)
    }
  for (const _ of surplus) add('article', { right: 0, gold: 0, predicted: 1 })
  const layers = [...tallies].map(([layer, units]) => [layer, scoreOf(units)] as const)
  return { layers: Object.fromEntries(layers), errors }
}

const scoreOf = (units: readonly Tally[]): LayerScore => {
  const tally = sum(units)
  return { precision: precision(tally), recall: recall(tally), f1: f1(tally), interval: interval(units), ...tally }
}

const compare = (answer: Answer, article: string): { tally: Tally; wrong: readonly ScoreError[] } => {
  const gold = new Set(answer.gold)
  const predicted = new Set(answer.predicted)
  const error = (what: ScoreError['what']) => (key: string) => ({ layer: answer.layer, what, article, key })
  const missed = [...gold].filter(it => !predicted.has(it))
  const extra = [...predicted].filter(it => !gold.has(it))
  return {
    tally: { right: gold.size - missed.length, gold: gold.size, predicted: predicted.size },
    wrong: [...missed.map(error('missed')), ...extra.map(error('extra'))],
  }
}
