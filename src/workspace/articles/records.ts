import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../../record.ts'

/** Every article, in order of ids; they may be put anew meanwhile. */
export function* everyArticle(db: DatabaseSync): Generator<StoredArticle> {
  const article = db.prepare('SELECT state, record, extracted FROM articles WHERE id = ?')
  for (const { id } of db.prepare('SELECT id FROM articles ORDER BY id').all()) yield stored(article.get(String(id)))
}

/** The records of each document, in order of their keys and in reading order. */
export function* recordsByDocument(db: DatabaseSync): Generator<readonly ArticleRecord[]> {
  const ofDocument = db.prepare('SELECT record FROM articles WHERE document = ? ORDER BY ordinal, id')
  for (const { document } of db.prepare('SELECT DISTINCT document FROM articles ORDER BY document').all())
    yield ofDocument.all(String(document)).map(row => JSON.parse(String(row['record'])) as ArticleRecord)
}

/** An article as the workspace keeps it; `extracted` is null where nobody has put the record right. */
export type StoredArticle = Readonly<{ record: ArticleRecord; state: string; extracted: ArticleRecord | null }>

const stored = (row: Record<string, unknown> | undefined): StoredArticle => ({
  record: JSON.parse(String(row?.['record'])) as ArticleRecord,
  state: String(row?.['state']),
  extracted: JSON.parse(String(row?.['extracted'] ?? null)) as ArticleRecord | null,
})

/** Reads the articles of a document, in reading order. */
export function storedIn(db: DatabaseSync): (document: string) => readonly StoredArticle[] {
  const articles = db.prepare('SELECT state, record, extracted FROM articles WHERE document = ? ORDER BY ordinal')
  return document => articles.all(document).map(stored)
}

/** Documents with an article that people have put right. */
export const documentsPutRight = (db: DatabaseSync): readonly string[] =>
  db
    .prepare('SELECT DISTINCT document FROM articles WHERE extracted IS NOT NULL')
    .all()
    .map(row => String(row['document']))

/** Ids of all articles, oldest first; those without a date of publication come before all others. */
export const articlesInOrder = (db: DatabaseSync): readonly string[] =>
  db
    .prepare('SELECT id FROM articles ORDER BY published IS NOT NULL, published, document, ordinal, id')
    .all()
    .map(row => String(row['id']))

/** Reads the text of an article; null where there is none. */
export function textsIn(db: DatabaseSync): (article: string) => string | null {
  const text = db.prepare("SELECT json_extract(record, '$.text') AS text FROM articles WHERE id = ?")
  return article => (text.get(article)?.['text'] as string | undefined) ?? null
}

/** Reads the record of an article. */
export function recordsIn(db: DatabaseSync): (article: string) => ArticleRecord {
  const record = db.prepare('SELECT record FROM articles WHERE id = ?')
  return article => JSON.parse(String(record.get(article)?.['record'])) as ArticleRecord
}
