import type { Appointment, ArticleRecord, Event, Jurisdiction, Office, OfficeStatus, Person } from '../record.ts'
import { type OwnerOf, officeId, ownersOf } from './ids.ts'

/** A person as one article names them: what resolve sees of a record. */
export type Mention = Readonly<{
  article: string
  key: string
  document: string
  name: string
  /** When it was seen: the first event the person took part in, else the article's first, else the day it was published. */
  date: string | null
  private: boolean
  facts: MentionFacts
}>

export type MentionFacts = Readonly<{
  home: Jurisdiction | null
  publisher: string | null
  offices: readonly Holding[]
  appointments: readonly Change[]
}>

/** An office that a mention holds, held or is to hold. `ref` names it within the article: `p1/0`. */
export type Holding = OfficeRef & Readonly<{ status: OfficeStatus }>

/** A stated start or end. `ref` is `+` and its place in the record's list: `+0`. */
export type Change = OfficeRef & Readonly<{ act: 'start' | 'end'; acting: boolean; date: string | null }>

export type OfficeRef = Readonly<{
  ref: string
  id: string
  organ: string
  seat: string
  jurisdiction: Jurisdiction | null
  rank: string | null
}>

/** A name without differences of printing: white space, full width, the dots • ‧ ･ for ·. */
export function blockOf(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[•‧・･∙⋅．]/gu, '·')
}

/** Every person of the record, private ones too, each with its offices and appointments. */
export function mentionsOf(record: ArticleRecord): readonly Mention[] {
  const owners = ownersOf(record)
  return record.people.map(person => ({
    article: record.id,
    key: person.key,
    document: record.source.document,
    name: person.name,
    date: seenOn(person, record),
    private: person.private,
    facts: {
      home: record.home === null ? null : { name: record.home.name, code: record.home.code },
      publisher: record.source.publisher,
      offices: person.offices.map((office, i) => holding(person, office, i, owners)),
      appointments: changesOf(person, record, owners),
    },
  }))
}

function seenOn(person: Person, record: ArticleRecord): string | null {
  const own = record.events.find(event => event.attended.some(a => a.person === person.key) && event.date !== null)
  return own?.date ?? firstDate(record.events) ?? record.source.published
}

const firstDate = (events: readonly Event[]): string | null => events.find(event => event.date !== null)?.date ?? null

function holding(person: Person, office: Office, index: number, owners: OwnerOf): Holding {
  return { ref: officeRef(person.key, index), ...named(office, owners), rank: office.rank, status: office.status }
}

function changesOf(person: Person, record: ArticleRecord, owners: OwnerOf): readonly Change[] {
  return record.appointments.flatMap((appointment, i) =>
    appointment.person === person.key && appointment.how !== '提名' ? [change(appointment, i, owners)] : [],
  )
}

function change(appointment: Appointment, index: number, owners: OwnerOf): Change {
  const { act, date, post } = appointment
  return { ref: appointmentRef(index), ...named(appointment, owners), rank: null, act, acting: /^代/u.test(post), date }
}

function named(of: Office | Appointment, owners: OwnerOf) {
  const owner = owners(of.organ, of.jurisdiction)
  const id = officeId(of.organ, owner.key, of.seat)
  return { id, organ: of.organ, seat: of.seat, jurisdiction: owner.jurisdiction }
}

export const officeRef = (person: string, index: number): string => `${person}/${index}`
export const appointmentRef = (index: number): string => `+${index}`
