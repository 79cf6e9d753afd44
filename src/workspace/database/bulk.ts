import type { DatabaseSync, SQLInputValue } from 'node:sqlite'

export type Bulk = Readonly<{ add: (...values: SQLInputValue[]) => void; flush: () => void }>

/** So many rows wait to be written together. */
const pieceSize = 2_000

/**
 * Inserts rows of temporary tables many at a time: SQLite looks through all changed pages at the end of each transaction,
 * so one for each row costs more than all the rest. What was added is there after `flush`.
 */
export function bulkInsert(db: DatabaseSync, sql: string): Bulk {
  const insert = db.prepare(sql)
  let rows: SQLInputValue[][] = []
  const write = (): void => {
    for (const values of rows) insert.run(...values)
  }
  const flush = (): void => {
    if (rows.length === 0) return
    // Not one for writing: temporary tables of a workspace that is only read take rows too.
    const isInside = db.isTransaction
    if (!isInside) db.exec('BEGIN')
    write()
    if (!isInside) db.exec('COMMIT')
    rows = []
  }
  return {
    add: (...values) => {
      rows.push(values)
      if (rows.length >= pieceSize) flush()
    },
    flush,
  }
}
