import type { ArticleRecord, Event, Office, Project, RoleMention } from '../record.ts'
import { boundsOf } from '../resolve/bounds.ts'
import type { PersonSummary } from '../resolve/person.ts'
import type { Spell } from '../resolve/spells.ts'
import { type OwnerOf, officeId, ownersOf } from '../workspace/ids.ts'
import { appointmentRef, officeRef } from '../workspace/mentions.ts'
import { type Quotes, quotesOf } from './evidence.ts'
import { sidOf } from './keys.ts'
import type { Claim, EdgePart, EdgeType, End, Part } from './part.ts'
import { articlePlace, type ChainOf, compact, namedPlace } from './places.ts'
import type { Properties } from './row.ts'
import { homeParts, kindOf, officeParts, organizationEnd, organizationParts } from './structure.ts'

/** Who is who in one article; undefined for private people and for offices that make no spell (a nominee's). */
export type ArticleIdentity = Readonly<{
  person: (key: string) => string | undefined
  meeting: (key: string) => string
  project: (name: string) => string
  spell: (ref: string) => string | undefined
  /** Who held an office on a day, by the office's id; undefined where that is not known for certain. */
  holder: (office: string, date: string | null) => string | undefined
  /** Of a reprint and of what it reprints: the original. */
  original?: string | undefined
}>

/** All that one article adds to the graph. Empty when it states nothing: a node without a fact is left out. */
export function articleParts(record: ArticleRecord, identity: ArticleIdentity, chainOf: ChainOf): readonly Part[] {
  const scene: Scene = {
    record,
    identity,
    chainOf,
    article: { label: 'Article', id: record.id },
    owners: ownersOf(record),
    quotes: quotesOf(record, identity.original),
  }
  const facts = [
    ...record.people.flatMap(person => personFacts(scene, person)),
    ...record.appointments.flatMap((appointment, i) => appointmentFacts(scene, appointment, i)),
    ...record.events.flatMap(event => eventFacts(scene, event)),
    ...record.roleMentions.flatMap(role => roleMentionFacts(scene, role)),
    ...record.projects.flatMap(project => projectFacts(scene, project)),
    ...record.places.flatMap(place => placeFacts(scene, place)),
    ...record.organizations.flatMap(organization => organizationFacts(scene, organization)),
  ]
  return facts.length === 0 ? [] : [...articleNode(scene), ...facts]
}

/** One article with what its parts are made from. */
type Scene = Readonly<{
  record: ArticleRecord
  identity: ArticleIdentity
  chainOf: ChainOf
  article: End
  owners: OwnerOf
  quotes: Quotes
}>

function articleNode({ record, article, chainOf, quotes }: Scene): readonly Part[] {
  const { published, publisher, document, page, url } = record.source
  const title = record.title === null ? null : quotes.discreet(record.title)
  return [
    { ...article, properties: compact({ title, published, publisher, document, page, url }) },
    ...homeParts(article, record.home, chainOf),
  ]
}

function fact(
  type: EdgeType,
  ends: readonly [from: End, to: End],
  claim: Claim,
  properties: Properties = {},
): EdgePart {
  const [from, to] = ends
  return { type, sid: sidOf(type, from, to), from, to, properties, claim }
}

const personEnd = (id: string): End => ({ label: 'Person', id })

function personFacts(scene: Scene, person: ArticleRecord['people'][number]): readonly Part[] {
  const id = scene.identity.person(person.key)
  const [first] = person.spans
  if (id === undefined || first === undefined) return []
  const mention = fact('MENTIONS', [scene.article, personEnd(id)], scene.quotes.claim(first, person.rule))
  return [
    mention,
    ...person.offices.flatMap((office, i) => heldFacts(scene, id, { ...office, ref: officeRef(person.key, i) })),
  ]
}

type Held = Readonly<{ ref: string }> &
  Pick<Office, 'organ' | 'seat' | 'jurisdiction' | 'rank' | 'rankRule' | 'evidence' | 'rule' | 'inferred'>

