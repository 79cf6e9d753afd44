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
