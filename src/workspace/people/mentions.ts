import type { Appointment, ArticleRecord, Event, Jurisdiction, Office, OfficeStatus, Person } from '../../record.ts'
import { type OwnerOf, officeId, ownersOf } from '../ids.ts'

/** Grows when what mentions, events and projects tell of the same record changes: they are then made anew. */
export const mentionRules = 5

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
  /** The article that this one prints again: what both state counts once. Resolve knows; a record does not. */
  original?: string
}>

export type MentionFacts = Readonly<{
  home: Jurisdiction | null
  publisher: string | null
  /** Somebody else in the article holds a national office. */
  amongLeaders: boolean
  traits: Person['traits']
  /** Posts whose organ the article leaves out (习近平主席): they are no office, since they could be anybody's. */
  calledBy: readonly string[]
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

const nationalOrgan =
  /^(?:中国共产党中央|中共中央|中央(?:军事|全面|纪律|办公厅|政法)|中华人民共和国$|国务院|全国人民代表大会|中国人民政治协商会议全国委员会|国家监察委员会$|最高人民)/u

/** An office of the party's centre, the state or its highest bodies: people who hold one are known to every reader. */
export const isNational = (office: Readonly<{ organ: string; rank: string | null }>): boolean =>
  nationalOrgan.test(office.organ) || (office.rank?.startsWith('国家级') ?? false)

const heads = /^(?:总书记|常委|主席|总理|委员长)$/u
const headOrgan =
  /^(?:中国共产党中央委员会|中国共产党中央委员会政治局|中共中央|中共中央政治局|中央军事委员会|中华人民共和国|国务院|全国人民代表大会常务委员会|中国人民政治协商会议全国委员会)$/u

/** An office of those whose name alone says who is meant. */
export const isHeadOfState = ({ organ, seat }: Readonly<{ organ: string; seat: string }>): boolean =>
  headOrgan.test(organ) && heads.test(seat)

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
      amongLeaders: record.people.some(other => other !== person && other.offices.some(isNational)),
      traits: person.traits,
      calledBy: person.offices.flatMap(({ organ, seat }) => (organ === '' ? [seat] : [])),
      offices: person.offices
        .map((office, i) => holding(person, office, i, owners))
        .filter(({ organ }) => organ !== ''),
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
    appointment.person === person.key && appointment.how !== '提名' && appointment.organ !== ''
      ? [change(appointment, i, owners)]
      : [],
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
