import { boundsOf, earlier, later } from '../../resolve/bounds.ts'
import type { Spell } from '../../resolve/careers/spells.ts'
import { monthsBetween } from '../../workspace/coverage/months.ts'

/** The first day by which, and the last on which a person was seen in office for certain: 2022-03 tells of no day before 31 March. */
export type Seen = Readonly<{ first: string | null; last: string | null }>

/** One end of a term: the days between which it lies, as far as anything bounds it, and whether an article states it. */
export type TermEnd = Readonly<{ from: string | null; to: string | null; isStated: boolean }>

/** What the sightings (EDTF) of each term say together; a date without a year says nothing. */
export function seenIn(sightings: Iterable<Readonly<{ spell: string; date: string }>>): ReadonlyMap<string, Seen> {
  const seen = new Map<string, Seen>()
  for (const { spell, date } of sightings) {
    const { from, to } = boundsOf(date)
    const { first, last } = seen.get(spell) ?? neverSeen
    seen.set(spell, { first: earlier(first, to), last: later(last, from) })
  }
  return seen
}

export const neverSeen: Seen = { first: null, last: null }

/**
 * When a term began: on a stated date, else after `earliest` and at the latest when the person was first seen in office.
 * A stated date after a sighting is no beginning: the person acted before (代县长), from when is not said.
 */
export function startOf({ from }: Pick<Spell, 'from'>, { first }: Seen, earliest: string | null): TermEnd {
  const stated = boundsOf(from)
  const isStated = stated.from !== null && (first === null || stated.from <= first)
  return isStated
    ? { from: stated.from, to: earlier(stated.to, first), isStated }
    : { from: earliest, to: first, isStated }
}

/** When a term ended: on a stated date, else at the earliest when the person was last seen in office and before `latest`. */
export function endOf({ to }: Pick<Spell, 'to'>, { last }: Seen, latest: string | null): TermEnd {
  const stated = boundsOf(to)
  const isStated = stated.to !== null && (last === null || stated.to >= last)
  return isStated ? { from: later(stated.from, last), to: stated.to, isStated } : { from: last, to: latest, isStated }
}

/** The months in which the person certainly held the office; empty where the dates do not settle one. */
export function monthsIn(spell: Pick<Spell, 'from' | 'to'>, seen: Seen): readonly string[] {
  const [start, end] = [startOf(spell, seen, null), endOf(spell, seen, null)]
  const [first, last] = [start.to ?? end.from, end.from ?? start.to]
  return first === null || last === null ? [] : monthsBetween(first.slice(0, 7), last.slice(0, 7))
}
