import type { DatabaseSync } from 'node:sqlite'
import { stringify } from 'csv-stringify/sync'
import { coverageOf } from '../../workspace/coverage/report.ts'

/** What the papers cover, as two tables: paper, place and month; and the months without an issue. */
export function coverageTables(db: DatabaseSync): readonly Readonly<{ file: string; text: string }>[] {
  const { rows, gaps } = coverageOf(db)
  return [
    { file: 'coverage.csv', text: csv(rows, coverageColumns) },
    { file: 'gaps.csv', text: csv(gaps, ['publisher', 'from', 'to', 'months']) },
  ]
}

const coverageColumns = [
  ...['publisher', 'home', 'month', 'documents', 'articles', 'daysWith', 'daysWithout'],
  ...['withoutText', 'withoutDate', 'withoutPerson'],
]

const csv = (rows: readonly object[], columns: readonly string[]): string =>
  stringify([...rows], { header: true, columns: [...columns] })
