import type { DatabaseSync } from 'node:sqlite'

/** By which extractor and lexicon records were made, and how many; most first. */
export type Versions = readonly Readonly<{ version: string; lexicon: string; articles: number }>[]

export const versionsOf = (db: DatabaseSync): Versions =>
  db
    .prepare(
      `SELECT json_extract(record, '$.extractor.version') AS version, json_extract(record, '$.extractor.lexicon') AS lexicon,
         count(*) AS articles
       FROM articles GROUP BY version, lexicon ORDER BY articles DESC, version, lexicon`,
    )
    .all()
    .map(row => ({
      version: String(row['version']),
      lexicon: String(row['lexicon']),
      articles: Number(row['articles']),
    }))
