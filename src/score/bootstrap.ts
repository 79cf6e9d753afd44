import { mulberry32 } from '../random.ts'

export type Tally = Readonly<{ right: number; gold: number; predicted: number }>

export const sum = (tallies: Iterable<Tally>): Tally => {
  let [right, gold, predicted] = [0, 0, 0]
  for (const it of tallies) {
    right += it.right
    gold += it.gold
    predicted += it.predicted
  }
  return { right, gold, predicted }
}

export const precision = ({ right, gold, predicted }: Tally): number => (predicted ? right / predicted : gold ? 0 : 1)

export const recall = ({ right, gold }: Tally): number => (gold ? right / gold : 1)

export const f1 = (tally: Tally): number => {
  const [p, r] = [precision(tally), recall(tally)]
  return p + r ? (2 * p * r) / (p + r) : 0
}

/**
 * 95 % interval of the pooled F1 when articles are drawn anew (percentile bootstrap, articles as units, since the facts
 * of one article stand or fall together). Seeded: the same tallies give the same interval.
 */
export const interval = (articles: readonly Tally[], draws = 1000, seed = 1): readonly [low: number, high: number] => {
  const random = mulberry32(seed)
  const draw = (): Tally => articles[Math.floor(random() * articles.length)] as Tally
  const scores = Array.from({ length: draws }, () => f1(sum(Array.from(articles, draw)))).sort((a, b) => a - b)
  const at = (share: number): number => scores[Math.min(draws - 1, Math.floor(share * draws))] ?? 0
  return [at(0.025), at(0.975)]
}
