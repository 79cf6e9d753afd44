import type { DatabaseSync } from 'node:sqlite'
import { bulkInsert } from './bulk.ts'

/** Values with keys, given back key by key however many there are: SQLite sorts them on disk. */
export type Grouping = Readonly<{
  add: (key: string, value: string) => void
  /** How many values were added. */
  size: () => number
  /** Keys in order of code points, the values of each in the order they were added. */
  groups: () => Generator<Readonly<{ key: string; values: readonly string[] }>>
  close: () => void
}>

/** A grouping in the temporary database of a connection. Open one at a time under a name, and close it. */
export function groupingIn(db: DatabaseSync, name: string): Grouping {
  db.exec(`DROP TABLE IF EXISTS temp.${name}; CREATE TABLE temp.${name} (key TEXT NOT NULL, value TEXT NOT NULL)`)
  const values = bulkInsert(db, `INSERT INTO temp.${name} VALUES (?, ?)`)
  let size = 0
  return {
    add: (key, value) => {
      size += 1
      values.add(key, value)
    },
    size: () => size,
    groups: () => {
      values.flush()
      return groupsOf(db.prepare(`SELECT key, value FROM temp.${name} ORDER BY key, rowid`).iterate())
    },
    close: () => db.exec(`DROP TABLE IF EXISTS temp.${name}`),
  }
}

function* groupsOf(rows: Iterable<Record<string, unknown>>) {
  let key: string | null = null
  let values: string[] = []
  for (const row of rows) {
    const next = String(row['key'])
    if (key !== null && next !== key) {
      yield { key, values }
      values = []
    }
    key = next
    values.push(String(row['value']))
  }
  if (key !== null) yield { key, values }
}
