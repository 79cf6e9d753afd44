import { RenmaiError } from '../errors.ts'
import { factOf } from '../workspace/database/facts.ts'
import { explained, explaining } from '../workspace/database/faults.ts'
import { transaction, type Workspace } from '../workspace/database/open.ts'
import { givenTo } from '../workspace/given.ts'
import { Difference } from './difference.ts'
import type { ChainOf } from './places.ts'
import { graphRows, type RowProgress, rowRules } from './rows/stream.ts'
import { type GraphSettings, parseSettings } from './settings.ts'
import type { Applied, Sink } from './sink.ts'
import { countRow, noTotals, type Totals } from './totals.ts'

export type Loaded = Readonly<{ totals: Totals; applied: Applied }>

/** `rows`: how many were written so far. */
type LoadProgress = RowProgress & Readonly<{ rows: (written: number) => void }>

/** `change`: what the store is to hold from now on, where that is to be another thing than before. */
export type LoadOptions = Readonly<{ progress?: Partial<LoadProgress>; change?: Partial<GraphSettings> }>

const silent: LoadProgress = { articles: () => {}, looked: () => {}, rows: () => {} }
const nothing: Applied = { goneEdges: 0, goneNodes: 0, nodes: 0, edges: 0, retries: 0 }

/**
 * Makes the graph of a store equal to the workspace: only rows that differ from what the store was last given are
 * written. What is about to be written is noted first, so that after a cut at any moment the same call puts it right.
 */
export async function loadGraph(
  workspace: Workspace,
  sink: Sink,
  chainOf: ChainOf,
  { progress, change = {} }: LoadOptions = {},
): Promise<Loaded> {
  const { db, file } = workspace
  const given = explaining(file, () => givenTo(db, sink.id))
  const settings = { ...parseSettings(given.settings), ...change }
  const state = `${rowRules}.${factOf(db, 'revision')} ${JSON.stringify(settings)}`
  if (given.state === state) {
    // A newer renmai may have brought indexes.
    await sink.ensureSchema()
    return { totals: JSON.parse(given.totals ?? '{}') as Totals, applied: nothing }
  }
  const told = { ...silent, ...progress }
  const difference = new Difference(graphRows(db, chainOf, settings, told), db, given, told.rows)
  try {
    const applied = await sink.exclusively(async () => {
      await sink.ensureSchema()
      if (given.isNew) await refuseForeign(sink)
      given.set(JSON.stringify(settings))
      return sink.apply(difference.pieces(), done => difference.confirm(done))
    })
    transaction(db, () => given.finish(state, JSON.stringify(difference.totals)))
    return { totals: difference.totals, applied }
  } catch (error) {
    throw explained(error, file)
  }
}

/** Two workspaces in one store would take away each other's places and people. */
async function refuseForeign(sink: Sink): Promise<void> {
  const { nodes } = await sink.counts()
  const count = Object.values(nodes).reduce((sum, one) => sum + one, 0)
  if (count === 0) return
  throw new RenmaiError(
    `The graph in ${sink.place} has ${count} nodes that are not from this workspace. Load into another database; or, ` +
      'if that graph may go, `renmai verify --repair` makes it equal to this workspace.',
  )
}

/** How many rows the graph of a workspace has, without any store. */
export function countGraph(workspace: Workspace, chainOf: ChainOf): Totals {
  const totals = noTotals()
  const settings = parseSettings('{}')
  for (const { row } of graphRows(workspace.db, chainOf, settings)) countRow(totals, row)
  return totals
}
