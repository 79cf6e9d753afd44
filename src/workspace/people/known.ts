import type { DatabaseSync } from 'node:sqlite'

/** A person as it was last resolved, without what articles say. */
export type KnownPerson = Readonly<{ id: string; name: string; caption: string }>

/** Everybody but private people, by name. */
export const knownPeople = (db: DatabaseSync): readonly KnownPerson[] =>
  db
    .prepare(
      "SELECT id, name, json_extract(summary, '$.caption') AS caption FROM persons WHERE private = 0 ORDER BY name, number",
    )
    .all() as KnownPerson[]

/** Names that are borne by others than private people, as they are looked for (`block`). */
export const openNames = (db: DatabaseSync): readonly string[] =>
  db
    .prepare('SELECT DISTINCT block FROM mentions WHERE private = 0 ORDER BY block')
    .all()
    .map(row => String(row['block']))

/** Names of the others in an article who are not private. */
export function othersIn(db: DatabaseSync): (article: string, key: string) => readonly string[] {
  const others = db.prepare('SELECT name FROM mentions WHERE article = ? AND key <> ? AND private = 0')
  return (article, key) => others.all(article, key).map(row => String(row['name']))
}

/** How many meetings of an article somebody took part in. */
export function attendedIn(db: DatabaseSync): (article: string, key: string) => number {
  const attended = db.prepare(
    `SELECT count(*) AS n FROM articles, json_each(record, '$.events') AS event,
       json_each(event.value, '$.attended') AS attended
     WHERE articles.id = ? AND json_extract(attended.value, '$.person') = ?`,
  )
  return (article, key) => Number(attended.get(article, key)?.['n'])
}

/** A term as it is stored: JSON of the spell, and the offices and appointments of articles that it was made of. */
export type StoredTerm = Readonly<{ spell: string; members: readonly Readonly<{ article: string; ref: string }>[] }>

/** The terms of a person, oldest id first. */
export function termsIn(db: DatabaseSync): (person: string) => readonly StoredTerm[] {
  const spells = db.prepare('SELECT id, spell FROM spells WHERE person = ? ORDER BY number')
  const members = db.prepare('SELECT article, ref FROM spell_members WHERE spell = ? ORDER BY article, ref')
  return person =>
    spells.all(person).map(({ id, spell }) => ({
      spell: String(spell),
      members: members.all(String(id)) as { article: string; ref: string }[],
    }))
}
