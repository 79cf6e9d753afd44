/** The tables as pandas, DuckDB and R read them, and the script for Stata as a reader of its commands follows it. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { describedTables } from '../../src/export/panels/description.ts'
import { usualPanels, writePanels } from '../../src/export/panels/index.ts'
import { panelTables } from '../../src/export/panels/names.ts'
import type { ArticleRecord } from '../../src/record.ts'
import { resolveIdentity } from '../../src/resolve/index.ts'
import { openWorkspace } from '../../src/workspace/database/open.ts'
import { papers } from '../export/panels/papers.ts'
import { linesIn } from '../export/panels/written.ts'
import { folderOfFile } from '../folders.ts'
import { addAll } from '../workspaces.ts'
import { python } from './python.ts'

const root = folderOfFile()
const tables = describedTables(panelTables)

/** A headline with all that CSV has to take care of. */
const odd = papers.map((record, i) => (i === 0 ? { ...record, title: '“防汛”, "抢险"\n二则；=1+1' } : record))

/** Writes the tables of a workspace, and what they should be, where Python finds it. */
function panelsOf(records: readonly ArticleRecord[], folder: string, bom = false): void {
  const workspace = openWorkspace(join(root, 'data', folder))
  addAll(workspace, records)
  resolveIdentity(workspace)
  writePanels(workspace, { ...usualPanels, bom }, join(root, folder))
  workspace.close()
  writeFileSync(join(root, folder, 'description.json'), JSON.stringify(tables))
}

type Seen = Readonly<{
  pandas: Readonly<Record<string, unknown>>
  duckdb: Readonly<Record<string, unknown>>
  stata: Readonly<Record<string, Readonly<{ rows: number; kinds: Readonly<Record<string, string>> }>>>
}>

const seenIn = (folder: string): Seen =>
  python(readFileSync(join(import.meta.dirname, 'panels.py'), 'utf8'), folder) as Seen

describe.each([false, true])('with the mark for Excel: %s', bom => {
  const folder = join(root, bom ? 'bom' : 'plain')
  let seen: Seen
  beforeAll(() => {
    panelsOf(odd, bom ? 'bom' : 'plain', bom)
    seen = seenIn(folder)
  })

  test.each(panelTables)('%s: CSV and Parquet have the same rows, types and gaps', name => {
    const rows = linesIn(folder, name).length
    expect(rows).toBeGreaterThan(0)
    expect(seen.pandas[name]).toEqual({ rows, differ: [], columns: true })
    expect(seen.duckdb[name]).toEqual({ rows, only: [0, 0], types: [] })
  })

  test.each(tables.map(it => [it.name, it] as const))(
    '%s: Stata gets every variable as described',
    (name, { variables }) => {
      const kinds = { integer: 'number', flag: 'number', number: 'number', day: '%td', month: '%tm', category: 'code' }
      const expected = variables.map(it => [it.name, it.type === 'text' || it.type === 'edtf' ? 'str' : kinds[it.type]])
      expect(seen.stata[name]).toEqual({ rows: linesIn(folder, name).length, kinds: Object.fromEntries(expected) })
    },
  )

  test('R reads every table with types, labels and gaps, and finds its keys unique', () => {
    const classes = { integer: 'integer', flag: 'integer', number: 'numeric', day: 'Date', month: 'Date' }
    const expected = tables.flatMap(({ name, variables }) => {
      const lines = linesIn(folder, name)
      return variables.map(it => {
        const gaps = lines.filter(line => line[it.name] === '').length
        const type =
          it.type === 'category' ? 'factor' : it.type === 'text' || it.type === 'edtf' ? 'character' : classes[it.type]
        return [name, it.name, lines.length, type, gaps, it.label.en, it.label.zh].join('\t')
      })
    })
    expect(asReadByR(folder)).toEqual(expected)
  })
})

test('a table without rows is read too; Stata, which reads none, is not asked to', () => {
  const folder = join(root, 'few')
  panelsOf(papers.slice(3), 'few')
  const { pandas, duckdb, stata } = seenIn(folder)
  expect(pandas['appointments']).toEqual({ rows: 0, differ: [], columns: true })
  expect(duckdb['appointments']).toEqual({ rows: 0, only: [0, 0], types: [] })
  expect(Object.keys(stata)).toEqual(panelTables.filter(name => name !== 'appointments'))
  expect(asReadByR(folder).filter(line => line.startsWith('appointments\t'))[0]).toMatch(/\tcharacter\t0\t/u)
})

const shown = `
source("import.R", encoding = "UTF-8")
for (table in c(${panelTables.map(name => `"${name}"`).join(', ')})) {
  data <- get(table)
  for (name in names(data)) {
    value <- data[[name]]
    fields <- list(table, name, nrow(data), class(value), sum(is.na(value)), attr(value, "label"), attr(value, "label_zh"))
    cat(paste(fields, collapse = "\\t"), "\\n", sep = "")
  }
}`

/** Table, variable, rows, class, gaps and both labels, one line a variable. */
function asReadByR(folder: string): readonly string[] {
  const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } } as const
  return execFileSync('Rscript', ['-e', shown], options).trimEnd().split('\n')
}
