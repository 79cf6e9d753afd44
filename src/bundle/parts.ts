import type { Workspace } from '../workspace/open.ts'
import type { BundleOptions, PartName } from './options.ts'

/** Writes one part of a bundle below its folder. */
type Part = (workspace: Workspace, options: BundleOptions, folder: string) => void | Promise<void>

/** The parts that are files of their own kind; documents are packed from where they lie. */
const parts: Readonly<Partial<Record<PartName, Part>>> = {}

/** Writes the parts that were asked for, in one order. */
export async function writeParts(workspace: Workspace, options: BundleOptions, folder: string): Promise<void> {
  for (const name of options.with) await parts[name]?.(workspace, options, folder)
}
