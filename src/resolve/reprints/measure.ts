import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../../record.ts'
import { dropMeasures, printsIn, unprinted } from '../../workspace/articles/prints.ts'
import { coverageIn } from '../../workspace/coverage/coverage.ts'
import { factOf, setFact } from '../../workspace/database/facts.ts'
import { transaction } from '../../workspace/database/open.ts'
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
  const [print, cover] = [printIn(db), coverageIn(db)]
  for (const records of unprinted(db, atOnce)) transaction(db, () => measured(db, records, [print, cover]))
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
  const put = printsIn(db)
  return record => {
    const sketch = sketchOf(newsOf(record), shortest)
    put({ article: record.id, day: dayOf(record.source.published) }, sketch)
  }
}

function startOver(db: DatabaseSync): void {
  dropMeasures(db)
  setFact(db, 'measures', measures)
}
