import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord, Span } from '../record.ts'
import { articlesInOrder, recordsIn } from '../workspace/articles/records.ts'
import { sidOf } from './keys.ts'
import { type EdgePart, type EdgeType, type End, type NodePart, takingPart } from './part.ts'
import type { ChainOf } from './places.ts'
import { identities } from './rows/identified.ts'
import { articleParts } from './rows/index.ts'

/** What one article states of an edge: the words, as a span of the record's text, and the sentence that may be shown. */
export type StatedClaim = Readonly<{
  record: ArticleRecord
  evidence: Span
  quote: string | null
  rule: string | null
  inferred: string | null
  original: string | null
}>

/** An edge of the graph with all that articles state of it; `from` and `to` as people call them. */
export type StatedEdge = Readonly<{ type: EdgeType; from: string; to: string; claims: readonly StatedClaim[] }>

/**
 * The claims behind an edge, by its sid, in order of publication. Null where no article states an edge of that sid:
 * it is not there, or follows from its ends alone (WITHIN, OFFICE_OF). Needs no graph store.
 */
export function claimsOf(db: DatabaseSync, sid: string, chainOf: ChainOf): StatedEdge | null {
  const [recordOf, identityOf] = [recordsIn(db), identities(db)]
  const names = new Map<string, string>()
  let edge: EdgePart | null = null
  const claims: StatedClaim[] = []
  const candidates = articlesWith(db, sid)
  for (const article of articlesInOrder(db).filter(id => candidates === null || candidates.has(id))) {
    const record = recordOf(article)
    const parts = articleParts(record, identityOf(article), chainOf)
    const own = parts.filter((part): part is EdgePart => 'type' in part && part.sid === sid)
    for (const part of own) {
      if (part.claim === null) continue
      edge = part
      claims.push({ record, ...part.claim, original: part.claim.original ?? null })
    }
    if (own.length > 0) for (const part of parts) if ('label' in part) names.set(endKey(part), nameOf(part))
  }
  if (edge === null) return null
  const called = (end: End) => captionOf(db, end) ?? names.get(endKey(end)) ?? end.id
  return { type: edge.type, from: called(edge.from), to: called(edge.to), claims }
}

const endKey = ({ label, id }: End): string => `${label} ${id}`

const nameOf = ({ id, properties: { name, title } }: NodePart): string => String(name ?? title ?? id)

function captionOf(db: DatabaseSync, { label, id }: End): string | null {
  if (label !== 'Person') return null
  const caption = db.prepare("SELECT json_extract(summary, '$.caption') AS caption FROM persons WHERE id = ?").get(id)
  return caption === undefined ? null : String(caption['caption'])
}

/** Articles among which all that state the edge are: few for edges of people, else null for all. */
const articlesWith = (db: DatabaseSync, sid: string): ReadonlySet<string> | null =>
  heldIn(db, sid) ?? attendedIn(db, sid)

const allOf = (rows: readonly Record<string, unknown>[]): ReadonlySet<string> =>
  new Set(rows.map(row => String(row['article'])))

function heldIn(db: DatabaseSync, sid: string): ReadonlySet<string> | null {
  const spells = db.prepare("SELECT id, person, json_extract(spell, '$.office') AS office FROM spells").iterate()
  for (const { id, person, office } of spells as Iterable<{ id: string; person: string; office: string }>)
    if (sidOf('HELD', { label: 'Person', id: person }, { label: 'Office', id: office }, id) === sid)
      return allOf(db.prepare('SELECT DISTINCT article FROM spell_members WHERE spell = ?').all(id))
  return null
}

function attendedIn(db: DatabaseSync, sid: string): ReadonlySet<string> | null {
  const pairs = db
    .prepare('SELECT DISTINCT person, meeting FROM mentions JOIN events USING (article) WHERE person IS NOT NULL')
    .iterate()
  for (const { person, meeting } of pairs as Iterable<{ person: string; meeting: string }>) {
    const ends = [
      { label: 'Person', id: person },
      { label: 'Meeting', id: meeting },
    ] as const
    if (takingPart.some(type => sidOf(type, ...ends) === sid))
      return allOf(db.prepare('SELECT DISTINCT article FROM events WHERE meeting = ?').all(meeting))
  }
  return null
}
