/** The tables of a workspace, as somebody reads them who has the files only. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type PanelOptions, usualPanels, writePanels } from '../../../src/export/panels/index.ts'
import { type PanelTable, panelTables } from '../../../src/export/panels/names.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { temporaryFolder } from '../../folders.ts'

/** A field without a value is an empty text. */
export type Line = Readonly<Record<string, string>>

export const linesIn = (folder: string, table: PanelTable): readonly Line[] =>
  parse(readFileSync(join(folder, `${table}.csv`)), { columns: true, bom: true })

/** Every table that was asked for; of the others no line. */
export function written(
  workspace: Workspace,
  options: Partial<PanelOptions> = {},
): Readonly<Record<PanelTable, readonly Line[]>> {
  const folder = temporaryFolder()
  const { tables } = writePanels(workspace, { ...usualPanels, ...options }, folder)
  const wanted = new Set(tables.map(({ name }) => name))
  const lines = panelTables.map(name => [name, wanted.has(name) ? linesIn(folder, name) : []] as const)
  return Object.fromEntries(lines) as Record<PanelTable, readonly Line[]>
}

/** Some columns of each line: `林青禾 2022-01 2`; – for no value. */
export const shown = (lines: readonly Line[], ...columns: readonly string[]): readonly string[] =>
  lines.map(line => columns.map(name => line[name] || '–').join(' '))
