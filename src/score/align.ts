import type { Gold, Predicted } from './shape.ts'
import { tidy } from './tidy.ts'

export type Aligned = Readonly<{
  pairs: readonly Readonly<{ gold: Gold; record: Predicted | null }>[]
  /** Records of a gold document that no gold article answers to: page furniture read as news. */
  surplus: readonly Predicted[]
}>

/**
 * Gold articles with their records. The same article comes from the same document and begins where the gold body
 * begins (`starts`), else has the same title. Each record is given away once, to the first gold article that takes it.
 */
export const align = (gold: readonly Gold[], records: readonly Predicted[]): Aligned => {
  const free = new Map<string, Set<Predicted>>()
  for (const record of records) {
    const same = free.get(record.document) ?? new Set()
    free.set(record.document, same.add(record))
  }
  const pairs = gold.map(article => {
    const candidates = free.get(article.document) ?? new Set()
    const record = best(article, candidates)
    if (record) candidates.delete(record)
    return { gold: article, record }
  })
  const documents = new Set(gold.map(article => article.document))
  const surplus = [...documents].flatMap(document => [...(free.get(document) ?? [])])
  return { pairs, surplus }
}

const best = (article: Gold, candidates: Iterable<Predicted>): Predicted | null => {
  let found: Predicted | null = null
  let highest = 0
  for (const record of candidates) {
    const score = likeness(article, record)
    if (score > highest) [found, highest] = [record, score]
  }
  return highest >= 0.5 ? found : null
}

const likeness = (article: Gold, record: Predicted): number => {
  const starts = tidy(article.starts)
  const at = starts ? tidy(record.text).indexOf(starts) : -1
  // The body begins here, or somewhere inside a record that swallowed it.
  const body = at < 0 ? 0 : at < 60 ? 3 : 1 / (2 + at)
  return body + titleLikeness(tidy(article.title), tidy(record.title))
}

const titleLikeness = (gold: string, found: string): number => {
  if (!gold || !found) return 0
  if (gold === found) return 1
  return gold.includes(found) || found.includes(gold) ? 0.5 : 0
}
