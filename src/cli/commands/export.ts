import { UsageError } from '../../errors.ts'
import type { ExportFormat } from '../../export/formats.ts'
import { readArticles } from '../../workspace/database/open.ts'
import { exportAdmin } from '../run/export-admin.ts'
import { exportExchange } from '../run/export-exchange.ts'
import { exportPanels } from '../run/export-panels.ts'
import type { Exporter, ExportOptions } from '../run/exporter.ts'
import { keepHeapSmall } from '../run/heap.ts'

/** Options that only some formats take. */
const special = { claims: '--claims', includePrivate: '--include-private', tables: '--tables', bom: '--bom' } as const

type Special = keyof typeof special

const exporters: Readonly<Record<ExportFormat, Readonly<{ write: Exporter; takes: readonly Special[] }>>> = {
  'neo4j-admin': { write: exportAdmin, takes: ['claims'] },
  panels: { write: exportPanels, takes: ['includePrivate', 'tables', 'bom'] },
  ftm: { write: exportExchange('ftm'), takes: ['includePrivate'] },
  jsonld: { write: exportExchange('jsonld'), takes: ['includePrivate'] },
  cypher: { write: exportExchange('cypher'), takes: ['includePrivate'] },
}

/** Writes what a workspace holds in the format that was asked for. */
export const exportCommand = async (options: ExportOptions): Promise<void> => {
  keepHeapSmall()
  const { write, takes } = exporters[options.format]
  for (const [name, option] of Object.entries(special) as [Special, string][])
    if (options[name] && !takes.includes(name))
      throw new UsageError(`export --format ${options.format} does not take ${option}`)
  const workspace = readArticles(options.out)
  try {
    await write(workspace, options)
  } finally {
    workspace.close()
  }
}
