import type { Facts, Meeting, Taker } from '../facts.ts'
import type { NetworkOptions, Role, Window } from '../options.ts'

/** One meeting (or term) of a tie: its first and last possible day, null where it has no date, and what it counts. */
export type Part = Readonly<{ from: string | null; to: string | null; weight: number }>

export type Value = string | number | null

/** From one node to another, by their place among the nodes. `own`: values of the columns that this kind of tie has. */
export type Tie = Readonly<{ from: number; to: number; parts: readonly Part[]; own: readonly Value[] }>

export type NodeKind = 'person' | 'meeting' | 'office' | 'project' | 'organization'
export type End = Readonly<{ kind: NodeKind; id: string }>

/** Whoever may be in the network, and the ties in order of their ends; made anew each time they are asked for. */
export type Ties = Readonly<{ ends: readonly End[]; all: () => Iterable<Tie> }>

/** What ties are made from: the meetings that count, everything known beside them. */
export type Source = Readonly<{
  facts: Facts
  options: NetworkOptions
  window: Window
  meetings: readonly Meeting[]
}>

/** Those who took part in a meeting in one of the roles asked for. */
export function takersIn({ options }: Source, meeting: Meeting): readonly Taker[] {
  const all = [...meeting.takers.values()]
  return options.roles.length === 0 ? all : all.filter(taker => options.roles.some(role => has(taker, role)))
}

function has(taker: Taker, role: Role): boolean {
  if (role === 'attended') return true
  if (role === 'chaired' || role === 'spoke') return taker[role]
  return taker.as === role
}

export const sortedIds = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].toSorted()
