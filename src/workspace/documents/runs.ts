import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

const text = z.string().nullable()

/** What one run said of all its documents, and how it read them. */
export const runShape = z.strictObject({
  /** Fingerprint of the code, word lists and own words that read them. */
  rules: z.string(),
  home: text,
  published: text,
  publisher: text,
  prefix: text,
  /** Which column of a table holds what. */
  columns: z.record(z.string(), z.string()).nullable(),
  /** The `renmai.yaml` of the folders that were named, word for word: own words stand there. */
  settings: z.array(z.string()),
})

export type Run = Readonly<z.infer<typeof runShape>>

/** The number of a run; runs that said the same are one. */
export function runNumber(db: DatabaseSync, run: Run): number {
  const said = JSON.stringify(runShape.parse(run))
  db.prepare('INSERT OR IGNORE INTO runs (said) VALUES (?)').run(said)
  return Number(db.prepare('SELECT number FROM runs WHERE said = ?').get(said)?.['number'])
}

/** Every run that read a document that is there, by its number. */
export const runsIn = (db: DatabaseSync): ReadonlyMap<number, Run> =>
  new Map(
    db
      .prepare('SELECT number, said FROM runs WHERE number IN (SELECT run FROM documents) ORDER BY number')
      .all()
      .map(row => [Number(row['number']), runShape.parse(JSON.parse(String(row['said'])))]),
  )
