import type { DatabaseSync } from 'node:sqlite'
import { settingsOf } from '../workspace/given.ts'
import type { Workspace } from '../workspace/open.ts'
import { keyOf, rowHash } from './keys.ts'
import type { ChainOf } from './places.ts'
import { parseSettings } from './settings.ts'
import type { Sink } from './sink.ts'
import { graphRows } from './stream.ts'

/** How a graph differs from its workspace: how many rows of each sort, and the keys of some. */
export type Differences = Readonly<{ rows: number; missing: Sort; extra: Sort; changed: Sort }>
type Sort = Readonly<{ count: number; some: readonly string[] }>

/** So many keys of each sort are named. */
const named = 20

/** Compares every row of the graph with what the workspace says it should be; writes nothing. */
export async function verifyGraph(workspace: Workspace, sink: Sink, chainOf: ChainOf): Promise<Differences> {
  const { db } = workspace
  try {
    makeTable(db, 'expected')
    makeTable(db, 'found')
    const rows = fill(db, 'expected', graphRows(db, chainOf, parseSettings(settingsOf(db, sink.id))))
    await fillFound(db, sink)
    return { rows, ...differences(db) }
  } finally {
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
  const insert = db.prepare(`INSERT INTO temp.${name} VALUES (?, ?)`)
  let count = 0
  for (const { key, row } of rows) {
    insert.run(key, rowHash(row))
    count += 1
  }
  return count
}

async function fillFound(db: DatabaseSync, sink: Sink): Promise<void> {
  const insert = db.prepare('INSERT OR REPLACE INTO temp.found VALUES (?, ?)')
  for await (const row of sink.dump()) insert.run(keyOf(row), rowHash(row))
}

function differences(db: DatabaseSync): Omit<Differences, 'rows'> {
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
