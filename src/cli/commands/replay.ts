import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentsFolder } from '../../bundle/contents/documents.ts'
import { isFree } from '../../bundle/paths.ts'
import { compareFiles } from '../../bundle/replay/compare.ts'
import { matchDocuments } from '../../bundle/replay/matching.ts'
import { type Bundle, openBundle } from '../../bundle/replay/open.ts'
import { writeBundle } from '../../bundle/write.ts'
import { RenmaiError, UsageError } from '../../errors.ts'
import { version } from '../../version.ts'
import { openWorkspace } from '../../workspace/database/open.ts'
import { differencesIn, printReplay, type Replayed } from '../print/replay-report.ts'
import { keepHeapSmall } from '../run/heap.ts'
import { readOtherwise, rebuild } from '../run/rebuild.ts'

export type ReplayOptions = Readonly<{ documents?: string; out?: string; workers: number; json?: boolean }>

/**
 * Makes everything anew that a bundle holds, from the documents and with its decisions, own words and options, and prints
 * what differs. True when nothing does.
 */
export const replayCommand = async (path: string, options: ReplayOptions, signal: AbortSignal): Promise<boolean> => {
  if (options.out !== undefined) refuseTaken(options.out)
  keepHeapSmall()
  const bundle = await openBundle(path)
  const temporary = mkdtempSync(join(tmpdir(), 'renmai-replay-'))
  try {
    const replayed = await replay(bundle, options, { temporary, signal })
    printReplay(replayed, options.json ?? false)
    return replayed.isEqual
  } finally {
    rmSync(temporary, { recursive: true, force: true })
    bundle.close()
  }
}

function refuseTaken(out: string): void {
  if (!isFree(out))
    throw new RenmaiError(`${out} is there already. A replay begins with nothing: name a new folder with --out.`)
}

type Place = Readonly<{ temporary: string; signal: AbortSignal }>

async function replay(bundle: Bundle, options: ReplayOptions, { temporary, signal }: Place): Promise<Replayed> {
  const { manifest, folder } = bundle
  sayVersion(manifest.program.version)
  sayRules(readOtherwise(bundle))
  const prefixes = manifest.runs.flatMap(({ prefix }) => prefix ?? [])
  const { paths, ...documents } = matchDocuments(manifest.inputs.files, documentsOf(bundle, options), prefixes)
  const workspace = openWorkspace(options.out ?? join(temporary, 'workspace'))
  const made = join(temporary, 'bundle')
  mkdirSync(made)
  try {
    await rebuild(workspace, bundle, { paths, workers: options.workers, signal })
    const again = await writeBundle(workspace, manifest.options, { folder: made, signal })
    const files = compareFiles(manifest.files, again.files)
    const differences = await differencesIn(files, { before: folder, again: made, workspace })
    const isWhole = documents.missing.length + documents.changed.length === 0
    return { documents, files, ...differences, isEqual: isWhole && files.every(({ how }) => how === 'equal') }
  } finally {
    workspace.close()
  }
}

/** The documents that people name, else those in the bundle. */
function documentsOf({ folder, manifest }: Bundle, { documents }: ReplayOptions): string {
  if (documents !== undefined) {
    if (!existsSync(documents)) throw new RenmaiError(`There is no file or folder ${documents}.`)
    return documents
  }
  if (manifest.options.with.includes('documents')) return join(folder, documentsFolder)
  throw new UsageError('the bundle holds no documents: name them with --documents PATH')
}

function sayVersion(made: string): void {
  if (made !== version)
    process.stderr.write(
      `renmai: the bundle was made by renmai ${made}, this is ${version}: what differs may be the rules. To repeat it exactly: npx renmai@${made} replay …\n`,
    )
}

function sayRules(runs: number): void {
  if (runs > 0)
    process.stderr.write(
      `renmai: ${runs === 1 ? 'one run' : `${runs} runs`} of the bundle read with other rules or word lists than this renmai has: differences may come from them\n`,
    )
}
