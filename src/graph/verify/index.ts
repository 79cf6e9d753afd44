import type { DatabaseSync } from 'node:sqlite'
import { bulkInsert } from '../../workspace/database/bulk.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { settingsOf } from '../../workspace/given.ts'
import { keyOf, rowHash } from '../keys.ts'
import type { ChainOf } from '../places.ts'
import { graphRows } from '../rows/stream.ts'
import { parseSettings } from '../settings.ts'
import type { Sink } from '../sink.ts'
import { countRow, noTotals, type Totals } from '../totals.ts'
import { quoteCheckIn } from './misquoted.ts'

/**
 * How a graph differs from its workspace: how many rows of each sort, and the keys of some. `misquoted`: rows of the graph
 * whose quote stands in none of the articles they name. `keyless`: nodes without id and edges without sid, which somebody
 * else has written under our labels and types; no load sees them.
 */
export type Differences = Readonly<{ rows: number } & Record<SortName, Sort>>
export type SortName = 'missing' | 'extra' | 'changed' | 'misquoted' | 'keyless'
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
    const read = noTotals()
    for await (const row of sink.dump()) {
      found.add(keyOf(row), rowHash(row))
      countRow(read, row)
      quotes.see(row)
    }
    found.flush()
    const misquoted = sortOf(quotes.misquoted())
    return { rows, ...differences(db), misquoted, keyless: keylessIn(await sink.counts(), read) }
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
    missing: sortIn(db, 'temp.expected WHERE key NOT IN (SELECT key FROM temp.found)'),
    extra: sortIn(db, 'temp.found WHERE key NOT IN (SELECT key FROM temp.expected)'),
    changed: sortIn(db, 'temp.found JOIN temp.expected USING (key) WHERE found.hash <> expected.hash'),
  }
}

function sortIn(db: DatabaseSync, from: string): Sort {
  const count = Number(db.prepare(`SELECT count(*) AS n FROM ${from}`).get()?.['n'])
  const some = db.prepare(`SELECT key FROM ${from} ORDER BY key LIMIT ?`).all(named)
  return { count, some: some.map(row => String(row['key'])) }
}

const sortOf = (keys: readonly string[]): Sort => ({ count: keys.length, some: keys.slice(0, named) })

/** What the store holds of a label or type beyond the rows that were read by their keys. */
function keylessIn(counts: Totals, read: Totals): Sort {
  const beyond = (kind: 'nodes' | 'edges') =>
    Object.entries(counts[kind]).map(([name, count]) => ({ kind, name, count: count - (read[kind][name] ?? 0) }))
  const found = [...beyond('nodes'), ...beyond('edges')].filter(({ count }) => count > 0)
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    some: found.map(({ kind, name, count }) => `${kind === 'nodes' ? 1 : 2} ${name}: ${count}`),
  }
}
