import type { Jurisdiction } from '../../record.ts'
import type { Change, Holding, Mention, OfficeRef } from '../../workspace/people/mentions.ts'
import { boundsOf, knownDay, later, mostExact } from '../bounds.ts'

/** One term of one person in one office. `from` and `to` only as an article states them. */
export type Spell = Readonly<{
  office: string
  organ: string
  seat: string
  jurisdiction: Jurisdiction | null
  status: readonly Readonly<{ status: string; from: string | null }>[]
  from: string | null
  to: string | null
  firstSeen: string | null
  lastSeen: string | null
  sightings: number
}>

/** A spell with the offices and appointments it was made of. */
export type Spelled = Readonly<{
  spell: Spell
  rank: string | null
  members: readonly Readonly<{ article: string; ref: string }>[]
}>

/** `news`: the article, or the one that it is a reprint of. */
type Step = Readonly<{ article: string; news: string; office: OfficeRef; date: string | null }> &
  (
    | Readonly<{ what: 'seen'; status: string }>
    | Readonly<{ what: 'start'; status: string }>
    | Readonly<{ what: 'end' }>
    | Readonly<{ what: 'past' }>
  )

/**
 * The spells of one person, by office and time. A dated sighting or a stated start after a stated end opens a new one,
 * so does one more than five years after the last: what lies between is not known.
 * 代县长, then 县长 is one spell with two statuses. A former holder's mention (原县长) lengthens no spell and counts as
 * no sighting; a nominee (县长候选人) holds nothing yet.
 */
export function spellsOf(mentions: readonly Mention[]): readonly Spelled[] {
  const steps = Map.groupBy(mentions.flatMap(stepsOf), step => step.office.id)
  return [...steps.keys()].toSorted().flatMap(id => termsOf(steps.get(id) ?? []))
}

function stepsOf(mention: Mention): readonly Step[] {
  const { article, original, date, facts } = mention
  const at = { article, news: original ?? article }
  return [
    ...facts.offices.flatMap(office => stepOfHolding(office, { ...at, office, date })),
    ...facts.appointments.map(change => stepOfChange(change, { ...at, office: change, date: change.date })),
  ]
}

type At = Pick<Step, 'article' | 'news' | 'office' | 'date'>

function stepOfHolding(office: Holding, at: At): readonly Step[] {
  switch (office.status) {
    case 'nominated':
      return []
    case 'former':
    case 'removed':
      return [{ ...at, what: 'past' }]
    case 'elected':
    case 'appointed':
      return [{ ...at, what: 'seen', status: 'current' }]
    default:
      return [{ ...at, what: 'seen', status: office.status }]
  }
}

function stepOfChange(change: Change, at: At): Step {
  return change.act === 'end'
    ? { ...at, what: 'end' }
    : { ...at, what: 'start', status: change.acting ? 'acting' : 'current' }
}

const turn = { start: 0, seen: 1, end: 2, past: 3 } as const

/** In time; without a date after all others, since they tell nothing of where a term begins or ends. */
function inTime(a: Step, b: Step): number {
  const [from, to] = [boundsOf(a.date).from ?? '9999', boundsOf(b.date).from ?? '9999']
  const byText = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
  return (
    byText(from, to) ||
    turn[a.what] - turn[b.what] ||
    byText(a.article, b.article) ||
    byText(a.office.ref, b.office.ref)
  )
}

/** The steps of one term so far, the last day of them all, and that of the stated ends. */
type Growing = { readonly steps: Step[]; last: string | null; end: string | null }

function termsOf(steps: readonly Step[]): readonly Spelled[] {
  const terms: Growing[] = []
  for (const step of steps.filter(s => s.what !== 'past').toSorted(inTime)) {
    const term = terms.at(-1)
    if (term !== undefined && !beginsAnew(term, step)) grow(term, step)
    else terms.push(grow({ steps: [], last: null, end: null }, step))
  }
  const past = steps.filter(s => s.what === 'past')
  if (terms.length === 0) terms.push({ steps: [], last: null, end: null })
  terms.at(-1)?.steps.push(...past)
  return terms.map(term => spelled(term.steps))
}

function grow(term: Growing, step: Step): Growing {
  const day = boundsOf(step.date).to
  term.steps.push(step)
  term.last = later(term.last, day)
  if (step.what === 'end') term.end = later(term.end, day)
  return term
}

/** Years without a sighting after which a term is another one: a term of congress and government is five. */
const longestGap = 5

function beginsAnew({ last, end }: Growing, step: Step): boolean {
  const from = boundsOf(step.date).from
  if (from === null) return false
  return (step.what !== 'end' && end !== null && from > end) || from > yearsAfter(last ?? from)
}

const yearsAfter = (day: string): string => `${Number(day.slice(0, 4)) + longestGap}${day.slice(4)}`

function spelled(term: readonly Step[]): Spelled {
  const seen = term.filter(s => s.what === 'seen')
  const office = term[0]?.office
  if (office === undefined) throw new Error('A spell without office')
  const spell: Spell = {
    office: office.id,
    organ: office.organ,
    seat: office.seat,
    jurisdiction: office.jurisdiction,
    status: statusesOf(term),
    from: mostExact(datesOf(term, 'start')),
    to: mostExact(datesOf(term, 'end').toReversed()),
    firstSeen: seen.flatMap(s => knownDay(s.date, 'first') ?? []).toSorted()[0] ?? null,
    lastSeen:
      seen
        .flatMap(s => knownDay(s.date, 'last') ?? [])
        .toSorted()
        .at(-1) ?? null,
    sightings: new Set(seen.map(s => s.news)).size,
  }
  const rank = term.find(s => s.office.rank !== null)?.office.rank ?? null
  return { spell, rank, members: term.map(s => ({ article: s.article, ref: s.office.ref })) }
}

const datesOf = (term: readonly Step[], what: Step['what']): readonly string[] =>
  term.flatMap(step => (step.what === what ? (step.date ?? []) : []))

/** Statuses in the order they were first seen; `from` where an article states it. Only a former holder: `former`. */
function statusesOf(term: readonly Step[]): Spell['status'] {
  const told = term.filter(step => step.what === 'seen' || step.what === 'start')
  const byStatus = Map.groupBy(told, ({ status }) => status)
  if (byStatus.size === 0) return [{ status: 'former', from: null }]
  return [...byStatus].map(([status, steps]) => ({ status, from: mostExact(datesOf(steps, 'start')) }))
}
