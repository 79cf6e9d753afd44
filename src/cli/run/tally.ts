import type { ArticleRecord } from '../../record.ts'

/** What a run has seen so far: whole numbers, and numbers by kind. */
export type Tally = {
  documents: number
  articles: number
  people: number
  offices: number
  events: number
  /** Documents by what their bytes were decoded as. */
  encodings: Record<string, number>
  /** By the note's code. */
  notes: Record<string, number>
  /** By the kind of problem. */
  problems: Record<string, number>
}

export const emptyTally = (): Tally => ({
  documents: 0,
  articles: 0,
  people: 0,
  offices: 0,
  events: 0,
  encodings: {},
  notes: {},
  problems: {},
})

export const countRecord = (tally: Tally, record: ArticleRecord): void => {
  tally.articles += 1
  tally.people += record.people.length
  tally.offices += record.people.reduce((sum, person) => sum + person.offices.length, 0)
  tally.events += record.events.length
  for (const { code } of record.notes) count(tally.notes, code)
}

export const count = (counts: Record<string, number>, kind: string, by = 1): void => {
  counts[kind] = (counts[kind] ?? 0) + by
}

export const addTally = (sum: Tally, part: Tally): void => {
  for (const key of ['documents', 'articles', 'people', 'offices', 'events'] as const) sum[key] += part[key]
  for (const key of ['encodings', 'notes', 'problems'] as const)
    for (const [kind, number] of Object.entries(part[key])) count(sum[key], kind, number)
}
