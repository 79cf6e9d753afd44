import { summed } from '../../graph/derive/weight.ts'
import { earlier, later } from '../../resolve/bounds.ts'
import type { Part, Tie, Ties } from './ties/tie.ts'

/** A tie without its meetings: what is counted over all of them before any is written. */
export type Edge = Readonly<{ from: number; to: number; weight: number; first: string | null; last: string | null }>

/** The ties that weigh enough; with an ego those among the nodes at most `depth` ties away from it. */
export function edgesOf(
  ties: Ties,
  minWeight: number,
  ego: Readonly<{ node: number; depth: number }> | null,
): readonly Edge[] {
  const edges: Edge[] = []
  for (const tie of ties.all()) {
    const edge = edgeOf(tie)
    if (edge.weight >= minWeight) edges.push(edge)
  }
  if (ego === null) return edges
  const near = around(edges, ego.node, ego.depth)
  return edges.filter(({ from, to }) => near.has(from) && near.has(to))
}

export const weightOfTie = ({ parts }: Tie): number => summed(parts.map(({ weight }) => weight))

const edgeOf = (tie: Tie): Edge => {
  const { from, to } = tie
  return { from, to, weight: weightOfTie(tie), first: firstOf(tie.parts), last: lastOf(tie.parts) }
}

export const firstOf = (parts: readonly Part[]): string | null => parts.map(({ from }) => from).reduce(earlier, null)
export const lastOf = (parts: readonly Part[]): string | null => parts.map(({ to }) => to).reduce(later, null)

function around(edges: readonly Edge[], ego: number, depth: number): ReadonlySet<number> {
  const near = new Set([ego])
  for (let step = 0, before = 0; step < depth && near.size > before; step++) {
    before = near.size
    const rim = new Set(near)
    for (const { from, to } of edges) {
      if (rim.has(from)) near.add(to)
      if (rim.has(to)) near.add(from)
    }
  }
  return near
}

/** From when to when; null where nothing has a date. */
export type Period = Readonly<{ from: string; to: string }>

/** Those who have a tie, in order, each with the period of their ties. */
export function periodsOf(edges: readonly Edge[]): ReadonlyMap<number, Period | null> {
  const periods = new Map<number, Period | null>()
  for (const { from, to, first, last } of edges)
    for (const node of [from, to]) periods.set(node, widened(periods.get(node) ?? null, first, last))
  return new Map([...periods].toSorted(([a], [b]) => a - b))
}

function widened(period: Period | null, first: string | null, last: string | null): Period | null {
  const [from, to] = [earlier(period?.from ?? null, first), later(period?.to ?? null, last)]
  return from === null || to === null ? null : { from, to }
}
