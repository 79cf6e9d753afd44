import type { Term } from '../../workspace/people/careers.ts'
import { boundsOf } from '../bounds.ts'
import { firstDay, hasOneHolder, lastDay } from './career.ts'

/**
 * Who is meant by an office without a name (县委书记出席会议) on a day: the one person whose term, as stated or seen,
 * has that day in it. Null for offices that several hold, on days between terms, and where two are known.
 */
export function holderOn(date: string | null, terms: readonly Term[]): Term | null {
  const { from, to } = boundsOf(date)
  if (from === null || to === null) return null
  const there = terms.filter(term => hasOneHolder(term.spell) && covers(term, from, to))
  const [only, ...others] = there
  return only === undefined || others.some(other => other.person !== only.person) ? null : only
}

function covers(term: Term, from: string, to: string): boolean {
  const [first, last] = [firstDay(term), lastDay(term)]
  return first !== null && last !== null && term.spell.sightings > 0 && first <= from && to <= last
}
