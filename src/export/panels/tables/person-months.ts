import { earlier, later } from '../../../resolve/bounds.ts'
import { monthsBetween } from '../../../workspace/coverage/months.ts'
import type { Term } from '../../../workspace/people/careers.ts'
import type { Attendance, Attender } from '../gather.ts'
import { flag, type Row } from '../row.ts'
import { type Places, placesOf, type Source } from '../source.ts'
import { monthsIn } from '../term-bounds.ts'

export function* personMonths(source: Source): Generator<Row> {
  for (const person of source.people()) yield* rowsOf(person, source)
}

/** A term by the first and the last month in which the person certainly held the office. */
type Held = Readonly<{ term: Term; from: string; to: string }>

function* rowsOf(person: Attender, source: Source): Generator<Row> {
  const held = source.careers.terms(person.id).flatMap(term => heldIn(term, source))
  const places = placesOf(source.careers.person(person.id).summary)
  const byMonth = Map.groupBy(person.attendances, ({ month }) => month)
  for (const month of monthsOf(held, byMonth, source)) {
    const days = daysCovered(month, held, places, source)
    yield {
      ...{ person_id: person.id, month, person: person.name, covered: flag(days !== null), days_covered: days ?? 0 },
      ...countsOf(byMonth.get(month) ?? [], days !== null),
      ...officeIn(month, held, source),
    }
  }
}

/**
 * From the first to the last month in which the person is known, as far as there are newspapers of anybody; before and
 * after them only months with an appearance.
 */
function monthsOf(
  held: readonly Held[],
  byMonth: ReadonlyMap<string | null, unknown>,
  { span }: Source,
): readonly string[] {
  const seen = [...byMonth.keys()].filter(month => month !== null)
  const known = [...held.flatMap(({ from, to }) => [from, to]), ...seen].toSorted()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const within = span === null ? [] : monthsBetween(later(first, span.first), earlier(last, span.last))
  return [...new Set([...within, ...seen])].toSorted()
}

function heldIn(term: Term, { seenOf }: Source): readonly Held[] {
  const months = monthsIn(term.spell, seenOf(term.id))
  const [from, to] = [months[0], months.at(-1)]
  return from === undefined || to === undefined ? [] : [{ term, from, to }]
}

/**
 * On how many days of a month there were newspapers that would tell of the person; null for none. In office, newspapers
 * of a place where the person held one. Between terms the person may have been where the last one was or where the next
 * would be, so that both must have newspapers; before and after all terms, the place of the nearest.
 */
function daysCovered(month: string, held: readonly Held[], places: Places, source: Source): number | null {
  const there = termsIn(month, held)
  const days = (there.length > 0 ? there : nearest(month, held)).map(({ term }) =>
    source.daysCovered(places.ofTerm(term), month),
  )
  if (days.length === 0) return source.daysCovered(places.own, month)
  const some = days.filter(it => it !== null)
  if (there.length > 0) return some.length === 0 ? null : Math.max(...some)
  return some.length < days.length ? null : Math.min(...some)
}

const termsIn = (month: string, held: readonly Held[]): readonly Held[] =>
  held.filter(({ from, to }) => from <= month && month <= to)

function nearest(month: string, held: readonly Held[]): readonly Held[] {
  const before = held.filter(({ to }) => to < month).toSorted((a, b) => (a.to < b.to ? -1 : 1))
  const after = held.filter(({ from }) => from > month).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return [...before.slice(-1), ...after.slice(0, 1)]
}

/** No row says nothing: without newspapers and without appearances there is no number. */
function countsOf(attendances: readonly Attendance[], isCovered: boolean): Row {
  const count = (isMeant: (it: Attendance) => boolean) =>
    isCovered || attendances.length > 0 ? attendances.filter(isMeant).length : null
  const as = (part: string) => count(it => it.as === part)
  return {
    ...{ attended: count(() => true), chaired: count(it => it.chaired), spoke: count(it => it.spoke) },
    ...{ as_host: as('host'), as_guest: as('guest'), as_accompanying: as('accompanying'), as_observer: as('observer') },
  }
}

/** The highest office held in a month; of equal ones that which began first. */
function officeIn(month: string, held: readonly Held[], { officeOf }: Source): Row {
  const there = termsIn(month, held).map(({ term, from }) => ({ term, from, office: officeOf(term.spell.office) }))
  const order = ({ office, from, term }: (typeof there)[number]) =>
    `${String(office.rankOrder ?? 11).padStart(2, '0')} ${from} ${term.id}`
  const [highest] = there.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  const spell = highest?.term.spell
  const place = spell?.jurisdiction ?? null
  return {
    ...{ in_office: flag(there.length > 0), offices: there.length, spell_id: highest?.term.id ?? null },
    ...{ office: spell === undefined ? null : `${spell.organ}${spell.seat}`, place: place?.name ?? null },
    ...{ place_code: place?.code ?? place?.name ?? null },
    ...{ rank: highest?.office.rank ?? null, rank_order: highest?.office.rankOrder ?? null },
  }
}
