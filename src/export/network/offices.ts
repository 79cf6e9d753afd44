import { dayAfter, dayBefore } from './dates.ts'
import type { Facts, Office, Term } from './facts.ts'

/** The highest office of a person on a day. `seen`: the last day up to then on which the person is known to hold it. */
export type MainOffice = Readonly<{ office: Office; seen: string }>

/** A value that holds from one day to another, both inside. */
export type Dated<Value> = Readonly<{ from: string; to: string; value: Value }>

type Known = Readonly<{ office: Office; from: string; to: string; ended: boolean }>

/**
 * Of the terms known to have the day in them the one of highest rank. Where there is none, the office last seen before,
 * unless an article says that its term had ended; how old that is, `seen` tells.
 */
export function mainOfficeOn(facts: Facts, terms: readonly Term[], day: string): MainOffice | null {
  const begun = knownTerms(facts, terms).filter(({ from }) => from <= day)
  const there = begun.filter(({ to }) => to >= day).toSorted(byRank)[0]
  if (there !== undefined) return { office: there.office, seen: day }
  const [last] = begun
    .filter(({ ended }) => !ended)
    .toSorted((a, b) => (a.to === b.to ? byRank(a, b) : a.to < b.to ? 1 : -1))
  return last === undefined ? null : { office: last.office, seen: last.to }
}

/** The highest office from day to day, as far as terms are known; periods do not overlap. */
export function mainOffices(facts: Facts, terms: readonly Term[]): readonly Dated<Office>[] {
  const known = knownTerms(facts, terms)
  const turns = [...new Set(known.flatMap(({ from, to }) => [from, dayAfter(to)]))].toSorted()
  return turns.flatMap((from, at): Dated<Office>[] => {
    const next = turns[at + 1]
    const [main] = known.filter(it => it.from <= from && from <= it.to).toSorted(byRank)
    return next === undefined || main === undefined ? [] : [{ from, to: dayBefore(next), value: main.office }]
  })
}

const knownTerms = ({ offices }: Facts, terms: readonly Term[]): readonly Known[] =>
  terms.flatMap(({ office: id, from, to, ended }) => {
    const office = offices.get(id)
    return office === undefined || from === null || to === null || to < from ? [] : [{ office, from, to, ended }]
  })

/** Highest rank first, offices without one last; of equals the one that began first. */
function byRank(a: Known, b: Known): number {
  const order = ({ office, from }: Known) => `${String(office.rankOrder ?? 99).padStart(2, '0')} ${from} ${office.id}`
  return order(a) < order(b) ? -1 : 1
}
