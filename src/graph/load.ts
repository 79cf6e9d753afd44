import type { DatabaseSync } from 'node:sqlite'
import { RenmaiError } from '../errors.ts'
import { bulkInsert } from '../workspace/bulk.ts'
import { factOf } from '../workspace/facts.ts'
import { explained, explaining } from '../workspace/faults.ts'
import { type Given, givenTo } from '../workspace/given.ts'
import { transaction, type Workspace } from '../workspace/open.ts'
import { edgeKey, keyOf, nodeKey, rowHash, splitKey } from './keys.ts'
import type { ChainOf } from './places.ts'
import type { Changes, EdgeRow, NodeLabel, NodeRow } from './row.ts'
import { type GraphSettings, parseSettings } from './settings.ts'
import type { Applied, Progress, Sink } from './sink.ts'
import { graphRows, rowRules } from './stream.ts'

/** Rows in one piece handed to a store: enough for several batches, little enough to hold. */
const pieceSize = 5_000

/** Rows of the whole graph by label and by type. */
export type Totals = Readonly<{ nodes: Readonly<Record<string, number>>; edges: Readonly<Record<string, number>> }>

export type Loaded = Readonly<{ totals: Totals; applied: Applied }>

type LoadProgress = Readonly<{ articles: (done: number) => void; rows: (written: number) => void }>

/** `change`: what the store is to hold from now on, where that is to be another thing than before. */
export type LoadOptions = Readonly<{ progress?: LoadProgress; change?: Partial<GraphSettings> }>

const silent: LoadProgress = { articles: () => {}, rows: () => {} }
const nothing: Applied = { goneEdges: 0, goneNodes: 0, nodes: 0, edges: 0, retries: 0 }

/**
 * Makes the graph of a store equal to the workspace: only rows that differ from what the store was last given are
 * written. What is about to be written is noted first, so that after a cut at any moment the same call puts it right.
 */
export async function loadGraph(
  workspace: Workspace,
  sink: Sink,
  chainOf: ChainOf,
  { progress = silent, change = {} }: LoadOptions = {},
): Promise<Loaded> {
  const { db, file } = workspace
  const given = explaining(file, () => givenTo(db, sink.id))
  const settings = { ...parseSettings(given.settings), ...change }
  const state = `${rowRules}.${factOf(db, 'revision')} ${JSON.stringify(settings)}`
  if (given.state === state) return { totals: JSON.parse(given.totals ?? '{}') as Totals, applied: nothing }
  const difference = new Difference(graphRows(db, chainOf, settings, progress.articles), db, given, progress)
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

type Counting = { nodes: Record<string, number>; edges: Record<string, number> }

const noTotals = (): Counting => ({ nodes: {}, edges: {} })

function countRow(totals: Counting, row: NodeRow | EdgeRow): void {
  const [counts, name] = 'label' in row ? [totals.nodes, row.label] : [totals.edges, row.type]
  counts[name] = (counts[name] ?? 0) + 1
}

type Rows = ReturnType<typeof graphRows>

/** What a store lacks, has in other words, or has too much, piece by piece. */
class Difference {
  readonly totals = noTotals()
  readonly #rows: Rows
  readonly #db: DatabaseSync
  readonly #given: Given
  readonly #progress: LoadProgress
  readonly #hashes = new Map<string, string>()
  #written = 0

  constructor(rows: Rows, db: DatabaseSync, given: Given, progress: LoadProgress) {
    this.#rows = rows
    this.#db = db
    this.#given = given
    this.#progress = progress
  }

  async *pieces(): AsyncGenerator<Changes> {
    this.#db.exec('DROP TABLE IF EXISTS temp.wanted; CREATE TABLE temp.wanted (key TEXT PRIMARY KEY) WITHOUT ROWID')
    try {
      yield* this.#newAndChanged()
      yield* this.#gone()
    } finally {
      this.#db.exec('DROP TABLE IF EXISTS temp.wanted')
    }
  }

  /** Called for every batch that the store has taken. */
  confirm({ kind, name, rows }: Progress): void {
    const isGone = kind === 'goneEdges' || kind === 'goneNodes'
    transaction(this.#db, () => (isGone ? this.#forget(rows, name) : this.#confirm(rows)))
    this.#written += rows.length
    this.#progress.rows(this.#written)
  }

  *#newAndChanged(): Generator<Changes> {
    let nodes: NodeRow[] = []
    let edges: EdgeRow[] = []
    for (const row of this.#differing()) {
      if ('label' in row) nodes.push(row)
      else edges.push(row)
      if (nodes.length + edges.length < pieceSize) continue
      yield this.#intended({ nodes, edges, goneNodes: [], goneEdges: [] })
      nodes = []
      edges = []
    }
    yield this.#intended({ nodes, edges, goneNodes: [], goneEdges: [] })
  }

  *#differing(): Generator<NodeRow | EdgeRow> {
    const wanted = bulkInsert(this.#db, 'INSERT INTO temp.wanted VALUES (?)')
    for (const { key, row } of this.#rows) {
      wanted.add(key)
      countRow(this.totals, row)
      const print = rowHash(row)
      if (this.#given.hashOf(key) === print) continue
      this.#hashes.set(key, print)
      yield row
    }
    wanted.flush()
  }

  *#gone(): Generator<Changes> {
    let keys: string[] = []
    for (const key of this.#given.unwanted()) {
      keys.push(key)
      if (keys.length < pieceSize) continue
      yield this.#intended(without(keys))
      keys = []
    }
    yield this.#intended(without(keys))
  }

  #intended(changes: Changes): Changes {
    const keys = [
      ...changes.nodes.map(keyOf),
      ...changes.edges.map(keyOf),
      ...changes.goneNodes.map(({ label, id }) => nodeKey(label, id)),
      ...changes.goneEdges.map(({ type, sid }) => edgeKey(type, sid)),
    ]
    if (keys.length > 0) transaction(this.#db, () => this.#given.intend(keys))
    return changes
  }

  #confirm(rows: Progress['rows']): void {
    const keys = rows.map(row => keyOf(row as NodeRow | EdgeRow))
    this.#given.confirm(keys.map(key => ({ key, hash: this.#hashes.get(key) ?? '' })))
    for (const key of keys) this.#hashes.delete(key)
  }

  #forget(rows: Progress['rows'], name: string): void {
    this.#given.forget(
      rows.map(row => ('sid' in row ? edgeKey(name, row.sid) : nodeKey(name as NodeLabel, (row as { id: string }).id))),
    )
  }
}

function without(keys: readonly string[]): Changes {
  const gone = keys.map(splitKey)
  return {
    nodes: [],
    edges: [],
    goneNodes: gone.filter(key => key.isNode).map(key => ({ label: key.name as NodeLabel, id: key.id })),
    goneEdges: gone.filter(key => !key.isNode).map(key => ({ type: key.name, sid: key.id })),
  }
}
