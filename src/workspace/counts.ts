import type { DatabaseSync } from 'node:sqlite'

/** What the workspace holds; notes by their code, most frequent first. */
export type Counts = Readonly<{
  documents: number
  articles: number
  notes: readonly Readonly<{ code: string; count: number }>[]
}>

export function countsOf(db: DatabaseSync): Counts {
  return { documents: count(db, 'documents'), articles: count(db, 'articles'), notes: notesOf(db) }
}

const count = (db: DatabaseSync, table: 'documents' | 'articles'): number =>
  Number(db.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'])

const notesOf = (db: DatabaseSync): Counts['notes'] =>
  db
    .prepare(
      `SELECT json_extract(note.value, '$.code') AS code, count(*) AS n
       FROM articles, json_each(articles.record, '$.notes') AS note GROUP BY code ORDER BY n DESC, code`,
    )
    .all()
    .map(row => ({ code: String(row['code']), count: Number(row['n']) }))

/** The person most articles name, with an office: somebody to look at first. Null while there is none. */
export function bestKnown(db: DatabaseSync): string | null {
  const row = db
    .prepare(
      `SELECT name FROM persons JOIN spells ON spells.person = persons.id WHERE private = 0
       GROUP BY persons.id ORDER BY json_extract(summary, '$.articles') DESC, count(*) DESC, name LIMIT 1`,
    )
    .get()
  return row === undefined ? null : String(row['name'])
}
