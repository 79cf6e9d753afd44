/** Ids that were handed out, as lines of `ids.jsonl`, oldest first: another workspace can hand out the same. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

const refs = z.array(z.tuple([z.string(), z.string()]))

/** Members are article and key; spells are id and office. */
const handedShape = z.union([
  z.strictObject({ person: z.string(), mentions: refs, spells: refs }),
  z.strictObject({ meeting: z.string(), events: refs }),
  z.strictObject({ project: z.string(), names: refs }),
])

export type Handed = z.infer<typeof handedShape>

/** `withPrivate`: ids of private people too. */
export function* handedIds(db: DatabaseSync, withPrivate: boolean): Generator<Handed> {
  yield* handedPersons(db, withPrivate)
  const events = db.prepare('SELECT article, key FROM events WHERE meeting = ? ORDER BY article, key')
  for (const { id } of db.prepare('SELECT id FROM meetings ORDER BY number').all()) {
    const members = pairs(events.all(String(id)), 'article', 'key')
    if (members.length > 0) yield { meeting: String(id), events: members }
  }
  const names = db.prepare('SELECT article, name FROM project_mentions WHERE project = ? ORDER BY article, name')
  for (const { id } of db.prepare('SELECT id FROM projects ORDER BY number').all()) {
    const members = pairs(names.all(String(id)), 'article', 'name')
    if (members.length > 0) yield { project: String(id), names: members }
  }
}

function* handedPersons(db: DatabaseSync, withPrivate: boolean): Generator<Handed> {
  const mentions = db.prepare('SELECT article, key FROM mentions WHERE person = ? ORDER BY article, key')
  const spells = db.prepare(
    "SELECT id, json_extract(spell, '$.office') AS office FROM spells WHERE person = ? ORDER BY number",
  )
  const persons = db.prepare('SELECT id FROM persons WHERE private <= ? ORDER BY number')
  for (const { id } of persons.all(withPrivate ? 1 : 0))
    yield {
      person: String(id),
      mentions: pairs(mentions.all(String(id)), 'article', 'key'),
      spells: pairs(spells.all(String(id)), 'id', 'office'),
    }
}

const pairs = (rows: readonly Readonly<Record<string, unknown>>[], a: string, b: string): [string, string][] =>
  rows.map(row => [String(row[a]), String(row[b])])
