import { earlier, later } from '../../resolve/bounds.ts'
import { type Column, nodeColumns, tieColumns } from './columns.ts'
import { edgesOf, firstOf, lastOf, type Period, periodsOf, weightOfTie } from './edges.ts'
import type { Facts } from './facts.ts'
import { type Measured, measured } from './measures.ts'
import { type Chosen, chosenMeetings, sizeOf } from './meetings.ts'
import type { Account, Network, NetworkNode, NetworkTie } from './network.ts'
import { tellNode } from './nodes.ts'
import type { NetworkOptions, Window } from './options.ts'
import { spellsOf } from './spells.ts'
import { tiesBetween } from './ties/index.ts'
import type { End, Tie, Ties } from './ties/tie.ts'

/** The network of a window; the ego of the options is the id of a person here. */
export function networkIn(facts: Facts, options: NetworkOptions, window: Window): Network {
  const chosen = chosenMeetings(facts, options, window)
  const ties = tiesBetween[options.ties]({ facts, options, window, meetings: chosen.meetings })
  const edges = edgesOf(ties, options.minWeight, egoAmong(ties, options))
  const periods = periodsOf(edges)
  const period = wholePeriod(periods)
  const measures = measured(edges)
  const columns = nodeColumns([...new Set(ties.ends.map(({ kind }) => kind))])
  const asOf = options.asOf ?? window.to ?? period?.to ?? null
  const nodes = nodesOf({ facts, ends: ties.ends, periods, measures, columns, asOf })
  return {
    ...{ options, nodeColumns: columns, tieColumns: tieColumns(options.ties), nodes: [...nodes.values()] },
    ...{ tieCount: edges.length, period, ties: () => tiesAmong(nodes, ties, options.minWeight) },
    account: accountOf(chosen, options.ego === null ? ties.ends.length - nodes.size : null, measures),
  }
}

/** Somebody without any tie is nobody's neighbour: the network is empty. */
const egoAmong = (ties: Ties, { ego, depth }: NetworkOptions) =>
  ego === null ? null : { node: ties.ends.findIndex(({ id }) => id === ego), depth }

const wholePeriod = (periods: ReadonlyMap<number, Period | null>): Period | null => {
  const from = [...periods.values()].map(it => it?.from ?? null).reduce(earlier, null)
  const to = [...periods.values()].map(it => it?.to ?? null).reduce(later, null)
  return from === null || to === null ? null : { from, to }
}

type Making = Readonly<{
  facts: Facts
  ends: readonly End[]
  periods: ReadonlyMap<number, Period | null>
  measures: Measured
  columns: readonly Column[]
  asOf: string | null
}>

/** By their place among the ends of ties. */
function nodesOf({ facts, ends, periods, measures, columns, asOf }: Making): ReadonlyMap<number, NetworkNode> {
  return new Map(
    [...periods].map(([at, period], index) => {
      const end = ends[at] as End
      const { label, values, offices } = tellNode(facts, end, asOf, measures.of(at))
      const told = columns.map(({ name }) => values[name] ?? null)
      return [at, { number: index + 1, id: end.id, label, values: told, period, offices }]
    }),
  )
}

/** The same ties as among the edges: those that weigh enough, between nodes that are there. */
function* tiesAmong(nodes: ReadonlyMap<number, NetworkNode>, ties: Ties, minWeight: number): Generator<NetworkTie> {
  for (const tie of ties.all()) {
    const [from, to] = [nodes.get(tie.from), nodes.get(tie.to)]
    if (from === undefined || to === undefined) continue
    const weight = weightOfTie(tie)
    if (weight >= minWeight) yield { from, to, weight, values: valuesOf(tie), spells: spellsOf(tie.parts) }
  }
}

const valuesOf = ({ parts, own }: Tie): NetworkTie['values'] => [
  ...[parts.length, parts.filter(({ from }) => from === null).length, firstOf(parts), lastOf(parts)],
  ...own,
]

const accountOf = ({ meetings, leftOut }: Chosen, alone: number | null, { sources }: Measured): Account => ({
  ...{ meetings: meetings.length, leftOut, undated: meetings.filter(({ from }) => from === null).length },
  ...{ largest: meetings.reduce((most, meeting) => Math.max(most, sizeOf(meeting)), 0), alone, sources },
})
