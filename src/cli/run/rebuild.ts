import { copyFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inputShape } from '../../bundle/contents/inputs.ts'
import type { Manifest } from '../../bundle/manifest.ts'
import type { Bundle } from '../../bundle/replay/open.ts'
import { jsonLines } from '../../json-lines.ts'
import { fileSource } from '../../read/find.ts'
import type { Given } from '../../read/settings.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { handedShape, handOut } from '../../workspace/handed-ids.ts'
import { applyDecisions } from '../../workspace/ledgers/decide.ts'
import { showProgress } from '../print/progress.ts'
import { extractor } from './extractor.ts'
import type { Finder } from './files.ts'
import { settle } from './filling.ts'
import { type Extractor, takeIn } from './intake.ts'

export type RebuildOptions = Readonly<{
  /** Where the file of each key lies; those that are not here are left out. */
  paths: ReadonlyMap<string, string>
  workers: number
  signal: AbortSignal
}>

/**
 * Fills an empty workspace as a bundle says: its documents, run by run, with what was said of each, own words, decisions
 * and rules left out; then hands out its ids.
 */
export async function rebuild(workspace: Workspace, bundle: Bundle, options: RebuildOptions): Promise<void> {
  const files = await filesByRun(bundle.folder)
  // Own words are read once a process: where runs have different ones, each has processes of its own.
  const hasOneLexicon = new Set(bundle.manifest.runs.map(({ settings }) => settings.join())).size <= 1
  const workers = hasOneLexicon ? options.workers : Math.max(2, options.workers)
  for (const [i, run] of bundle.manifest.runs.entries()) {
    const stages = stagesOf(bundle, run)
    const find = finder(files.get(i + 1) ?? new Map(), run, options.paths)
    const progress = showProgress(null)
    try {
      await takeIn(workspace, find, saidBy(run, workers), { extractor: stages, progress, signal: options.signal })
    } finally {
      progress.end()
    }
  }
  await decide(workspace, bundle)
}

/** How many runs of a bundle read with other rules, word lists or own words than this program would. */
export const readOtherwise = (bundle: Bundle): number =>
  bundle.manifest.runs.filter(run => stagesOf(bundle, run).version !== run.rules).length

/** The extraction for a run, with its own words, which hold for this process until the next are asked for. */
const stagesOf = ({ folder }: Bundle, { settings }: Run): Extractor =>
  extractor(settings.map(it => dirname(join(folder, it))))

type Run = Manifest['runs'][number]

const saidBy = ({ home, published, publisher, prefix, columns }: Run, workers: number) => ({
  ...{ home, published, publisher, workers },
  ...(prefix === null ? {} : { prefix }),
  ...(columns === null ? {} : { columns }),
})

/** Which files each run read, by its number, and what was said of each. */
async function filesByRun(folder: string): Promise<ReadonlyMap<number, ReadonlyMap<string, Given>>> {
  const found = new Map<number, Map<string, Given>>()
  for await (const { run, file, given } of jsonLines(join(folder, 'documents.jsonl'), inputShape)) {
    const files = found.get(run) ?? new Map<string, Given>()
    found.set(run, files.set(file, given))
  }
  return found
}

/** The files of one run where they lie now, under the keys that they had before a prefix came. */
const finder = (files: ReadonlyMap<string, Given>, { prefix }: Run, paths: ReadonlyMap<string, string>): Finder =>
  async function* () {
    for (const [key, given] of files) {
      const path = paths.get(key)
      if (path !== undefined) yield fileSource(path, prefix === null ? key : key.slice(prefix.length + 1), given)
    }
  }

/** Decisions first, since they make mentions and events anew; then the ids, then who is who. */
async function decide(workspace: Workspace, { folder, manifest }: Bundle): Promise<void> {
  for (const name of ['judgements.jsonl', 'corrections.jsonl'])
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(workspace.dir, name))
  applyDecisions(workspace)
  const ids = []
  for await (const line of jsonLines(join(folder, 'ids.jsonl'), handedShape)) ids.push(line)
  handOut(workspace.db, ids)
  settle(workspace, manifest.resolve.without)
}
