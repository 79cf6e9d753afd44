import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../../record.ts'
import { recordsIn } from './records.ts'

/** An article that can be compared, and the day it was printed. */
export type Printed = Readonly<{ article: string; day: string | null }>

/** Articles with a sketch, by date, document and place. */
export const printed = (db: DatabaseSync): readonly Printed[] =>
  db
    .prepare(
      `SELECT article, day FROM prints JOIN articles ON id = article WHERE sketch IS NOT NULL
       ORDER BY published IS NULL, published, document, ordinal, id`,
    )
    .all() as Printed[]

/** Reads the sketch of an article that has one. */
export function sketchesIn(db: DatabaseSync): (article: string) => Uint32Array {
  const sketch = db.prepare('SELECT sketch FROM prints WHERE article = ?')
  return article => {
    const bytes = sketch.get(article)?.['sketch'] as Uint8Array
    return new Uint32Array(bytes.slice().buffer)
  }
}

/** Writes day and sketch of an article, null for a text of a few words. */
export function printsIn(db: DatabaseSync): (print: Printed, sketch: Uint32Array | null) => void {
  const insert = db.prepare('INSERT OR REPLACE INTO prints VALUES (?, ?, ?)')
  return ({ article, day }, sketch) =>
    void insert.run(article, day, sketch === null ? null : new Uint8Array(sketch.buffer))
}

/** Records that have no print yet, so many at once. */
export function* unprinted(db: DatabaseSync, atOnce: number): Generator<readonly ArticleRecord[]> {
  const recordOf = recordsIn(db)
  // By the two indexes alone: the records of all articles would be read for it else.
  const fresh = db.prepare('SELECT id FROM articles EXCEPT SELECT article FROM prints').all()
  for (let at = 0; at < fresh.length; at += atOnce)
    yield fresh.slice(at, at + atOnce).map(({ id }) => recordOf(String(id)))
}

/** Empties `prints` and `coverage`, to be filled anew. */
export function dropMeasures(db: DatabaseSync): void {
  db.exec('DELETE FROM prints; DELETE FROM coverage')
}
