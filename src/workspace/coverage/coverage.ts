import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../../record.ts'

/** Puts into the table `coverage` what the report and later analyses ask of an article; in a transaction of the caller. */
export function coverageIn(db: DatabaseSync): (record: ArticleRecord) => void {
  const insert = db.prepare('INSERT OR REPLACE INTO coverage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
  return record => {
    const { id, source, home, people, edits, notes } = record
    const [start, end] = record.parts.body
    insert.run(
      ...[id, source.document, source.publisher, home?.name ?? null, home?.code ?? home?.name ?? null],
      ...[monthOf(source.published), dayOf(source.published), record.text.length, end - start],
      ...[people.length, record.events.length],
      ...[counted(edits.map(edit => edit[3])), counted(notes.map(note => note.code))],
    )
  }
}

/** 2022-09-19 → 2022-09; null where year or month are not known. */
const monthOf = (published: string | null): string | null => /^\d{4}-\d\d(?=$|-)/u.exec(published ?? '')?.[0] ?? null
const dayOf = (published: string | null): string | null => /^\d{4}-\d\d-\d\d$/u.exec(published ?? '')?.[0] ?? null

/** `{"wraps":3,"layout":12}`, sorted by name. */
function counted(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, name => name)].map(([name, list]): [string, number] => [name, list.length])
  return JSON.stringify(Object.fromEntries(counts.toSorted(([a], [b]) => (a < b ? -1 : 1))))
}

/** A month in which a paper came out, and on how many different days of it the workspace has an issue. */
export type CoveredMonth = Readonly<{ month: string; days: number }>

/** Stands for the place of papers that mostly write about none: they tell of offices of the whole country. */
export const noPlace = 'none'

/** A place (division code, or name where it has none) with the months for which there are newspapers of it, in order. */
export type CoveredPlace = Readonly<{ code: string; name: string | null; months: readonly CoveredMonth[] }>

/** Every place with newspapers, by code: its months as `coveredMonths` has them. `noPlace` is one of them. */
export function coveredPlaces(db: DatabaseSync): readonly CoveredPlace[] {
  const rows = Map.groupBy(db.prepare(monthsOfPlaces).all(), row => String(row['code']))
  return [...rows].map(([code, months]) => ({
    code,
    name: (months[0]?.['name'] as string | null) ?? null,
    months: months.map(row => ({ month: String(row['month']), days: Number(row['days']) })),
  }))
}

const monthsOfPlaces = `
  WITH told AS (SELECT publisher, coalesce(home_key, '${noPlace}') AS code, home, month, day FROM coverage),
  shares AS (SELECT publisher, code, count(*) AS articles, sum(count(*)) OVER paper AS every,
      sum(CASE code WHEN '${noPlace}' THEN 0 ELSE count(*) END) OVER paper AS placed
    FROM told WHERE publisher IS NOT NULL GROUP BY publisher, code WINDOW paper AS (PARTITION BY publisher)),
  mostly AS (SELECT publisher, code FROM shares
    WHERE articles * 2 >= CASE code WHEN '${noPlace}' THEN every ELSE placed END),
  issues AS (SELECT mostly.code, month, day FROM told JOIN mostly USING (publisher)
    UNION SELECT code, month, day FROM told WHERE publisher IS NULL AND code <> '${noPlace}'),
  names AS (SELECT code, min(home) AS name FROM told GROUP BY code)
  SELECT code, name, month, count(day) AS days FROM issues JOIN names USING (code)
  WHERE month IS NOT NULL GROUP BY code, month ORDER BY code, month`

/** Whose news: of a paper, of a place (division code, or name where it has none), or of a paper about a place. */
export type Covering = Readonly<{ publisher?: string; home?: string }>

/**
 * The months for which the workspace has newspapers, in order. A month that is not here had no newspaper: that nothing
 * was reported in it says nothing. For a paper, all its issues count, whatever they tell of; for a place, the issues of
 * the papers that mostly write about it, and every article about it without a publisher.
 */
export function coveredMonths(db: DatabaseSync, { publisher, home }: Covering): readonly CoveredMonth[] {
  const rows = db
    .prepare(
      `WITH homes AS (SELECT publisher, home_key, count(*) AS articles FROM coverage
         WHERE publisher IS NOT NULL AND home_key IS NOT NULL GROUP BY publisher, home_key),
       mostly AS (SELECT publisher FROM homes WHERE home_key = :home AND articles * 2 >=
         (SELECT sum(articles) FROM homes AS all_homes WHERE all_homes.publisher = homes.publisher))
       SELECT month, count(DISTINCT day) AS days FROM coverage WHERE month IS NOT NULL
         AND (:publisher IS NULL OR publisher = :publisher)
         AND (:home IS NULL OR publisher IN mostly OR (publisher IS NULL OR :publisher IS NOT NULL) AND home_key = :home)
       GROUP BY month ORDER BY month`,
    )
    .all({ publisher: publisher ?? null, home: home ?? null })
  return rows.map(row => ({ month: String(row['month']), days: Number(row['days']) }))
}

/** The day of the newest article; null where none has a whole date. */
export const newestDay = (db: DatabaseSync): string | null =>
  (db.prepare('SELECT max(day) AS day FROM coverage').get()?.['day'] as string | undefined) ?? null
