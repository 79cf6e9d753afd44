import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { bulkInsert } from '../workspace/database/bulk.ts'
import { transaction } from '../workspace/database/open.ts'
import type { Given } from '../workspace/given.ts'
import { edgeKey, keyOf, nodeKey, rowHash, splitKey } from './keys.ts'
import type { Changes, EdgeRow, NodeLabel, NodeRow } from './row.ts'
import type { Progress } from './sink.ts'
import { countRow, noTotals } from './totals.ts'

/** Rows in one piece handed to a store: enough for several batches, little enough to hold. */
const pieceSize = 5_000

/** Rows looked at without a pause: in it the store's answers are heard, and the last piece goes its way. */
const breath = 200

type Rows = Iterable<Readonly<{ key: string; row: NodeRow | EdgeRow }>>

/** What a store lacks, has in other words, or has too much, piece by piece. */
export class Difference {
  readonly totals = noTotals()
  readonly #rows: Rows
  readonly #db: DatabaseSync
  readonly #given: Given
  readonly #written: (rows: number) => void
  readonly #hashes = new Map<string, string>()
  #taken = 0

  /** `written` is told how many rows the store has taken so far. */
  constructor(rows: Rows, db: DatabaseSync, given: Given, written: (rows: number) => void = () => {}) {
    this.#rows = rows
    this.#db = db
    this.#given = given
    this.#written = written
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
    this.#taken += rows.length
    this.#written(this.#taken)
  }

  async *#newAndChanged(): AsyncGenerator<Changes> {
    const wanted = bulkInsert(this.#db, 'INSERT INTO temp.wanted VALUES (?)')
    let piece = emptyPiece()
    let seen = 0
    for (const { key, row } of this.#rows) {
      wanted.add(key)
      if (this.#differs(key, row)) addRow(piece, row)
      seen += 1
      if (seen % breath === 0) await setImmediate()
      if (piece.nodes.length + piece.edges.length < pieceSize) continue
      yield this.#intended(piece)
      piece = emptyPiece()
    }
    wanted.flush()
    yield this.#intended(piece)
  }

  /** Remembers the hash of a row that the store lacks or has otherwise, until the store has taken it. */
  #differs(key: string, row: NodeRow | EdgeRow): boolean {
    countRow(this.totals, row)
    const print = rowHash(row)
    if (this.#given.hashOf(key) === print) return false
    this.#hashes.set(key, print)
    return true
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

type Piece = Changes & Readonly<{ nodes: NodeRow[]; edges: EdgeRow[] }>

const emptyPiece = (): Piece => ({ nodes: [], edges: [], goneNodes: [], goneEdges: [] })

function addRow(piece: Piece, row: NodeRow | EdgeRow): void {
  if ('label' in row) piece.nodes.push(row)
  else piece.edges.push(row)
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
