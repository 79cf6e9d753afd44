import { namedAt } from '../../graph/derive/occasion.ts'
import type { Facts, Meeting } from './facts.ts'
import { homeIn, type IsHome } from './homes.ts'
import type { NetworkOptions, Window } from './options.ts'
import { placedIn } from './window.ts'

/** Why a meeting does not count. */
export type Reason = 'kind' | 'scope' | 'mode' | 'size' | 'home' | 'outside' | 'undated' | 'imprecise'

/** The meetings that count, by day (those without one last), and how many do not, by the first reason against each. */
export type Chosen = Readonly<{ meetings: readonly Meeting[]; leftOut: ReadonlyMap<Reason, number> }>

export function chosenMeetings(facts: Facts, options: NetworkOptions, window: Window): Chosen {
  const isHome = options.home === null ? null : homeIn(facts, options.home)
  const leftOut = new Map<Reason, number>()
  const meetings = [...facts.meetings.values()].filter(meeting => {
    const reason = reasonAgainst(meeting, options, isHome) ?? reasonOfTime(meeting, window)
    if (reason !== null) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
    return reason === null
  })
  return { meetings: meetings.toSorted(inTime), leftOut }
}

/** People named at a meeting, whether or not all of them are in the network. */
export const sizeOf = (meeting: Meeting): number => namedAt(meeting, meeting.takers.size)

function reasonAgainst(meeting: Meeting, options: NetworkOptions, isHome: IsHome | null): Reason | null {
  const isRefused = (wanted: readonly string[], value: string) => wanted.length > 0 && !wanted.includes(value)
  if (isRefused(options.kinds, meeting.kind)) return 'kind'
  if (isRefused(options.scopes, meeting.scope)) return 'scope'
  if (isRefused(options.modes, meeting.mode)) return 'mode'
  if (options.maxSize !== null && sizeOf(meeting) > options.maxSize) return 'size'
  return isHome === null || isHome(meeting.id) ? null : 'home'
}

function reasonOfTime({ date }: Meeting, window: Window): Reason | null {
  const placed = placedIn(window, date)
  return placed === 'inside' ? null : placed
}

const keyOf = ({ from, id }: Meeting): string => `${from ?? '9'} ${id}`
const inTime = (a: Meeting, b: Meeting): number => (keyOf(a) < keyOf(b) ? -1 : 1)
