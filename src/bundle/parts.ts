import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { writeExchange } from '../export/exchange/index.ts'
import { type ExchangeFormat, exchangeFormats } from '../export/formats.ts'
import type { NetworkFile } from '../export/network/formats/file.ts'
import { usualNetwork } from '../export/network/options.ts'
import { writeRows } from '../export/network/write.ts'
import { usualPanels, writePanels } from '../export/panels/index.ts'
import { shortRows } from '../export/short-words.ts'
import { factRows } from '../graph/stream.ts'
import { chainOf } from '../recognise/gazetteer/index.ts'
import { writeWhole } from '../workspace/atomic-file.ts'
import type { Workspace } from '../workspace/open.ts'
import type { BundleOptions } from './options.ts'
import { longestWords } from './short.ts'

type Part = (workspace: Workspace, shown: Shown, folder: string) => Promise<void>

/** Whom the exports show, and how much of the papers' words. */
type Shown = Readonly<{ includePrivate: boolean; longest: number | null }>

/** Writes the parts that were asked for below a folder; documents are packed from where they lie. */
export async function writeParts(workspace: Workspace, options: BundleOptions, folder: string): Promise<void> {
  const shown = { includePrivate: options.private, longest: options.text ? null : longestWords }
  if (options.with.includes('network')) await network(workspace, shown, folder)
  if (options.with.includes('panels')) await panels(workspace, shown, folder)
  for (const format of exchangeFormats)
    if (options.with.includes(format)) await exchange(format)(workspace, shown, folder)
}

/** Who appeared together with whom, over all meetings. */
const network: Part = async ({ db }, { includePrivate, longest }, folder) => {
  mkdirSync(join(folder, 'network'))
  const take = async ({ lines, extension }: NetworkFile) =>
    void writeWhole(join(folder, 'network', `people.${extension}`), lines())
  const rows = shortRows(factRows(db, chainOf, { includePrivate }), longest)
  await writeRows(rows, { ...usualNetwork, includePrivate }, 'gexf', take)
}

const panels: Part = async (workspace, shown, folder) =>
  void writePanels(workspace, { ...usualPanels, ...shown }, join(folder, 'panels'))

/** Names by which others know such files; the rest are called by their format. */
const fileNames: Readonly<Partial<Record<ExchangeFormat, string>>> = { ftm: 'entities.ftm.json' }

const exchange =
  (format: ExchangeFormat): Part =>
  async (workspace, shown, folder) => {
    mkdirSync(join(folder, 'exchange'), { recursive: true })
    const file = openSync(join(folder, 'exchange', fileNames[format] ?? `graph.${format}`), 'w')
    try {
      await writeExchange(workspace, { format, chainOf, ...shown }, async text => appendFileSync(file, text))
    } finally {
      closeSync(file)
    }
  }
