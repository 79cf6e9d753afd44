import type { DatabaseSync } from 'node:sqlite'

/** A person as a list shows people: `offices` are those held, oldest term first. */
export type Known = Readonly<{
  id: string
  name: string
  caption: string
  articles: number
  offices: readonly string[]
}>

/** The people that most articles name, of those with an office: whom to look at first. */
export function bestKnown(db: DatabaseSync, limit: number): readonly Known[] {
  const rows = db
    .prepare(
      `SELECT persons.id, name, json_extract(summary, '$.caption') AS caption, json_extract(summary, '$.articles') AS articles
       FROM persons JOIN spells ON spells.person = persons.id WHERE private = 0
       GROUP BY persons.id ORDER BY articles DESC, count(*) DESC, name, persons.number LIMIT ?`,
    )
    .all(limit)
  return rows.map(row => ({
    id: String(row['id']),
    name: String(row['name']),
    caption: String(row['caption']),
    articles: Number(row['articles']),
    offices: officesOf(db, String(row['id'])),
  }))
}

const officesOf = (db: DatabaseSync, person: string): readonly string[] => {
  const since = `coalesce(json_extract(spell, '$.firstSeen'), json_extract(spell, '$.from'), '9')`
  const rows = db
    .prepare(
      `SELECT json_extract(spell, '$.organ') || json_extract(spell, '$.seat') AS office
       FROM spells WHERE person = ? ORDER BY ${since}, number`,
    )
    .all(person)
  return [...new Set(rows.map(row => String(row['office'])))]
}
