import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../../record.ts'

/** One article as two workspaces have it; null where one has not. */
export type EachArticle = Readonly<{ before: ArticleRecord | null; after: ArticleRecord | null }>

const byDocument = 'SELECT id, record FROM articles ORDER BY document, ordinal, id'
const byId = 'SELECT record FROM articles WHERE id = ?'

/** Articles of the newer workspace by document, then those that only the older has. One pair is in memory at a time. */
export function* pairedRecords(older: DatabaseSync, newer: DatabaseSync): Generator<EachArticle> {
  const before = older.prepare(byId)
  for (const { id, record } of newer.prepare(byDocument).iterate())
    yield { before: parsed(before.get(String(id))?.['record']), after: parsed(record) }
  const after = newer.prepare(byId)
  for (const { id, record } of older.prepare(byDocument).iterate())
    if (after.get(String(id)) === undefined) yield { before: parsed(record), after: null }
}

const parsed = (record: unknown): ArticleRecord | null =>
  record === undefined ? null : (JSON.parse(String(record)) as ArticleRecord)
