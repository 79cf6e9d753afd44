/** What each kind of correction does to a record, an event, a person. */
import type { ArticleRecord, Event, Office, Person } from '../../record.ts'
import type { Correction } from './corrections.ts'

const isOf = (person: string) => (it: Readonly<{ person: string }>) => it.person === person
const notOf = (person: string) => (it: Readonly<{ person: string }>) => it.person !== person

export function withoutPerson(record: ArticleRecord, person: string): ArticleRecord {
  return {
    ...record,
    people: record.people.filter(it => it.key !== person),
    events: record.events.map(event => withoutAttendee(event, person)),
    appointments: record.appointments.filter(notOf(person)),
  }
}

export function renamed(record: ArticleRecord, person: string, name: string): ArticleRecord {
  const all = <T extends Readonly<{ person: string }>>(list: readonly T[]) =>
    list.map(it => (it.person === person ? { ...it, name } : it))
  return {
    ...record,
    people: record.people.map(it => (it.key === person ? { ...it, name } : it)),
    events: record.events.map(event => ({
      ...event,
      attended: all(event.attended),
      chaired: all(event.chaired),
      spoke: all(event.spoke),
    })),
    appointments: all(record.appointments),
  }
}

type OfficeCorrection = Extract<Correction, { fact: 'office' }>

export function withOffice(person: Person, { was, now }: OfficeCorrection): Person {
  const isMeant = (it: Readonly<{ organ: string; post: string }>) => it.organ === was?.organ && it.post === was.post
  const before = person.offices.find(isMeant)
  const others = person.offices.filter(it => !isMeant(it))
  const [span] = person.spans
  if (now === null || span === undefined) return { ...person, offices: others }
  const { raw, evidence } = before ?? { raw: `${now.organ}${now.post}`, evidence: span }
  const offices = others.filter(it => it.organ !== now.organ || it.post !== now.post)
  const rankRule = rankRuleOf(now.rank, before)
  return { ...person, offices: [...offices, { ...now, rankRule, raw, evidence, inferred: null, rule: 'correction' }] }
}

/** A rank that stays as it was stays by its rule. */
function rankRuleOf(rank: string | null, before: Office | undefined): Office['rankRule'] {
  if (rank === null) return null
  return rank === before?.rank ? before.rankRule : 'correction'
}

const withoutAttendee = (event: Event, person: string): Event =>
  resized(event, {
    ...event,
    attended: event.attended.filter(notOf(person)),
    chaired: event.chaired.filter(notOf(person)),
    spoke: event.spoke.filter(notOf(person)),
  })

export function withAttendee(event: Event, { people }: ArticleRecord, person: string, takesPart: boolean): Event {
  if (!takesPart) return withoutAttendee(event, person)
  const [found, order] = [people.find(it => it.key === person), Math.max(0, ...event.attended.map(it => it.order)) + 1]
  const [evidence] = found?.spans ?? []
  if (found === undefined || evidence === undefined || event.attended.some(isOf(person))) return event
  const { name } = found
  const added = { person, name, order, as: null, basis: 'named', inferred: null, evidence } as const
  return resized(event, { ...event, attended: [...event.attended, added] })
}

const resized = (before: Event, event: Event): Event => ({
  ...event,
  size: { ...event.size, named: Math.max(0, event.size.named + event.attended.length - before.attended.length) },
})

type RoleCorrection = Extract<Correction, { fact: 'role' }>

/** Who chairs or speaks takes part. */
export function withRole(event: Event, record: ArticleRecord, person: string, { role, now }: RoleCorrection): Event {
  if (!now) return { ...event, [role]: event[role].filter(notOf(person)) }
  const there = withAttendee(event, record, person, true)
  const attended = there.attended.find(isOf(person))
  if (attended === undefined || event[role].some(isOf(person))) return there
  const { name, evidence } = attended
  return role === 'chaired'
    ? { ...there, chaired: [...there.chaired, { person, name, evidence }] }
    : { ...there, spoke: [...there.spoke, { person, name, evidence, verbs: [], content: [] }] }
}

export const dated = (event: Event, date: string | null): Event => ({
  ...event,
  date,
  dateRaw: null,
  dateBasis: date === null ? null : 'stated',
})
