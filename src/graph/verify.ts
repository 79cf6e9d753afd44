import type { DatabaseSync } from 'node:sqlite'
import { bulkInsert } from '../workspace/bulk.ts'
import { settingsOf } from '../workspace/given.ts'
import type { Workspace } from '../workspace/open.ts'
import { keyOf, rowHash } from './keys.ts'
import { quoteCheckIn } from './misquoted.ts'
import type { ChainOf } from './places.ts'
import { parseSettings } from './settings.ts'
import type { Sink } from './sink.ts'
import { graphRows } from './stream.ts'

/**
 * How a graph differs from its workspace: how many rows of each sort, and the keys of some. `misquoted`: rows of the graph
 * whose quote stands in none of the articles they name.
 */
export type Differences = Readonly<{ rows: number } & Record<SortName, Sort>>
export type SortName = 'missing' | 'extra' | 'changed' | 'misquoted'
type Sort = Readonly<{ count: number; some: readonly string[] }>

/** So many keys of each sort are named. */
const named = 20

/** Compares every row of the graph with what the workspace says it should be; writes nothing. */
export async function verifyGraph(workspace: Workspace, sink: Sink, chainOf: ChainOf): Promise<Differences> {
  const { db } = workspace
  const quotes = quoteCheckIn(db)
  try {
    makeTable(db, 'expected')
    makeTable(db, 'found')
    const rows = fill(db, 'expected', graphRows(db, chainOf, parseSettings(settingsOf(db, sink.id))))
    const found = bulkInsert(db, 'INSERT OR REPLACE INTO temp.found VALUES (?, ?)')
    for await (const row of sink.dump()) {
      found.add(keyOf(row), rowHash(row))
      quotes.see(row)
    }
    found.flush()
    const misquoted = quotes.misquoted()
    return { rows, ...differences(db), misquoted: { count: misquoted.length, some: misquoted.slice(0, named) } }
  } finally {
    quotes.close()
    db.exec('DROP TABLE IF EXISTS temp.expected; DROP TABLE IF EXISTS temp.found')
  }
}

type TableName = 'expected' | 'found'

function makeTable(db: DatabaseSync, name: TableName): void {
  db.exec(
    `DROP TABLE IF EXISTS temp.${name}; CREATE TABLE temp.${name} (key TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID`,
  )
}

function fill(db: DatabaseSync, name: TableName, rows: ReturnType<typeof graphRows>): number {
  const insert = bulkInsert(db, `INSERT INTO temp.${name} VALUES (?, ?)`)
  let count = 0
  for (const { key, row } of rows) {
    insert.add(key, rowHash(row))
    count += 1
  }
  insert.flush()
  return count
}

function differences(db: DatabaseSync): Record<'missing' | 'extra' | 'changed', Sort> {
  return {
    missing: sortOf(db, 'temp.expected WHERE key NOT IN (SELECT key FROM temp.found)'),
    extra: sortOf(db, 'temp.found WHERE key NOT IN (SELECT key FROM temp.expected)'),
    changed: sortOf(db, 'temp.found JOIN temp.expected USING (key) WHERE found.hash <> expected.hash'),
  }
}

function sortOf(db: DatabaseSync, from: string): Sort {
  const count = Number(db.prepare(`SELECT count(*) AS n FROM ${from}`).get()?.['n'])
  const some = db.prepare(`SELECT key FROM ${from} ORDER BY key LIMIT ?`).all(named)
  return { count, some: some.map(row => String(row['key'])) }
}
