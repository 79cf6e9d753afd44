import type { ExportFormat } from '../../export/formats.ts'
import { readWorkspace } from '../../workspace/open.ts'
import { exportAdmin } from '../run/export-admin.ts'
import type { Exporter, ExportOptions } from '../run/exporter.ts'
import { keepHeapSmall } from '../run/heap.ts'

const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  'neo4j-admin': exportAdmin,
}

/** Writes what a workspace holds in the format that was asked for. */
export const exportCommand = async (options: ExportOptions): Promise<void> => {
  keepHeapSmall()
  const workspace = readWorkspace(options.out)
  try {
    await exporters[options.format](workspace, options)
  } finally {
    workspace.close()
  }
}
