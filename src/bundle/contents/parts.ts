import { appendFileSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { writeExchange } from '../../export/exchange/index.ts'
import { type ExchangeFormat, exchangeFormats } from '../../export/formats.ts'
import type { NetworkFile } from '../../export/network/formats/file.ts'
import { usualNetwork } from '../../export/network/options.ts'
import { writeRows } from '../../export/network/write.ts'
import { usualPanels, writePanels } from '../../export/panels/index.ts'
import { shortRows } from '../../export/short-words.ts'
import { factRows } from '../../graph/rows/stream.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { writeWhole } from '../../workspace/database/atomic-file.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import type { BundleOptions } from '../options.ts'
import { longestWords } from './short.ts'

/** Writes one part of a bundle below its folder. */
type Part = (workspace: Workspace, options: BundleOptions, folder: string) => Promise<void>

/** The parts that were asked for, in their order; documents are packed from where they lie. */
export const partsOf = ({ with: names }: BundleOptions): readonly Part[] => [
  ...(names.includes('network') ? [network] : []),
  ...(names.includes('panels') ? [panels] : []),
  ...exchangeFormats.filter(format => names.includes(format)).map(exchange),
]

/** Whom the exports show, and how much of the papers' words. */
const shownBy = ({ private: includePrivate, text }: BundleOptions) => ({
  includePrivate,
  longest: text ? null : longestWords,
})

/** Who appeared together with whom, over all meetings. */
const network: Part = async ({ db }, options, folder) => {
  const { includePrivate, longest } = shownBy(options)
  mkdirSync(join(folder, 'network'))
  const take = async ({ lines, extension }: NetworkFile) =>
    void writeWhole(join(folder, 'network', `people.${extension}`), lines())
  const rows = shortRows(factRows(db, chainOf, { includePrivate }), longest)
  await writeRows(rows, { ...usualNetwork, includePrivate }, 'gexf', take)
}

const panels: Part = async (workspace, options, folder) =>
  void writePanels(workspace, { ...usualPanels, ...shownBy(options) }, join(folder, 'panels'))

/** Names by which others know such files; the rest are called by their format. */
const fileNames: Readonly<Partial<Record<ExchangeFormat, string>>> = { ftm: 'entities.ftm.json' }

const exchange =
  (format: ExchangeFormat): Part =>
  async (workspace, options, folder) => {
    mkdirSync(join(folder, 'exchange'), { recursive: true })
    const file = openSync(join(folder, 'exchange', fileNames[format] ?? `graph.${format}`), 'w')
    try {
      await writeExchange(workspace, { format, chainOf, ...shownBy(options) }, async text => appendFileSync(file, text))
    } finally {
      closeSync(file)
    }
  }
