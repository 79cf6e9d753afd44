/** What networks are made from, gathered from the rows of the graph: whatever the graph says, networks say. */

import { type Occasion, occasionOf } from '../../graph/derive/occasion.ts'
import { isTakingPart } from '../../graph/part.ts'
import type { EdgeRow, NodeRow, Properties } from '../../graph/row.ts'
import { firstDay, lastDay } from '../../resolve/careers/career.ts'
import type { Spell } from '../../resolve/careers/spells.ts'

type Named = Readonly<{ id: string; name: string }>

/** A term: first and last day on which it is known, the last one as an article states it or as last seen. */
export type Term = Readonly<{
  office: string
  status: string
  from: string | null
  to: string | null
  ended: boolean
  sightings: number
}>

export type Person = Named &
  Readonly<{ caption: string; home: string | null; firstSeen: string | null; lastSeen: string | null; terms: Term[] }>

/** `order`: place in the list of names, from 1. */
export type Taker = { person: string; order: number | null; as: string | null; chaired: boolean; spoke: boolean }

export type Meeting = Named &
  Occasion &
  Readonly<{
    kind: string
    mode: string
    date: string | null
    takers: Map<string, Taker>
    projects: string[]
    organizations: Map<string, string>
  }>

export type Office = Named &
  Readonly<{ seat: string; rank: string | null; rankOrder: number | null; jurisdiction: string | null }>

/** By id, each with what is known of it. `homes`: the places a meeting or an office belongs to. */
export type Facts = Readonly<{
  people: Map<string, Person>
  meetings: Map<string, Meeting>
  offices: Map<string, Office>
  projects: Map<string, Named & Readonly<{ stage: string | null }>>
  organizations: Map<string, Named & Readonly<{ kind: string | null }>>
  places: Map<string, Named>
  homes: Map<string, string[]>
  /** The places right above a place. */
  within: Map<string, string[]>
  /** The body that an office belongs to. */
  organOf: Map<string, string>
}>

/** Reads every row once: nodes first, then edges, as the graph has them. */
export function factsOf(rows: Iterable<NodeRow | EdgeRow>): Facts {
  const facts: Facts = {
    ...{ people: new Map(), meetings: new Map(), offices: new Map(), projects: new Map(), organizations: new Map() },
    ...{ places: new Map(), homes: new Map(), within: new Map(), organOf: new Map() },
  }
  for (const row of rows) {
    if ('label' in row) nodes[row.label]?.(facts, row)
    else if (isTakingPart(row.type)) addTaker(facts, row)
    else edges[row.type]?.(facts, row)
  }
  return facts
}

const text = (properties: Properties, name: string): string | null => (properties[name] as string | undefined) ?? null
const named = ({ id, properties }: NodeRow): Named => ({ id, name: text(properties, 'name') ?? id })

const nodes: Readonly<Record<string, (facts: Facts, row: NodeRow) => unknown>> = {
  Person: ({ people }, row) => people.set(row.id, personOf(row)),
  Meeting: ({ meetings }, row) => meetings.set(row.id, meetingOf(row)),
  Office: ({ offices }, row) => offices.set(row.id, officeOf(row)),
  Project: ({ projects }, row) => projects.set(row.id, { ...named(row), stage: text(row.properties, 'stage') }),
  Organization: ({ organizations }, row) =>
    organizations.set(row.id, { ...named(row), kind: text(row.properties, 'kind') }),
  Place: ({ places }, row) => places.set(row.id, named(row)),
}

function personOf(row: NodeRow): Person {
  const of = (name: string) => text(row.properties, name)
  const { name } = named(row)
  return {
    ...{ id: row.id, name, caption: of('caption') ?? name, home: of('home') },
    ...{ firstSeen: of('firstSeen'), lastSeen: of('lastSeen'), terms: [] },
  }
}

function meetingOf(row: NodeRow): Meeting {
  const of = (name: string) => text(row.properties, name)
  const { from, to, ...occasion } = occasionOf(row)
  return {
    ...{
      ...named(row),
      ...occasion,
      ...bothSides(from, to),
      kind: of('kind') ?? 'other',
      mode: of('mode') ?? 'unknown',
    },
    ...{ date: of('date'), takers: new Map(), projects: [], organizations: new Map() },
  }
}

/** Where a date is open on one side (2022-03/..), the day that is known stands for both. */
const bothSides = (from: string | null, to: string | null) => ({ from: from ?? to, to: to ?? from })

function officeOf(row: NodeRow): Office {
  const of = (name: string) => text(row.properties, name)
  const rankOrder = (row.properties['rankOrder'] as number | undefined) ?? null
  return { ...named(row), seat: of('seat') ?? '', rank: of('rank'), rankOrder, jurisdiction: of('jurisdiction') }
}

const edges: Readonly<Record<string, (facts: Facts, row: EdgeRow) => unknown>> = {
  HELD: ({ people }, row) => people.get(row.from.id)?.terms.push(termOf(row)),
  ABOUT: ({ meetings }, { from, to }) => meetings.get(from.id)?.projects.push(to.id),
  TOOK_PART: ({ meetings }, { from, to, properties }) =>
    meetings.get(to.id)?.organizations.set(from.id, String(properties['as'])),
  HOME: ({ homes }, { from, to }) => append(homes, from.id, to.id),
  WITHIN: ({ within }, { from, to }) => append(within, from.id, to.id),
  OFFICE_OF: ({ organOf }, { from, to }) => organOf.set(from.id, to.id),
}

const append = (lists: Map<string, string[]>, key: string, value: string): unknown =>
  lists.get(key)?.push(value) ?? lists.set(key, [value])

function termOf({ to: { id: office }, properties }: EdgeRow): Term {
  const of = (name: string) => text(properties, name)
  const spell: Pick<Spell, 'from' | 'to' | 'firstSeen' | 'lastSeen'> = {
    ...{ from: of('from'), to: of('to'), firstSeen: of('firstSeen'), lastSeen: of('lastSeen') },
  }
  return {
    ...{ office, status: of('status') ?? 'current', sightings: Number(properties['sightings'] ?? 0) },
    ...{ ...bothSides(firstDay({ spell }), lastDay({ spell })), ended: spell.to !== null },
  }
}

function addTaker({ meetings }: Facts, { type, from, to, properties }: EdgeRow): void {
  const takers = meetings.get(to.id)?.takers
  if (takers === undefined) return
  const taker = takers.get(from.id) ?? { person: from.id, order: null, as: null, chaired: false, spoke: false }
  takers.set(from.id, taker)
  if (type === 'CHAIRED') taker.chaired = true
  else if (type === 'SPOKE_AT') taker.spoke = true
  else {
    taker.order = (properties['order'] as number | undefined) ?? null
    taker.as = text(properties, 'as')
  }
}
