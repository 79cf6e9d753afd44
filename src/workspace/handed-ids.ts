/** Ids that were handed out, as lines of `ids.jsonl`, oldest first: another workspace can hand out the same. */
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { transaction } from './database/open.ts'

const refs = z.array(z.tuple([z.string(), z.string()]))

/** Members are article and key; spells are id and office. */
export const handedShape = z.union([
  z.strictObject({ person: z.string(), mentions: refs, spells: refs }),
  z.strictObject({ meeting: z.string(), events: refs }),
  z.strictObject({ project: z.string(), names: refs }),
])

export type Handed = z.infer<typeof handedShape>

/** `includePrivate`: ids of private people too. */
export function* handedIds(db: DatabaseSync, includePrivate: boolean): Generator<Handed> {
  yield* handedPersons(db, includePrivate)
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

function* handedPersons(db: DatabaseSync, includePrivate: boolean): Generator<Handed> {
  const mentions = db.prepare('SELECT article, key FROM mentions WHERE person = ? ORDER BY article, key')
  const spells = db.prepare(
    "SELECT id, json_extract(spell, '$.office') AS office FROM spells WHERE person = ? ORDER BY number",
  )
  const persons = db.prepare('SELECT id FROM persons WHERE private <= ? ORDER BY number')
  for (const { id } of persons.all(Number(includePrivate)))
    yield {
      person: String(id),
      mentions: pairs(mentions.all(String(id)), 'article', 'key'),
      spells: pairs(spells.all(String(id)), 'id', 'office'),
    }
}

const pairs = (rows: readonly Readonly<Record<string, unknown>>[], a: string, b: string): [string, string][] =>
  rows.map(row => [String(row[a]), String(row[b])])

/**
 * Hands out ids as another workspace did, before names are resolved here for the first time: members that are still
 * together keep the id, by the rule by which ids outlive every run. Decides nothing about who is who; of whom no mention
 * is here the id is not handed out.
 */
export function handOut(db: DatabaseSync, lines: Iterable<Handed>): void {
  const sql = {
    person: db.prepare("INSERT INTO persons (id, block, name, private, summary) VALUES (?, '', '', 0, '{}')"),
    mention: db.prepare('UPDATE mentions SET person = ? WHERE article = ? AND key = ?'),
    spell: db.prepare("INSERT INTO spells (id, person, spell) VALUES (?, ?, json_object('office', ?))"),
    event: db.prepare('UPDATE events SET meeting = ? WHERE article = ? AND key = ?'),
    project: db.prepare('UPDATE project_mentions SET project = ? WHERE article = ? AND name = ?'),
  }
  transaction(db, () => {
    // Ids that articles brought along are handed out anew, in the order of the lines.
    db.exec('DELETE FROM meetings; DELETE FROM projects')
    for (const line of lines) {
      if ('meeting' in line) for (const [article, key] of line.events) sql.event.run(line.meeting, article, key)
      else if ('project' in line) for (const [article, name] of line.names) sql.project.run(line.project, article, name)
      else {
        const found = line.mentions.filter(([article, key]) => sql.mention.run(line.person, article, key).changes > 0)
        if (found.length === 0) continue
        sql.person.run(line.person)
        for (const [id, office] of line.spells) sql.spell.run(id, line.person, office)
      }
    }
    db.exec(`INSERT OR IGNORE INTO meetings (id) SELECT DISTINCT meeting FROM events ORDER BY meeting;
      INSERT OR IGNORE INTO projects (id) SELECT DISTINCT project FROM project_mentions ORDER BY project`)
  })
}
