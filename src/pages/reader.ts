import type { DatabaseSync } from 'node:sqlite'
import { quoteAround } from '../graph/evidence.ts'
import { identities } from '../graph/rows/identified.ts'
import type { ArticleIdentity } from '../graph/rows/scene.ts'
import type { ArticleRecord, Span } from '../record.ts'
import type { PersonSummary } from '../resolve/people/person.ts'
import type { Quote } from '../segment/quotes.ts'
import { recordsIn } from '../workspace/articles/records.ts'
import { type Tellings, tellingsIn } from '../workspace/articles/tellings.ts'
import { type CoveredMonth, coveredMonths } from '../workspace/coverage/coverage.ts'
import { type Careers, careersIn } from '../workspace/people/careers.ts'

/** What pages are made from: a workspace as it stands, private people left out. */
export type Reader = Readonly<{
  db: DatabaseSync
  tellings: Tellings
  careers: Careers
  recordOf: (article: string) => ArticleRecord
  identityOf: (article: string) => ArticleIdentity
  summaryOf: (person: string) => PersonSummary
}>

export function readerOf(db: DatabaseSync): Reader {
  const careers = careersIn(db)
  return {
    db,
    tellings: tellingsIn(db),
    careers,
    recordOf: recordsIn(db),
    identityOf: identities(db),
    summaryOf: once(person => careers.person(person).summary),
  }
}

/** Answers from memory what was asked before. */
function once<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return key => {
    const value = known.get(key) ?? find(key)
    known.set(key, value)
    return value
  }
}

/** An article that says something, and the sentence; null where that names a private person. */
export type Source = Readonly<{
  article: string
  document: string
  publisher: string | null
  published: string | null
  quote: Quote | null
}>

export const sourceOf = (record: ArticleRecord, evidence: Span | undefined): Source => ({
  article: record.id,
  document: record.source.document,
  publisher: record.source.publisher,
  published: record.source.published,
  quote: evidence === undefined ? null : quoteAround(record, evidence),
})

/** Months with newspapers of any of these places (division codes, or names), in order. */
export function monthsCovered({ db }: Reader, homes: readonly (string | null)[]): readonly CoveredMonth[] {
  const days = new Map<string, number>()
  for (const home of new Set(homes.filter(it => it !== null)))
    for (const { month, days: some } of coveredMonths(db, { home }))
      days.set(month, Math.max(days.get(month) ?? 0, some))
  return [...days].map(([month, count]) => ({ month, days: count })).toSorted((a, b) => (a.month < b.month ? -1 : 1))
}
