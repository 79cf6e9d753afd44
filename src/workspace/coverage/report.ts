import type { DatabaseSync } from 'node:sqlite'
import { encodingsIn, type Kind } from '../documents/counts.ts'
import { type Unread, unreadIn } from '../documents/unread.ts'
import { coveredMonths } from './coverage.ts'
import { monthNamed, monthNumber } from './months.ts'

/** One line of the report: what the workspace has of a paper, about a place, in a month. */
export type CoverageRow = Readonly<{
  publisher: string | null
  home: string | null
  month: string | null
  documents: number
  articles: number
  /** Days of the month on which the paper (or, where none is named, any article about the place) came out, or not. */
  daysWith: number
  daysWithout: number
  /** Articles without a body, and documents without any article. */
  withoutText: number
  /** Articles whose day of publication is not known, and those that name nobody. */
  withoutDate: number
  withoutPerson: number
}>

/** A document that clean-up and splitting had most trouble with, and why. */
export type WorstDocument = Readonly<{ document: string; score: number; why: string }>

/** Months in a row, from first to last, in which the workspace has no issue of a paper that came out before and after. */
export type Gap = Readonly<{ publisher: string; from: string; to: string; months: number }>

export type Coverage = Readonly<{
  rows: readonly CoverageRow[]
  gaps: readonly Gap[]
  /** Documents by what their bytes were decoded as. */
  encodings: readonly Kind[]
  edits: readonly Kind[]
  notes: readonly Kind[]
  worst: readonly WorstDocument[]
  /** Files that gave no document at all: pages without text. */
  unread: readonly Unread[]
}>

/** All that `renmai report` tells. */
export const coverageOf = (db: DatabaseSync): Coverage => ({
  rows: rowsOf(db),
  gaps: gapsIn(db),
  encodings: encodingsIn(db),
  edits: kindsOf(db, 'edits'),
  notes: kindsOf(db, 'notes'),
  worst: worstOf(db, 20),
  unread: unreadIn(db),
})

function rowsOf(db: DatabaseSync): readonly CoverageRow[] {
  const rows = db.prepare(`SELECT * FROM coverage_months`).all()
  const empty = emptyDocuments(db).length
  return [...rows.map(rowOf), ...(empty === 0 ? [] : [{ ...rowOf({}), documents: empty, withoutText: empty }])]
}

function rowOf(row: Readonly<Record<string, unknown>>): CoverageRow {
  const text = (name: string) => (row[name] === null || row[name] === undefined ? null : String(row[name]))
  const count = (name: string) => Number(row[name] ?? 0)
  const month = text('month')
  return {
    ...{ publisher: text('publisher'), home: text('home'), month },
    ...{ documents: count('documents'), articles: count('articles') },
    ...{ daysWith: count('days'), daysWithout: month === null ? 0 : daysIn(month) - count('days') },
    ...{ withoutText: count('without_text'), withoutDate: count('without_date') },
    withoutPerson: count('without_person'),
  }
}

function gapsIn(db: DatabaseSync): readonly Gap[] {
  const papers = db.prepare(
    'SELECT DISTINCT publisher FROM coverage WHERE publisher IS NOT NULL AND month IS NOT NULL ORDER BY publisher',
  )
  return papers.all().flatMap(row => {
    const publisher = String(row['publisher'])
    return gapsBetween(coveredMonths(db, { publisher }).map(({ month }) => month)).map(gap => ({ publisher, ...gap }))
  })
}

/** 2022-03, 2022-04, 2022-07 → from 2022-05 to 2022-06, two months. */
function gapsBetween(months: readonly string[]): readonly Omit<Gap, 'publisher'>[] {
  const numbers = months.map(monthNumber)
  return numbers.slice(1).flatMap((next, i) => {
    const before = numbers[i] as number
    return next === before + 1
      ? []
      : [{ from: monthNamed(before + 1), to: monthNamed(next - 1), months: next - before - 1 }]
  })
}

/** 2024-02 → 29. */
const daysIn = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()

const emptyDocuments = (db: DatabaseSync): readonly string[] =>
  db
    .prepare('SELECT key FROM documents WHERE key NOT IN (SELECT document FROM coverage) ORDER BY key')
    .all()
    .map(row => String(row['key']))

const kindsOf = (db: DatabaseSync, column: 'edits' | 'notes'): readonly Kind[] =>
  db
    .prepare(
      `SELECT kind.key AS name, sum(kind.value) AS n FROM coverage, json_each(coverage.${column}) AS kind
       GROUP BY name ORDER BY n DESC, name`,
    )
    .all()
    .map(row => ({ name: String(row['name']), count: Number(row['n']) }))

type Trouble = Readonly<{ articles: number; text: number; date: number; person: number; notes: number; edits: number }>

/** What each kind of trouble weighs, as a share of the document's articles, and how it is told. */
const troubles: readonly Readonly<{ weight: number; share: (t: Trouble) => number; why: (t: Trouble) => string }>[] = [
  { weight: 3, share: t => t.text / t.articles, why: t => `${t.text} of ${t.articles} articles without text` },
  { weight: 2, share: t => t.date / t.articles, why: t => `${t.date} of ${t.articles} articles without date` },
  { weight: 1, share: t => t.person / t.articles, why: t => `${t.person} of ${t.articles} articles without person` },
  {
    weight: 2,
    share: t => Math.min(1, t.notes / t.articles / 3),
    why: t => `${t.notes} ${t.notes === 1 ? 'note' : 'notes'}`,
  },
  {
    weight: 2,
    share: t => Math.min(1, t.edits / 50),
    why: t => `${t.edits.toFixed(0)} edits in 1,000 characters`,
  },
]

function worstOf(db: DatabaseSync, limit: number): readonly WorstDocument[] {
  const found = [...troubled(db)].map(({ document, trouble }) => judged(document, trouble))
  const empty = emptyDocuments(db).map(document => ({ document, score: 10, why: 'no article was found in it' }))
  return [...empty, ...found]
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.document < b.document ? -1 : 1))
    .slice(0, limit)
}

function judged(document: string, trouble: Trouble): WorstDocument {
  const has = troubles.filter(({ share }) => share(trouble) > 0)
  const score = has.reduce((sum, { weight, share }) => sum + weight * share(trouble), 0)
  const why = has.toSorted((a, b) => b.weight * b.share(trouble) - a.weight * a.share(trouble))
  return { document, score: Math.round(score * 100) / 100, why: why.map(it => it.why(trouble)).join('; ') }
}

function* troubled(db: DatabaseSync): Generator<Readonly<{ document: string; trouble: Trouble }>> {
  const rows = db.prepare(
    `SELECT document, count(*) AS articles, sum(body = 0) AS text, sum(day IS NULL) AS date, sum(people = 0) AS person,
       sum((SELECT coalesce(sum(value), 0) FROM json_each(notes))) AS notes,
       1000.0 * sum((SELECT coalesce(sum(value), 0) FROM json_each(edits) WHERE key <> 'layout')) / max(1, sum(characters)) AS edits
     FROM coverage GROUP BY document`,
  )
  for (const row of rows.iterate()) {
    const { document, ...trouble } = row
    yield { document: String(document), trouble: trouble as unknown as Trouble }
  }
}
