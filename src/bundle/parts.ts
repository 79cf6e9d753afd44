import { join } from 'node:path'
import { usualPanels, writePanels } from '../export/panels/index.ts'
import type { Workspace } from '../workspace/open.ts'
import type { BundleOptions, PartName } from './options.ts'
import { longestWords } from './short.ts'

/** Writes one part of a bundle below its folder. */
type Part = (workspace: Workspace, options: BundleOptions, folder: string) => void | Promise<void>

/** The parts that are files of their own kind; documents are packed from where they lie. */
const parts: Readonly<Partial<Record<PartName, Part>>> = {
  panels: (workspace, options, folder) =>
    void writePanels(workspace, { ...usualPanels, ...shownBy(options) }, join(folder, 'panels')),
}

/** Whom the exports show, and how much of the papers' words. */
const shownBy = (options: BundleOptions) => ({
  includePrivate: options.private,
  longest: options.text ? null : longestWords,
})

/** Writes the parts that were asked for, in one order. */
export async function writeParts(workspace: Workspace, options: BundleOptions, folder: string): Promise<void> {
  for (const name of options.with) await parts[name]?.(workspace, options, folder)
}