function heldFacts(scene: Scene, person: string, held: Held): readonly Part[] {
  const spell = scene.identity.spell(held.ref)
  if (spell === undefined) return []
  const owner = scene.owners(held.organ, held.jurisdiction)
  const id = officeId(held.organ, owner.key, held.seat)
  const claim = scene.quotes.claim(held.evidence, held.rule, held.inferred)
  return [...officeParts({ ...held, id, owner }, scene.chainOf), heldEdge({ person, office: id, spell }, {}, claim)]
}

function heldEdge(
  ends: Readonly<{ person: string; office: string; spell: string }>,
  properties: Properties,
  claim: Claim | null,
): EdgePart {
  const [from, to]: [End, End] = [personEnd(ends.person), { label: 'Office', id: ends.office }]
  return { type: 'HELD', sid: sidOf('HELD', from, to, ends.spell), from, to, properties, claim }
}

function appointmentFacts(
  scene: Scene,
  appointment: ArticleRecord['appointments'][number],
  index: number,
): readonly Part[] {
  const id = scene.identity.person(appointment.person)
  const { evidence, how } = appointment
  if (id === undefined) return []
  const held = {
    ...appointment,
    ref: appointmentRef(index),
    rank: null,
    rankRule: null,
    evidence,
    rule: `appointment ${how}`,
    inferred: null,
  }
  return heldFacts(scene, id, held)
}

/** 县委书记出席会议, without a name: the article means who held the office then. No sighting, and nobody attended for it. */
function roleMentionFacts(scene: Scene, role: RoleMention): readonly Part[] {
  const { record, identity, owners, quotes, article } = scene
  const date = record.events.find(event => event.key === role.event)?.date ?? record.source.published
  const office = officeId(role.organ, owners(role.organ, role.jurisdiction).key, role.seat)
  const person = identity.holder(office, date)
  const inferred = `who was ${role.organ}${role.seat} on ${date}`
  return person === undefined
    ? []
    : [fact('MENTIONS', [article, personEnd(person)], quotes.claim(role.evidence, 'role-only', inferred))]
}

function eventFacts(scene: Scene, event: Event): readonly Part[] {
  const { record, quotes, chainOf } = scene
  const meeting: End = { label: 'Meeting', id: scene.identity.meeting(event.key) }
  const claim = quotes.claim(event.evidence, event.rule)
  return [
    { ...meeting, properties: meetingProperties(event, quotes) },
    fact('REPORTS', [scene.article, meeting], claim),
    ...homeParts(meeting, record.home, chainOf),
    ...roleFacts(scene, event, meeting),
    ...event.place.flatMap(name => located(scene, meeting, name, claim)),
    ...event.projects.flatMap(name => about(scene, meeting, name)),
    ...event.organizations.flatMap(({ name, as }) => tookPart(scene, meeting, name, as)),
  ]
}

function meetingProperties(event: Event, quotes: Quotes): Properties {
  return compact({
    name: quotes.discreet(event.name),
    kind: event.kind,
    date: event.date,
    ...boundsOf(event.date),
    sizeNamed: event.size.named,
    sizeStated: event.size.stated,
    scope: event.size.scope,
    mode: event.mode,
  })
}

function roleFacts(scene: Scene, event: Event, meeting: End): readonly Part[] {
  const { claim } = scene.quotes
  const of = (key: string, part: (person: End) => Part): readonly Part[] => {
    const id = scene.identity.person(key)
    return id === undefined ? [] : [part(personEnd(id))]
  }
  return [
    ...event.attended.flatMap(a =>
      of(a.person, person => {
        const properties = compact({ order: a.order, as: a.as, basis: a.basis })
        return fact('ATTENDED', [person, meeting], claim(a.evidence, `attended ${a.basis}`, a.inferred), properties)
      }),
    ),
    ...event.chaired.flatMap(c =>
      of(c.person, person => fact('CHAIRED', [person, meeting], claim(c.evidence, 'chaired'))),
    ),
    ...event.spoke.flatMap(s =>
      of(s.person, person =>
        fact('SPOKE_AT', [person, meeting], claim(s.evidence, 'spoke'), compact({ verbs: s.verbs })),
      ),
    ),
  ]
}

