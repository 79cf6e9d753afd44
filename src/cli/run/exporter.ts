import { UsageError } from '../../errors.ts'
import type { ExportFormat } from '../../export/formats.ts'
import type { PanelTable } from '../../export/panels/names.ts'
import type { Workspace } from '../../workspace/database/open.ts'

export type ExportOptions = Readonly<{
  format: ExportFormat
  out: string
  output?: string
  claims?: boolean
  includePrivate?: boolean
  tables?: readonly PanelTable[]
  bom?: boolean
}>

/** Writes one format: its files or its lines, and to stderr what a person does next. Throws for options it cannot do. */
export type Exporter = (workspace: Workspace, options: ExportOptions) => void | Promise<void>

/** The folder that a format of several files goes into; throws a usage error where none is named. */
export function folderFor({ format, output }: ExportOptions): string {
  if (output !== undefined) return output
  throw new UsageError(`export --format ${format} writes several files: name a folder for them with -o DIR`)
}
