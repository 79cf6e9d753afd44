import type { Appointment, ArticleRecord, Event, Jurisdiction, Office, Person, Span } from '../../record.ts'
import { ruleWithFile } from './rules.ts'

/** A fact as it is shown: what it says, its pieces by name, where it stands. Facts of one person or event follow it. */
export type Fact = Readonly<{
  kind: string
  what: string
  pieces: readonly Piece[]
  evidence: Span
  /** Depth in the list: an office below its person, a role below its event. */
  level: 0 | 1
}>

type Piece = readonly [name: string, value: string]

/** Everything that a record states, in the record's order: people with offices, events with roles, then the rest. */
export const factsOf = (record: ArticleRecord): readonly Fact[] => [
  ...record.people.flatMap(person => [personFact(person), ...person.offices.map(it => officeFact(person, it))]),
  ...record.events.flatMap(event => [eventFact(event), ...roleFacts(event, record.text)]),
  ...record.appointments.map(appointmentFact),
  ...record.roleMentions.map(it =>
    fact('role mention', `${it.organ} ${it.seat}`, it.evidence, [
      ['jurisdiction', placeName(it.jurisdiction)],
      ['event', it.event],
    ]),
  ),
  ...record.projects.map(it =>
    fact('project', it.name, it.evidence, [
      ['aliases', it.aliases.join('、')],
      ['place', it.place.join(' ')],
      ['amounts', it.amounts.map(({ of, raw, cny }) => `${of ?? ''}${raw} = ${cny ?? '?'} CNY`).join('、')],
      ['stage', it.stage],
      ['owner', it.owner],
    ]),
  ),
  ...record.places.map(it =>
    fact('place', it.name, it.evidence, [
      ['code', it.code],
      ['within', it.within.join(' ')],
    ]),
  ),
  ...record.organizations.map(it =>
    fact('organization', it.name, it.evidence, [
      ['kind', it.kind],
      ['jurisdiction', placeName(it.jurisdiction)],
    ]),
  ),
]

type Maybe = readonly [name: string, value: string | number | null | undefined | false]

/** A fact whose empty pieces are left out. */
const fact = (
  kind: string,
  what: string,
  evidence: Span,
  pieces: readonly Maybe[],
  level: Fact['level'] = 0,
): Fact => ({
  kind,
  what,
  evidence,
  level,
  pieces: pieces.flatMap(([name, value]): Piece[] => (value || value === 0 ? [[name, String(value)]] : [])),
})

const placeName = (jurisdiction: Jurisdiction | null): string | null =>
  jurisdiction && (jurisdiction.code ? `${jurisdiction.name} (${jurisdiction.code})` : jurisdiction.name)

const personFact = (person: Person): Fact =>
  fact('person', `${person.key} ${person.name}`, person.spans[0] ?? [0, 0], [
    ['named', `${person.spans.length} ×`],
    ['only mentioned', person.mentionedOnly && 'took part in no event'],
    ['private', person.private && 'no official'],
    ['sex', person.traits.sex],
    ['ethnicity', person.traits.ethnicity],
    ['born', person.traits.born],
    ['rule', ruleWithFile(person.rule)],
  ])

const officeFact = (person: Person, office: Office): Fact =>
  fact(
    'office',
    `${person.name} ${office.raw}`,
    office.evidence,
    [
      ['organ', office.organ],
      ['post', office.post],
      ['seat', office.seat],
      ['status', office.status],
      ['jurisdiction', placeName(office.jurisdiction)],
      ['rank', office.rank && [office.rank, office.rankRule].filter(Boolean).join(' · ')],
      ['inferred', office.inferred],
      ['rule', ruleWithFile(office.rule)],
    ],
    1,
  )

const eventFact = (event: Event): Fact =>
  fact('event', `${event.key} ${event.name}`, event.evidence, [
    ['kind', event.kind],
    ['act', event.act],
    ['date', event.date && [event.date, event.dateRaw, event.dateBasis].filter(Boolean).join(' · ')],
    ['place', event.place.join(' ')],
    ['session', event.session && sessionText(event.session)],
    ['size', `${event.size.named} named${event.size.stated === null ? '' : `, ${event.size.stated} stated`}`],
    ['also there', event.size.open],
    ['scope', event.size.scope],
    ['mode', event.mode],
    ['projects', event.projects.join('、')],
    ['organizations', event.organizations.map(it => `${it.name} (${it.as})`).join('、')],
    ['rule', ruleWithFile(event.rule)],
  ])

const sessionText = ({ term, number, expanded }: NonNullable<Event['session']>): string =>
  `${term === null ? '' : `term ${term}, `}sitting ${number}${expanded ? ', expanded' : ''}`

const roleFacts = (event: Event, text: string): readonly Fact[] => [
  ...event.attended.map(it =>
    fact(
      'attended',
      it.name,
      it.evidence,
      [
        ['order', it.order],
        ['as', it.as],
        ['basis', it.basis],
        ['inferred', it.inferred],
      ],
      1,
    ),
  ),
  ...event.chaired.map(it => fact('chaired', it.name, it.evidence, [], 1)),
  ...event.spoke.map(it =>
    fact(
      'spoke',
      it.name,
      it.evidence,
      [
        ['verbs', it.verbs.join('、')],
        ['content', it.content.map(([start, end]) => text.slice(start, end)).join(' … ')],
      ],
      1,
    ),
  ),
]

const appointmentFact = (it: Appointment): Fact =>
  fact('appointment', `${it.name} ${it.how}`, it.evidence, [
    ['act', it.act],
    ['organ', it.organ],
    ['post', it.post],
    ['seat', it.seat],
    ['jurisdiction', placeName(it.jurisdiction)],
    ['date', it.date],
    ['by', it.by],
    ['event', it.event],
  ])
