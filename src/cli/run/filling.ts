import { RenmaiError } from '../../errors.ts'
import { requireEngine } from '../../graph/embedded/engine.ts'
import { countGraph, type Loaded, type LoadOptions, loadGraph } from '../../graph/load.ts'
import { neo4jSettings } from '../../graph/neo4j/settings.ts'
import { openStore, type StoreChoice } from '../../graph/open.ts'
import type { Sink } from '../../graph/sink.ts'
import type { Totals } from '../../graph/totals.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import type { Optional } from '../../resolve/compare/optional.ts'
import { resolveIdentity } from '../../resolve/index.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { writeExports } from '../../workspace/exports.ts'
import { applyDecisions } from '../../workspace/ledgers/decide.ts'
import { call } from '../call.ts'
import { paceText, rateText } from '../print/pace.ts'
import { showStage } from '../print/stage.ts'

/** What became of the graph: how much it holds, how much of that was written, and where it is. */
export type Filled = Readonly<{ totals: Totals; written: number; place: string | null }>

/** Lines of the ledgers that hold, and those whose words are not found. */
export type DecisionCounts = Readonly<{ judgements: number; corrections: number; waiting: number }>

/** All that follows the records: what people decided, who is who, the exports. Returns how many decisions hold. */
export function settle(workspace: Workspace, without?: readonly Optional[]): DecisionCounts {
  const decided = applyDecisions(workspace)
  const waiting = new Set(decided.unattached.map(({ file, line }) => `${file} ${line}`)).size
  if (waiting > 0) process.stderr.write(`renmai: ${notFound(waiting, workspace)}\n`)
  const resolving = showStage('who is who')
  const names = resolveIdentity(workspace, { progress: resolving.at, decided, ...(without && { without }) })
  resolving.end(names === 0 ? 'nothing new' : `${names} names looked at`)
  const exporting = showStage('exports')
  const written = writeExports(workspace)
  exporting.end(written ? `six files in ${workspace.dir}` : 'as they were')
  return { judgements: decided.judgements, corrections: decided.corrections, waiting }
}

/** Decisions are never dropped in silence: those whose words are gone wait, and are told in every run. */
const notFound = (count: number, { dir }: Workspace): string =>
  `${count} ${count === 1 ? 'decision waits' : 'decisions wait'}: the words are not found. See: ${call} review --list --out ${dir}`

/**
 * Brings the graph up to the workspace. Where the store cannot be reached the workspace is complete all the same, and
 * the error says how to load it later; without the embedded engine the rows are only counted. `change`: what the store
 * is to hold besides facts from now on.
 */
export async function fill(
  workspace: Workspace,
  choice: StoreChoice,
  signal: AbortSignal,
  change: Change = {},
): Promise<Filled> {
  const missing = missingEngine(choice)
  if (missing !== null) {
    process.stderr.write(`renmai: ${missing}\n`)
    return { totals: countGraph(workspace, chainOf), written: 0, place: null }
  }
  try {
    const sink = await openStore(choice, sentence => void process.stderr.write(`renmai: ${sentence}\n`))
    try {
      return await fillStore(workspace, sink, signal, change)
    } finally {
      await sink.close()
    }
  } catch (error) {
    throw error instanceof RenmaiError ? later(error, workspace, choice) : error
  }
}

type Change = NonNullable<LoadOptions['change']>

function missingEngine({ neo4j }: StoreChoice): string | null {
  if (neo4jSettings(neo4j) !== null) return null
  try {
    requireEngine()
    return null
  } catch (error) {
    if (error instanceof RenmaiError) return error.message
    throw error
  }
}

async function fillStore(workspace: Workspace, sink: Sink, signal: AbortSignal, change: Change): Promise<Filled> {
  const reading = showStage('graph rows')
  const writing = showStage('graph')
  let [articles, share, startedAt] = [0, 0, 0]
  const seconds = () => (Date.now() - startedAt) / 1000
  const progress = {
    articles: (done: number) => {
      articles = done
      if (done % 100 === 0) reading.at(done)
    },
    looked: (done: number, all: number) => {
      if (share === 0) startedAt = Date.now()
      share = done / all
    },
    rows: (done: number) => {
      signal.throwIfAborted()
      writing.at(share, 1, paceText(done, share, seconds()))
    },
  }
  const { totals, applied } = await loadGraph(workspace, sink, chainOf, { progress, change })
  if (articles > 0) reading.end(`${articles} articles`)
  writing.end(`${writtenText(applied, seconds())}${sink.place}`)
  return { totals, written: writes(applied), place: sink.place }
}

/** `81920 rows written (21400 rows/s, 2 batches tried again) to `, or `as it was, in `. */
function writtenText(applied: Loaded['applied'], seconds: number): string {
  const written = writes(applied)
  if (written === 0) return 'as it was, in '
  const again = applied.retries === 0 ? '' : `, ${applied.retries} batches tried again`
  return `${written} rows written (${rateText(written, seconds)}${again}) to `
}

const writes = ({ nodes, edges, goneNodes, goneEdges }: Loaded['applied']): number =>
  nodes + edges + goneNodes + goneEdges

/** Says that nothing is lost, and what to run once the store will do. */
function later(error: RenmaiError, { dir }: Workspace, { neo4j }: StoreChoice): RenmaiError {
  const how = `load --out ${dir}${neo4j ? ` --neo4j ${neo4j}` : ''}`
  return new RenmaiError(`${error.message}\nThe workspace is complete. When this is mended, run: ${call} ${how}`, {
    cause: error,
  })
}
