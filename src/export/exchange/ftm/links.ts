/** Relations of the graph as entities that link two others. */

import type { EdgeType } from '../../../graph/part.ts'
import type { EdgeRow, Properties } from '../../../graph/row.ts'
import { knownDay } from '../../../resolve/bounds.ts'
import { roles } from '../roles.ts'
import { datesOf, inexact } from './dates.ts'
import { details, type Entity, entity, entityId } from './entity.ts'

/** Schema of a relation, and its properties for both ends. */
type Link = Readonly<{ schema: string; from: string; to: string }>

const other: Link = { schema: 'UnknownLink', from: 'subject', to: 'object' }
const documentation: Link = { schema: 'Documentation', from: 'document', to: 'entity' }
const succession: Link = { schema: 'Succession', from: 'predecessor', to: 'successor' }

/** No schema there joins a person with an event but the one for other links. OFFICE_OF is a property of the position. */
const links: Partial<Record<EdgeType, Link>> = {
  ATTENDED: other,
  CHAIRED: other,
  SPOKE_AT: other,
  TOOK_PART: other,
  ABOUT: other,
  LOCATED_IN: other,
  HOME: other,
  WITHIN: other,
  BECAME: other,
  HELD: { schema: 'Occupancy', from: 'holder', to: 'post' },
  BACKS: { schema: 'ProjectParticipant', from: 'participant', to: 'project' },
  PART_OF: { schema: 'Membership', from: 'member', to: 'organization' },
  REPORTS: documentation,
  MENTIONS: documentation,
}

/** Null for a relation that is a property of one of its ends. */
export function linkOf({ type, sid, from, to, properties }: EdgeRow): Entity | null {
  const link = type === 'BECAME' && from.label === 'Organization' ? succession : links[type as EdgeType]
  if (link === undefined) return null
  return entity(link.schema, entityId(sid), {
    [link.from]: entityId(from.id),
    [link.to]: entityId(to.id),
    ...(type === 'HELD' ? term(properties) : { role: roles[type as EdgeType], ...datesOf(text(properties['date'])) }),
    ...sources(sid, properties),
    // The document is the source already.
    ...(link === documentation ? { proof: null } : {}),
  })
}

const said = ['order', 'as', 'basis', 'verbs', 'inferred', 'rule', 'count'] as const
const seen = ['status', 'firstSeen', 'lastSeen', 'sightings'] as const

const sources = (sid: string, properties: Properties) => ({
  recordId: sid,
  summary: text(properties['quote']),
  description: details(properties, [...inexact(properties, ['from', 'to', 'date']), ...seen, ...said]),
  proof: ((properties['articles'] ?? []) as readonly string[]).map(entityId),
})

/** Dates only where articles state them. Whether a term that was seen goes on is not known, so its status stays open. */
function term({ status, from, to }: Properties) {
  return {
    startDate: knownDay(text(from), 'first'),
    endDate: knownDay(text(to), 'last'),
    status: status === 'former' || to !== undefined ? 'ended' : null,
  }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
