import { UsageError } from '../../errors.ts'
import { neo4jSettings } from '../../graph/neo4j/settings.ts'
import { findSources } from '../../read/find.ts'
import { openWorkspace, type Workspace } from '../../workspace/database/open.ts'
import { countsOf } from '../../workspace/documents/counts.ts'
import { bestKnown } from '../../workspace/people/best-known.ts'
import { checkPublished, type PaperOptions } from '../options.ts'
import { type BuildReport, printReport } from '../print/build-report.ts'
import { showProgress } from '../print/progress.ts'
import { extractor } from '../run/extractor.ts'
import type { Finder } from '../run/files.ts'
import { type Filled, fill, settle } from '../run/filling.ts'
import { emptyHeap, keepHeapSmall } from '../run/heap.ts'
import { type Extractor, type Intake, takeIn } from '../run/intake.ts'
import { bytesOf } from '../run/sizes.ts'
import { claimsOf } from './load.ts'

export type BuildOptions = PaperOptions &
  Readonly<{ out: string; neo4j?: string; prefix?: string; claims?: boolean; json?: boolean }>

/**
 * Papers in, a graph that answers out; what was built before from the same papers is left as it is. True when nothing
 * failed: an article that could not be read is told, and the rest is built.
 */
export const buildCommand = async (
  paths: readonly string[],
  options: BuildOptions,
  signal: AbortSignal,
  stages: Extractor = extractor(paths),
): Promise<boolean> => {
  if (paths.length === 0) throw new UsageError('nothing to build: name files or folders')
  await checkPublished(options)
  const startedAt = Date.now()
  keepHeapSmall()
  const choice = { folder: options.out, neo4j: options.neo4j ?? null }
  // A wrong address is told before hours of work, not after.
  neo4jSettings(choice.neo4j)
  const workspace = openWorkspace(options.out)
  try {
    const intake = await read(workspace, paths, options, { extractor: stages, signal })
    emptyHeap()
    const decisions = settle(workspace)
    emptyHeap()
    const filled = await fill(workspace, choice, signal, claimsOf(options))
    const seconds = (Date.now() - startedAt) / 1000
    printReport({ ...reportOf(workspace, { intake, filled, seconds }), decisions }, options)
    return Object.keys(intake.tally.problems).length === 0
  } finally {
    workspace.close()
  }
}

async function read(
  workspace: Workspace,
  paths: readonly string[],
  options: BuildOptions,
  given: Readonly<{ extractor: Extractor; signal: AbortSignal }>,
): Promise<Intake> {
  const progress = showProgress(await bytesOf(paths, options))
  try {
    const find: Finder = onProblem => findSources(paths, options, onProblem)
    return await takeIn(workspace, find, options, { ...given, progress })
  } finally {
    progress.end()
  }
}

type Run = Readonly<{ intake: Intake; filled: Filled; seconds: number }>

function reportOf(workspace: Workspace, { intake, filled, seconds }: Run): Omit<BuildReport, 'decisions'> {
  const { totals, written, place } = filled
  return {
    ...countsOf(workspace.db),
    ...{ standings: intake.standings, vanished: intake.vanished, problems: intake.tally.problems },
    ...{ nodes: totals.nodes, edges: totals.edges, written, place, seconds: Number(seconds.toFixed(1)) },
    someone: bestKnown(workspace.db, 1)[0]?.name ?? null,
  }
}
