import { weightOf } from '../graph/derive/weight.ts'
import { usualDerive } from '../graph/settings.ts'
import { boundsOf } from '../resolve/bounds.ts'
import type { CoveredMonth } from '../workspace/coverage/coverage.ts'
import { whomShown } from '../workspace/people/whom.ts'
import { type Meeting, meetingOf, type Taker } from './meeting.ts'
import { monthsCovered, type Reader, type Source } from './reader.ts'

type Who = Readonly<{ id: string; caption: string }>

/**
 * How often two appeared together. Of the meetings, `closed`, `unknown`, `open` and `mass` are counted apart; `small`
 * are the closed ones of at most ten named people, `weight` is Σ 1/(n−1) over the closed ones with n named.
 */
export type Tie = Who &
  Readonly<{
    meetings: number
    small: number
    closed: number
    unknown: number
    open: number
    mass: number
    weight: number
    /** People named at the smallest of them. */
    smallest: number
    first: string | null
    last: string | null
    months: readonly string[]
    /** Oldest first, each with a sentence that names the other. */
    together: readonly Together[]
  }>

type Together = Readonly<{
  meeting: string
  name: string
  date: string | null
  named: number
  scope: Meeting['scope']
  source: Source | null
}>

/** Whom a person met, the closest first; ties among those people (`between`) come from the same meetings. */
export type Met = Readonly<{
  person: Who
  meetings: number
  /** Meetings of more than a hundred named, where one need not have met anybody. */
  tooLarge: number
  ties: readonly Tie[]
  between: readonly Readonly<{ a: string; b: string; meetings: number }>[]
  covered: readonly CoveredMonth[]
}>

/** The meetings that two people shared, oldest first. */
export type Shared = Readonly<{
  a: Who
  b: Who
  tie: Tie | null
  meetings: readonly Meeting[]
  covered: readonly CoveredMonth[]
}>

/** `words`: a name that one person bears, or an id. */
export function metOf(reader: Reader, words: string): Met {
  const person = whoOf(reader, words)
  const all = meetingsOf(reader, person.id)
  const meetings = all.filter(isCounted)
  const ties = tiesOf(person.id, meetings)
  return {
    person,
    meetings: all.length,
    tooLarge: all.length - meetings.length,
    ties,
    between: betweenOf(new Set(ties.map(it => it.id)), meetings),
    covered: coveredAround(reader, [person]),
  }
}

export function sharedOf(reader: Reader, words: string, others: string): Shared {
  const [a, b] = [whoOf(reader, words), whoOf(reader, others)]
  const meetings = meetingsOf(reader, a.id).filter(({ people }) => people.some(({ person }) => person === b.id))
  const tie = tiesOf(a.id, meetings.filter(isCounted)).find(({ id }) => id === b.id) ?? null
  return { a, b, tie, meetings, covered: coveredAround(reader, [a, b]) }
}

/** Months with newspapers of the places these people belong to. */
const coveredAround = (reader: Reader, people: readonly Who[]): readonly CoveredMonth[] =>
  monthsCovered(
    reader,
    people.map(({ id }) => reader.summaryOf(id).home).map(home => home?.code ?? home?.name ?? null),
  )

const whoOf = ({ db }: Reader, words: string): Who => {
  const { person, caption } = whomShown(db, words)
  return { id: person, caption }
}

const meetingsOf = (reader: Reader, person: string): readonly Meeting[] =>
  reader.tellings
    .meetingsOf(person)
    .map(id => meetingOf(reader, id))
    .toSorted((a, b) => byText(dayOf(a) ?? '9', dayOf(b) ?? '9') || byText(a.id, b.id))

const isCounted = ({ size }: Meeting): boolean => size.named <= usualDerive.largest
const dayOf = ({ date }: Meeting): string | null => boundsOf(date).from
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function tiesOf(own: string, meetings: readonly Meeting[]): readonly Tie[] {
  const together = meetings.flatMap(meeting =>
    meeting.people.filter(({ person }) => person !== own).map(taker => ({ meeting, taker })),
  )
  return [...Map.groupBy(together, ({ taker }) => taker.person)]
    .map(([id, list]) => tieOf({ id, caption: list[0]?.taker.caption ?? id }, list))
    .toSorted(closestFirst)
}

type Shown = Readonly<{ meeting: Meeting; taker: Taker }>

function tieOf(who: Who, list: readonly Shown[]): Tie {
  const meetings = list.map(({ meeting }) => meeting)
  const of = (scope: Meeting['scope']) => meetings.filter(it => it.scope === scope)
  const closed = of('closed').map(({ size }) => size.named)
  const days = meetings.flatMap(meeting => dayOf(meeting) ?? [])
  const ends = meetings.flatMap(({ date }) => boundsOf(date).to ?? []).toSorted()
  return {
    ...who,
    ...{ meetings: meetings.length, small: closed.filter(n => n <= usualDerive.small).length, closed: closed.length },
    ...{ unknown: of('unknown').length, open: of('open').length, mass: of('mass').length },
    weight: weightOf(closed),
    smallest: Math.min(...meetings.map(({ size }) => size.named)),
    ...{ first: days[0] ?? null, last: ends.at(-1) ?? null },
    months: [...new Set(days.map(day => day.slice(0, 7)))],
    together: list.map(togetherOf),
  }
}

const togetherOf = ({ meeting: { id, name, date, size, scope }, taker }: Shown): Together => ({
  ...{ meeting: id, name, date, named: size.named, scope },
  source: taker.sources.find(({ quote }) => quote !== null) ?? null,
})

const closestFirst = (a: Tie, b: Tie): number =>
  b.weight - a.weight || b.meetings - a.meetings || a.smallest - b.smallest || byText(a.id, b.id)

function betweenOf(known: ReadonlySet<string>, meetings: readonly Meeting[]): Met['between'] {
  const counts = new Map<string, number>()
  for (const { people } of meetings) {
    const ids = people.map(({ person }) => person).filter(id => known.has(id))
    for (const [i, one] of ids.toSorted().entries())
      for (const other of ids.toSorted().slice(i + 1)) {
        const pair = `${one} ${other}`
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
  }
  return [...counts].map(([pair, count]) => {
    const [a = '', b = ''] = pair.split(' ')
    return { a, b, meetings: count }
  })
}
