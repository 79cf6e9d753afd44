import { rowsOf } from '../../rows-of.ts'

type List = 'doing' | 'thing' | 'kind-of-project' | 'site' | 'building' | 'not-behind' | 'works'

const lists = Map.groupBy(rowsOf(new URL('words.tsv', import.meta.url)), ([list = '']) => list)

/** The words of a list of words.tsv as alternatives of an expression, the longest first: `产业园区|产业园`. */
export const words = (list: List): string =>
  (lists.get(list) ?? [])
    .map(([, word = '']) => word)
    .toSorted((a, b) => b.length - a.length)
    .join('|')