/** Where a meeting was or a project is, as the article says. */
function located(scene: Scene, of: End, name: string, claim: Claim): readonly Part[] {
  const place = scene.record.places.find(p => p.name === name)
  const { end, parts } =
    place === undefined ? namedPlace(name, scene.record) : articlePlace(place, scene.record, scene.chainOf)
  return [...parts, fact('LOCATED_IN', [of, end], claim)]
}

function about(scene: Scene, meeting: End, name: string): readonly Part[] {
  const project = scene.record.projects.find(p => p.name === name)
  if (project === undefined) return []
  return [fact('ABOUT', [meeting, projectEnd(scene, name)], scene.quotes.claim(project.evidence, 'project'))]
}

function tookPart(scene: Scene, meeting: End, name: string, as: string): readonly Part[] {
  const organization = scene.record.organizations.find(o => o.name === name)
  if (organization === undefined) return []
  const owner = scene.owners(name, organization.jurisdiction)
  const claim = scene.quotes.claim(organization.evidence, 'took part')
  return [fact('TOOK_PART', [organizationEnd(name, owner), meeting], claim, { as })]
}

const projectEnd = (scene: Scene, name: string): End => ({ label: 'Project', id: scene.identity.project(name) })

function projectFacts(scene: Scene, project: Project): readonly Part[] {
  const own = projectEnd(scene, project.name)
  const claim = scene.quotes.claim(project.evidence, 'project')
  return [
    { ...own, properties: projectProperties(project) },
    fact('MENTIONS', [scene.article, own], claim),
    ...project.place.flatMap(name => located(scene, own, name, claim)),
    ...(project.owner === null ? [] : backed(scene, own, project.owner, claim)),
  ]
}

function projectProperties(project: Project): Properties {
  const amount = project.amounts.find(a => a.of?.includes('总投资')) ?? project.amounts[0]
  return compact({
    name: project.name,
    aliases: project.aliases,
    amount: amount?.cny ?? null,
    amountRaw: amount?.raw ?? null,
    stage: project.stage,
  })
}

function backed(scene: Scene, project: End, name: string, claim: Claim): readonly Part[] {
  const owner = scene.owners(name, null)
  const kind = scene.record.organizations.find(o => o.name === name)?.kind ?? kindOf(name)
  return [
    ...organizationParts({ name, owner, kind }, scene.chainOf),
    fact('BACKS', [organizationEnd(name, owner), project], claim),
  ]
}

function placeFacts(scene: Scene, place: ArticleRecord['places'][number]): readonly Part[] {
  const { end, parts } = articlePlace(place, scene.record, scene.chainOf)
  return [...parts, fact('MENTIONS', [scene.article, end], scene.quotes.claim(place.evidence, 'place'))]
}

function organizationFacts(scene: Scene, organization: ArticleRecord['organizations'][number]): readonly Part[] {
  const { name, kind, jurisdiction, evidence } = organization
  const owner = scene.owners(name, jurisdiction)
  const mention = fact(
    'MENTIONS',
    [scene.article, organizationEnd(name, owner)],
    scene.quotes.claim(evidence, 'organization'),
  )
  return [...organizationParts({ name, owner, kind }, scene.chainOf), mention]
}

/** A person across articles, and the spells; offices and evidence come from the articles. */
export type PersonEntity = Readonly<{
  id: string
  name: string
  summary: PersonSummary
  spells: readonly Readonly<{ id: string; spell: Spell }>[]
}>

export function personParts({ id, name, summary, spells }: PersonEntity, chainOf: ChainOf): readonly Part[] {
  const own = personEnd(id)
  const aliases = summary.aliases.map(alias => alias.name).filter(alias => alias !== name)
  const properties = compact({
    name,
    caption: summary.caption,
    aliases,
    home: summary.home?.name ?? null,
    firstSeen: summary.firstSeen,
    lastSeen: summary.lastSeen,
    articleCount: summary.articles,
  })
  return [
    { ...own, properties },
    ...homeParts(own, summary.home, chainOf),
    ...spells.map(({ id: spell, spell: term }) =>
      heldEdge({ person: id, office: term.office, spell }, heldProperties(term), null),
    ),
  ]
}

function heldProperties({ status, from, to, firstSeen, lastSeen, sightings }: Spell): Properties {
  return compact({ status: status.at(-1)?.status ?? null, from, to, firstSeen, lastSeen, sightings })
}
