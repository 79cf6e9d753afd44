/** What any graph store can do for the rest of the program; `embedded/` and `neo4j/` are the two that exist. */

import type { Changes, EdgeRow, NodeRow } from './row.ts'

/** A scalar, or a list of them, as a question takes and returns it. Dates are ISO text on every engine. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
export type Parameters = Readonly<Record<string, Value>>
export type Answer = Readonly<{ columns: readonly string[]; rows: readonly Readonly<Record<string, Value>>[] }>

/** The four kinds of step, in the order in which they are taken. */
export type Kind = 'goneEdges' | 'goneNodes' | 'nodes' | 'edges'

/** One batch the store has committed: `name` is a label or a type, `rows` what was asked for, as given. */
export type Progress = Readonly<{ kind: Kind; name: string; rows: Changes[Kind] }>

/** Rows written or taken away by one `apply`, by kind; `retries` counts attempts beyond the first of each batch. */
export type Applied = Readonly<Record<Kind, number>> & Readonly<{ retries: number }>

/** Nodes by label and edges by type; labels and types the store holds none of are 0. */
export type Counts = Readonly<{ nodes: Readonly<Record<string, number>>; edges: Readonly<Record<string, number>> }>

export interface Sink {
  readonly engine: 'embedded' | 'neo4j'
  /** Stays the same for one database and differs for any other, also for one created anew under the same name. */
  readonly id: string
  /** Where it is, for people: a path, or an address without credentials. */
  readonly place: string
  /**
   * Keeps other loaders out while the work goes on. Throws who is at it and since when; from a loader that has died the
   * store is taken over.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  /** Constraints and indexes; may be repeated. Throws for a store whose schema is newer than the program's. */
  ensureSchema(): Promise<void>
  /**
   * Makes the changes: edges gone, nodes gone, nodes, edges; each kind sorted, in batches that may be repeated. Of
   * several pieces, one is finished before the next begins, so an edge's ends must come in its own piece or before.
   * `onProgress` hears of a batch after it was committed. Throws when a batch fails; what was committed stays.
   */
  apply(changes: Changes | AsyncIterable<Changes>, onProgress?: (progress: Progress) => void): Promise<Applied>
  counts(): Promise<Counts>
  /** All rows: nodes by label and id, then edges by type and sid, in the order of `labels()` and `types()`. */
  dump(): AsyncIterable<NodeRow | EdgeRow>
  /** Reads only: a query that writes is refused. */
  query(cypher: string, parameters?: Parameters): Promise<Answer>
  close(): Promise<void>
}
