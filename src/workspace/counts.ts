import type { DatabaseSync } from 'node:sqlite'

/** How often something of a name is there. */
export type Kind = Readonly<{ name: string; count: number }>

/** What the workspace holds; notes by their code, most frequent first. */
export type Counts = Readonly<{
  documents: number
  articles: number
  /** Documents by what their bytes were decoded as. */
  encodings: readonly Kind[]
  notes: readonly Readonly<{ code: string; count: number }>[]
}>

export function countsOf(db: DatabaseSync): Counts {
  return {
    ...{ documents: count(db, 'documents'), articles: count(db, 'articles') },
    ...{ encodings: encodingsIn(db), notes: notesOf(db) },
  }
}

/** Articles that were compared with others (fewer than there are where a build was cut off), and the reprints among them. */
export const reprintCounts = (db: DatabaseSync): Readonly<{ compared: number; reprints: number }> => ({
  compared: count(db, 'prints'),
  reprints: count(db, 'reprints'),
})

const count = (db: DatabaseSync, table: 'documents' | 'articles' | 'prints' | 'reprints'): number =>
  Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])

/** utf-8 12, gb18030 3: most documents first; those of words that came as text are left out. */
export const encodingsIn = (db: DatabaseSync): readonly Kind[] =>
  db
    .prepare(
      'SELECT encoding AS name, count(*) AS n FROM documents WHERE encoding IS NOT NULL GROUP BY name ORDER BY n DESC, name',
    )
    .all()
    .map(row => ({ name: String(row['name']), count: Number(row['n']) }))

const notesOf = (db: DatabaseSync): Counts['notes'] =>
  db
    .prepare(
      `SELECT json_extract(note.value, '$.code') AS code, count(*) AS n
       FROM articles, json_each(articles.record, '$.notes') AS note GROUP BY code ORDER BY n DESC, code`,
    )
    .all()
    .map(row => ({ code: String(row['code']), count: Number(row['n']) }))

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
