/** Relations of the graph in the words of schema.org. */

import type { EdgeType } from '../../../graph/part.ts'
import type { EdgeRow, Properties } from '../../../graph/row.ts'
import { knownDay } from '../../../resolve/bounds.ts'
import { roles } from '../roles.ts'
import { iri, known, own } from './context.ts'

type Statement = Readonly<Record<string, unknown>>

/**
 * A fact is a role, as schema.org has it: `event attendee role`, `role attendee person`, and the role says in which way, by
 * which words and in which articles. What follows from the ends alone is a property between them.
 */
export function relationOf(edge: EdgeRow): Statement {
  const plain = structure(edge)
  if (plain !== null) return plain
  const { type, sid, properties } = edge
  const { property, subject, object } = placed(edge)
  return known({
    id: iri(sid),
    type: type === 'HELD' ? 'OrganizationRole' : 'Role',
    roleName: roles[type as EdgeType],
    '@reverse': { [property]: { id: iri(subject) } },
    [property]: { id: iri(object) },
    ...(type === 'HELD' ? term(properties) : {}),
    description: properties['quote'],
    citation: ((properties['articles'] ?? []) as readonly string[]).map(id => ({ id: iri(id) })),
    ...own(properties, [...seen, 'order', 'as', 'basis', 'verbs', 'inferred', 'rule', 'count']),
  })
}

const seen = ['status', 'firstSeen', 'lastSeen', 'sightings', 'date'] as const

const term = ({ from, to }: Properties): Statement => ({
  startDate: knownDay((from as string | undefined) ?? null, 'first'),
  endDate: knownDay((to as string | undefined) ?? null, 'last'),
})

type Placed = Readonly<{ property: string; subject: string; object: string }>

/** Properties of schema.org, or our own, that lead from the first end to the second. */
const along: Readonly<Partial<Record<EdgeType, string>>> = {
  HELD: 'hasOccupation',
  ABOUT: 'about',
  LOCATED_IN: 'location',
  REPORTS: 'about',
  MENTIONS: 'mentions',
  BECAME: 'renmai:BECAME',
}

/** Those that lead from the second end, a meeting or project, to the first. */
const against: Readonly<Partial<Record<EdgeType, string>>> = {
  ATTENDED: 'attendee',
  CHAIRED: 'organizer',
  SPOKE_AT: 'performer',
  TOOK_PART: 'attendee',
  BACKS: 'sponsor',
}

function placed({ type, from, to, properties }: EdgeRow): Placed {
  const forward = along[type as EdgeType]
  if (forward !== undefined) return { property: forward, subject: from.id, object: to.id }
  const hosts = type === 'TOOK_PART' && properties['as'] === 'host'
  const backward = hosts ? 'organizer' : against[type as EdgeType]
  if (backward === undefined) throw new Error(`The word of schema.org for ${type} is not settled.`)
  return { property: backward, subject: to.id, object: from.id }
}

const plainly: Readonly<Partial<Record<EdgeType, string>>> = {
  WITHIN: 'containedInPlace',
  PART_OF: 'parentOrganization',
  OFFICE_OF: 'renmai:OFFICE_OF',
  HOME: 'renmai:HOME',
}

function structure({ type, from, to }: EdgeRow): Statement | null {
  const property = plainly[type as EdgeType]
  return property === undefined ? null : { id: iri(from.id), [property]: { id: iri(to.id) } }
}
