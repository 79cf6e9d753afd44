import { takingPart } from '../../graph/part.ts'
import type { EdgeRow, NodeRow, Properties } from '../../graph/row.ts'

/** A person at a meeting, with what the articles say of the part played there. */
export type Taker = Readonly<{
  person: string
  attended: boolean
  chaired: boolean
  spoke: boolean
  order: number | null
  as: string | null
  basis: string | null
  articles: number
  sentence: string | null
}>

/** A meeting with all that the graph ties to it; `homes` and `venues` are places, by id. */
export type Meeting = Readonly<{
  id: string
  name: string
  kind: string
  date: string | null
  from: string | null
  to: string | null
  scope: string
  mode: string
  sizeNamed: number
  sizeStated: number | null
  takers: readonly Taker[]
  homes: readonly string[]
  venues: readonly string[]
  articles: number
  organizations: number
  projects: number
}>

/** What one row of the graph says of a meeting: the node itself, or the thing at the other end of an edge. */
export type MeetingPart = Readonly<{ type: string; other: string; properties: Properties }>

/** The meeting that a row tells of, and what it says; null for all other rows. */
export function partOf(row: NodeRow | EdgeRow): Readonly<{ meeting: string; part: MeetingPart }> | null {
  const { properties } = row
  if ('label' in row)
    return row.label === 'Meeting' ? { meeting: row.id, part: { type: 'node', other: row.id, properties } } : null
  const { type, from, to } = row
  if (to.label === 'Meeting') return { meeting: to.id, part: { type, other: from.id, properties } }
  return from.label === 'Meeting' ? { meeting: from.id, part: { type, other: to.id, properties } } : null
}

/** Puts the parts of a meeting together; the node is one of them. */
export function meetingOf(id: string, parts: readonly MeetingPart[]): Meeting {
  const { properties = {} } = parts.find(({ type }) => type === 'node') ?? {}
  const of = (type: string) => parts.filter(part => part.type === type)
  const ends = (type: string) => of(type).map(({ other }) => other)
  return {
    ...{ id, name: textOf(properties, 'name') ?? '', kind: textOf(properties, 'kind') ?? 'other' },
    ...{ date: textOf(properties, 'date'), from: textOf(properties, 'from'), to: textOf(properties, 'to') },
    ...{ scope: textOf(properties, 'scope') ?? 'unknown', mode: textOf(properties, 'mode') ?? 'unknown' },
    ...{ sizeNamed: numberOf(properties, 'sizeNamed') ?? 0, sizeStated: numberOf(properties, 'sizeStated') },
    takers: takersOf(parts),
    ...{ homes: ends('HOME'), venues: ends('LOCATED_IN') },
    ...{ articles: of('REPORTS').length, organizations: of('TOOK_PART').length, projects: of('ABOUT').length },
  }
}

function takersOf(parts: readonly MeetingPart[]): readonly Taker[] {
  const edges = takingPart.flatMap(type => parts.filter(part => part.type === type))
  return [...Map.groupBy(edges, ({ other }) => other)].map(([person, own]) => takerOf(person, own))
}

function takerOf(person: string, edges: readonly MeetingPart[]): Taker {
  const { properties = {} } = edges[0] ?? {}
  const has = (type: string) => edges.some(edge => edge.type === type)
  return {
    person,
    ...{ attended: has('ATTENDED'), chaired: has('CHAIRED'), spoke: has('SPOKE_AT') },
    ...{ order: numberOf(properties, 'order'), as: textOf(properties, 'as'), basis: textOf(properties, 'basis') },
    ...{ articles: numberOf(properties, 'count') ?? 0, sentence: textOf(properties, 'quote') },
  }
}

export const textOf = (properties: Properties, name: string): string | null =>
  (properties[name] as string | undefined) ?? null

export const numberOf = (properties: Properties, name: string): number | null =>
  (properties[name] as number | undefined) ?? null
