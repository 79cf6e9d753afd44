/** Tables for statistics: a CSV and a Parquet file each, scripts that read them into Stata and R, and their codebook. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../make-folder.ts'
import { monthOf } from '../../resolve/bounds.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { csvFile } from '../csv-file.ts'
import { shortWords } from '../short-words.ts'
import { describedTables, type TableDescription } from './description.ts'
import { codebook } from './files/codebook.ts'
import { writeParquet } from './files/parquet.ts'
import { rScript } from './files/r.ts'
import { stataScript } from './files/stata.ts'
import { type PanelTable, panelTables } from './names.ts'
import type { Row } from './row.ts'
import { type Source, sourceOf } from './source.ts'
import { appointments } from './tables/appointments.ts'
import { articles } from './tables/articles.ts'
import { attendances } from './tables/attendances.ts'
import { coverage } from './tables/coverage.ts'
import { dyadMonths } from './tables/dyad-months.ts'
import { meetings } from './tables/meetings.ts'
import { people } from './tables/people.ts'
import { personMonths } from './tables/person-months.ts'
import { spells } from './tables/spells.ts'

/**
 * `bom`: CSV files begin with the mark by which Excel knows UTF-8. `longest`: sentences, titles and names are cut to so many
 * UTF-16 units; null: they stand whole.
 */
export type PanelOptions = Readonly<{
  tables: readonly PanelTable[]
  bom: boolean
  includePrivate: boolean
  longest: number | null
}>

export const usualPanels: PanelOptions = { tables: panelTables, bom: false, includePrivate: false, longest: null }

/** How many rows each table has, and how many meetings count in no month since theirs is not certain. */
export type WrittenPanels = Readonly<{
  tables: readonly Readonly<{ name: PanelTable; rows: number }>[]
  undatedMeetings: number
}>

const rowsOf: Readonly<Record<PanelTable, (source: Source) => Iterable<Row>>> = {
  people,
  spells,
  appointments,
  meetings,
  attendances,
  person_months: personMonths,
  dyad_months: dyadMonths,
  articles,
  coverage,
}

/**
 * Writes the tables that are asked for into a folder, which is made if need be; a file of the same name is replaced. Two
 * calls for one workspace write the same bytes. Memory holds a piece of one table; the rest waits on disk.
 */
export function writePanels({ db }: Workspace, options: PanelOptions, folder: string): WrittenPanels {
  makeFolder(folder)
  const described = describedTables(options.tables)
  const source = sourceOf(db, options.includePrivate)
  try {
    const tables = described.map(table => ({
      name: table.name,
      rows: writeTable(table, shown(rowsOf[table.name](source), table, options), options.bom, folder),
    }))
    const filled = described.filter((_, i) => tables[i]?.rows !== 0)
    writeFileSync(join(folder, 'import.do'), stataScript(filled))
    writeFileSync(join(folder, 'import.R'), rScript(described))
    writeFileSync(join(folder, 'codebook.md'), codebook(described, 'en'))
    writeFileSync(join(folder, 'codebook.zh.md'), codebook(described, 'zh'))
    return { tables, undatedMeetings: undatedIn(source) }
  } finally {
    source.close()
  }
}

function undatedIn(source: Source): number {
  let count = 0
  for (const { date } of source.meetings()) if (monthOf(date) === null) count += 1
  return count
}

/** Rows with their words cut; documents are named as they are. */
function* shown(rows: Iterable<Row>, { variables }: TableDescription, { longest }: PanelOptions): Generator<Row> {
  if (longest === null) return yield* rows
  const words = variables.filter(({ name, type }) => type === 'text' && name !== 'document').map(({ name }) => name)
  for (const row of rows) {
    const cut = words.map(name => [name, cutTo(row[name] ?? null, longest)] as const)
    yield { ...row, ...Object.fromEntries(cut) }
  }
}

const cutTo = (value: Row[string], longest: number) => (typeof value === 'string' ? shortWords(value, longest) : value)

/** Returns how many rows there were. */
function writeTable(table: TableDescription, rows: Iterable<Row>, bom: boolean, folder: string): number {
  const names = table.variables.map(({ name }) => name)
  const csv = csvFile(join(folder, `${table.name}.csv`), names, { bom })
  let count = 0
  function* passing(): Generator<Row> {
    for (const row of rows) {
      csv.add(names.map(name => row[name] ?? null))
      count += 1
      yield row
    }
  }
  try {
    writeParquet(join(folder, `${table.name}.parquet`), table, passing())
  } finally {
    csv.close()
  }
  return count
}
