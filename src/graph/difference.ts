import type { DatabaseSync } from 'node:sqlite'
import { bulkInsert } from '../workspace/bulk.ts'
import type { Given } from '../workspace/given.ts'
import { transaction } from '../workspace/open.ts'
import { edgeKey, keyOf, nodeKey, rowHash, splitKey } from './keys.ts'
import type { Changes, EdgeRow, NodeLabel, NodeRow } from './row.ts'
import type { Progress } from './sink.ts'
import type { graphRows } from './stream.ts'
import { countRow, noTotals } from './totals.ts'

/** Rows in one piece handed to a store: enough for several batches, little enough to hold. */
const pieceSize = 5_000

export type LoadProgress = Readonly<{ articles: (done: number) => void; rows: (written: number) => void }>

type Rows = ReturnType<typeof graphRows>

/** What a store lacks, has in other words, or has too much, piece by piece. */
export class Difference {
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
