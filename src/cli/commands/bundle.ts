import { deliverBundle } from '../../bundle/deliver.ts'
import type { Manifest } from '../../bundle/manifest.ts'
import type { BundleOptions, PartName } from '../../bundle/options.ts'
import { UsageError } from '../../errors.ts'
import { newestDay } from '../../workspace/coverage/coverage.ts'
import { readArticles } from '../../workspace/database/open.ts'
import { call } from '../call.ts'
import { showStage } from '../print/stage.ts'
import { keepHeapSmall } from '../run/heap.ts'

export type BundleCommandOptions = Readonly<{
  out: string
  output: string
  text: boolean
  includePrivate?: boolean
  with: readonly PartName[]
  title?: string
  author: readonly string[]
  json?: boolean
}>

/** Writes what a researcher deposits with a paper: all data of a workspace, and what it takes to make them again. */
export const bundleCommand = async (options: BundleCommandOptions, signal: AbortSignal): Promise<void> => {
  refuseDocuments(options)
  keepHeapSmall()
  const workspace = readArticles(options.out)
  try {
    const stage = showStage('bundle')
    const chosen = chosenBy(options, dayOfEpoch() ?? newestDay(workspace.db))
    const manifest = await deliverBundle(workspace, chosen, { target: options.output, signal })
    stage.end(`${manifest.files.length + 2} files in ${options.output}`)
    print(manifest, options)
  } finally {
    workspace.close()
  }
}

/** Documents are packed byte for byte: nothing in them can be left out. */
function refuseDocuments({ with: parts, text, includePrivate }: BundleCommandOptions): void {
  if (!parts.includes('documents')) return
  if (!text) throw new UsageError('--no-text leaves texts out, --with documents packs them; give one of the two')
  if (!includePrivate)
    throw new UsageError('documents name private people, too; give --include-private, or leave documents out of --with')
}

const chosenBy = (options: BundleCommandOptions, date: string | null): BundleOptions => ({
  ...{ text: options.text, private: options.includePrivate ?? false, with: [...options.with] },
  ...{ title: options.title ?? null, authors: [...options.author], date },
})

/** SOURCE_DATE_EPOCH, by which builds that can be repeated are told their date. */
function dayOfEpoch(): string | null {
  const seconds = process.env['SOURCE_DATE_EPOCH']
  if (seconds === undefined || seconds === '') return null
  if (!/^\d{1,10}$/u.test(seconds))
    throw new UsageError(`SOURCE_DATE_EPOCH=${seconds}: expected seconds since 1970-01-01`)
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10)
}

function print(manifest: Manifest, { output, author, json }: BundleCommandOptions): void {
  if (json) return void process.stdout.write(`${JSON.stringify(manifest)}\n`)
  const { documents, articles } = manifest.inputs
  const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0)
  process.stdout.write(`${articles} articles of ${documents} documents, ${(bytes / 1e6).toFixed(1)} MB unpacked\n`)
  const unnamed = author.length === 0 ? ' CITATION.cff names no author yet: give --author "Family, Given".' : ''
  process.stderr.write(`Try it: ${call} replay ${output} --documents FOLDER${unnamed}\n`)
}
