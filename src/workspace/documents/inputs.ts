import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Given } from '../../read/settings.ts'

/** A document as a workspace read it: where it came from, how, and the hashes of its bytes and of its articles' texts. */
export type Input = Readonly<{
  document: string
  /** Key of the file that holds it. */
  file: string
  sha256: string
  encoding: string | null
  /** Number of the run that read it. */
  run: number
  given: Given
  articles: readonly Readonly<{ article: string; start: number; sha256: string }>[]
}>

/** Every document by its key. `run` is the number in the workspace. Documents of an older renmai have none: `unknown`. */
export function* inputsOf(db: DatabaseSync): Generator<Input> {
  const articles = db.prepare(
    `SELECT id, json_extract(record, '$.source.start') AS start, json_extract(record, '$.text') AS text
     FROM articles WHERE document = ? ORDER BY ordinal, id`,
  )
  const rows = db.prepare(
    'SELECT key, file, sha256, encoding, run, given FROM documents WHERE run IS NOT NULL ORDER BY key',
  )
  for (const { key, file, sha256, encoding, run, given } of rows.iterate())
    yield {
      document: String(key),
      file: String(file),
      sha256: String(sha256),
      encoding: encoding === null ? null : String(encoding),
      run: Number(run),
      given: JSON.parse(String(given)) as Given,
      articles: articles.all(String(key)).map(({ id, start, text }) => ({
        article: String(id),
        start: Number(start),
        sha256: hash('sha256', String(text)),
      })),
    }
}

/** Keys of documents of which the workspace does not know how they were read. */
export const readUnknown = (db: DatabaseSync): readonly string[] => keysWhere(db, 'run IS NULL')

/** Keys of documents that a build was cut off in. */
export const readInPart = (db: DatabaseSync): readonly string[] => keysWhere(db, 'complete = 0')

const keysWhere = (db: DatabaseSync, condition: 'run IS NULL' | 'complete = 0'): readonly string[] =>
  db
    .prepare(`SELECT key FROM documents WHERE ${condition} ORDER BY key`)
    .all()
    .map(row => String(row['key']))

/** A file that documents came from; `path` is null for a pipe. */
export type InputFile = Readonly<{ key: string; path: string | null; documents: number; sha256: string | null }>

/** Files by key; `sha256` of those that are one document, the same as its own. */
export const inputFilesOf = (db: DatabaseSync): readonly InputFile[] =>
  db
    .prepare(
      `SELECT file AS key, min(path) AS path, count(*) AS documents,
         CASE WHEN count(*) = 1 AND min(key) = file THEN min(sha256) END AS sha256
       FROM documents WHERE file IS NOT NULL GROUP BY file ORDER BY file`,
    )
    .all() as InputFile[]
