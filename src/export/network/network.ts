import type { Column } from './columns.ts'
import type { Period } from './edges.ts'
import type { Reason } from './meetings.ts'
import type { Dated } from './offices.ts'
import type { NetworkOptions } from './options.ts'
import type { Spell } from './spells.ts'
import type { Value } from './ties/tie.ts'

/** `number`: from 1, in order. `values`: by column. `period`: from the first to the last day of its ties. */
export type NetworkNode = Readonly<{
  number: number
  id: string
  label: string
  values: readonly Value[]
  period: Period | null
  /** The highest office of a person from day to day. */
  offices: readonly Dated<Readonly<{ name: string; rankOrder: number | null }>>[]
}>

export type NetworkTie = Readonly<{
  from: NetworkNode
  to: NetworkNode
  weight: number
  values: readonly Value[]
  spells: readonly Spell[]
}>

/** How much went into a network, and what was left out of it. */
export type Account = Readonly<{
  meetings: number
  leftOut: ReadonlyMap<Reason, number>
  /** Meetings that count, though they have no date. */
  undated: number
  /** People named at the largest meeting that counts; 0 where none does. */
  largest: number
  /** Those who took part but have no tie that counts; null around an ego, where most are elsewhere. */
  alone: number | null
  /** From how many nodes betweenness was counted; fewer than there are where the network is large. */
  sources: number
}>

/** Undirected, each pair at most once, no loops. Nodes and ties are in the order of ids; every node has a tie. */
export type Network = Readonly<{
  options: NetworkOptions
  nodeColumns: readonly Column[]
  tieColumns: readonly Column[]
  nodes: readonly NetworkNode[]
  tieCount: number
  /** From the first to the last day of all ties; null where none has a date. */
  period: Period | null
  /** Made anew each time they are asked for. */
  ties: () => Iterable<NetworkTie>
  account: Account
}>
