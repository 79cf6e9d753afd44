import { usualPanels, writePanels } from '../../export/panels/index.ts'
import { orExplain } from '../output.ts'
import { showStage } from '../print/stage.ts'
import { type Exporter, folderFor } from './exporter.ts'

/** Writes tables for statistics with the scripts that read them, and tells how many rows each has. */
export const exportPanels: Exporter = (workspace, options) => {
  const folder = folderFor(options)
  const stage = showStage('tables')
  const { tables = usualPanels.tables, bom = usualPanels.bom, includePrivate = usualPanels.includePrivate } = options
  const { tables: written, undatedMeetings } = orExplain(folder, () =>
    writePanels(workspace, { ...usualPanels, tables, bom, includePrivate }, folder),
  )
  stage.end(`${written.map(({ name, rows }) => `${name} ${rows}`).join(', ')} rows in ${folder}`)
  if (undatedMeetings > 0)
    process.stderr.write(`${undatedMeetings} meetings count in no month, since theirs is not certain.\n`)
  process.stderr.write(`Stata: do import.do · R: source("import.R", encoding = "UTF-8") · ${folder}/codebook.md\n`)
}
