import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../record.ts'
import { coverageIn } from '../workspace/coverage.ts'
import { factOf, setFact } from '../workspace/facts.ts'
import { transaction } from '../workspace/open.ts'
import { sketchOf } from './likeness.ts'
import { dayOf, newsOf } from './same-news.ts'

/** Grows when sketches or the table `coverage` change for the same record: they are then made anew. */
const measures = 1

/** Runs of four letters that a body must have to be compared: about two sentences. */
const shortest = 50

/** Articles in a transaction. */
const atOnce = 100

/** Fills `prints` and `coverage` for every article that came since the last time. */
export function measureNew(db: DatabaseSync): void {
  if (factOf(db, 'measures') !== measures) transaction(db, () => startOver(db))
  const next = db.prepare(
    `SELECT rowid AS row, record FROM articles
     WHERE rowid > ? AND NOT EXISTS (SELECT 1 FROM prints WHERE article = id) ORDER BY rowid LIMIT ?`,
  )
  const [print, cover] = [printIn(db), coverageIn(db)]
  for (let rows = next.all(0, atOnce); rows.length > 0; rows = next.all(Number(rows.at(-1)?.['row']), atOnce)) {
    const records = rows.map(row => JSON.parse(String(row['record'])) as ArticleRecord)
    transaction(db, () => measured(db, records, [print, cover]))
  }
}

function measured(
  db: DatabaseSync,
  records: readonly ArticleRecord[],
  fill: readonly ((record: ArticleRecord) => void)[],
): void {
  for (const record of records) for (const one of fill) one(record)
  setFact(db, 'reprints', 1)
}

function printIn(db: DatabaseSync): (record: ArticleRecord) => void {
  const insert = db.prepare('INSERT OR REPLACE INTO prints VALUES (?, ?, ?)')
  return record => {
    const sketch = sketchOf(newsOf(record), shortest)
    insert.run(record.id, dayOf(record.source.published), sketch === null ? null : new Uint8Array(sketch.buffer))
  }
}

function startOver(db: DatabaseSync): void {
  db.exec('DELETE FROM prints; DELETE FROM coverage')
  setFact(db, 'measures', measures)
}
