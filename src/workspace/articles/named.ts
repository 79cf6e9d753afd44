import { RenmaiError } from '../../errors.ts'
import type { ArticleRecord } from '../../record.ts'
import type { Workspace } from '../database/open.ts'

/** The record of an article, by its id or by the key of its document and its number there; throws where there is none. */
export function articleNamed({ db, dir }: Workspace, article: string, ordinal: number): ArticleRecord {
  const row =
    db.prepare('SELECT record FROM articles WHERE id = ?').get(article) ??
    db.prepare('SELECT record FROM articles WHERE document = ? AND ordinal = ?').get(article, ordinal)
  if (row !== undefined) return JSON.parse(String(row['record'])) as ArticleRecord
  const count = db.prepare('SELECT count(*) AS n FROM articles WHERE document = ?').get(article)
  throw new RenmaiError(missing(article, ordinal, dir, Number(count?.['n'])))
}

const missing = (article: string, ordinal: number, dir: string, count: number): string =>
  count > 0
    ? `The document ${article} has ${count} articles; there is no article ${ordinal} in it.`
    : `There is no article and no document ${article} in ${dir}. Ids stand in records.jsonl; keys are paths below the folder that was built.`
