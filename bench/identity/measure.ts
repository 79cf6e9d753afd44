import type { Official } from './careers.ts'

/** Whom each mention was taken for, and who was meant. */
export type Taken = Readonly<{ person: string; official: number }>

export type Figures = Readonly<{ precision: number; recall: number; pairs: number }>

const pairs = (n: number): number => (n * (n - 1)) / 2

/**
 * Over pairs of mentions: how many of those joined are one person, how many of those that are one person are joined.
 * Of officials that `counts` only; a wrong pair counts where it has one of them.
 */
export function figures(taken: readonly Taken[], counts: (official: number) => boolean): Figures {
  const persons = Map.groupBy(taken, one => one.person)
  let [right, joined] = [0, 0]
  for (const group of persons.values()) {
    const own = [...Map.groupBy(group, one => one.official)]
    const others = own.filter(([official]) => !counts(official)).reduce((sum, [, list]) => sum + list.length, 0)
    right += own.filter(([official]) => counts(official)).reduce((sum, [, list]) => sum + pairs(list.length), 0)
    joined += pairs(group.length) - pairs(others)
  }
  const gold = [
    ...Map.groupBy(
      taken.filter(one => counts(one.official)),
      one => one.official,
    ).values(),
  ]
  const all = gold.reduce((sum, list) => sum + pairs(list.length), 0)
  return { precision: joined === 0 ? 1 : right / joined, recall: all === 0 ? 1 : right / all, pairs: all }
}

export const kinds = (officials: readonly Official[]) =>
  [
    ['everybody', () => true],
    ['those who stay', (id: number) => officials[id]?.moves === 'stays'],
    ['movers within a prefecture', (id: number) => officials[id]?.moves === 'within the prefecture'],
    ['movers across prefectures', (id: number) => officials[id]?.moves === 'across prefectures'],
  ] as const
