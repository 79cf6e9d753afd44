import type { DatabaseSync } from 'node:sqlite'
import { transaction } from '../database/open.ts'

/** A file that gave no document: absolute path, kind of problem (`empty`, `binary` …), and the sentence that was told. */
export type Unread = Readonly<{ path: string; kind: string; why: string }>

/** Remembers which of the files that a run looked at could not be read; what was told of them before is forgotten. */
export function noteUnread(db: DatabaseSync, looked: Iterable<string>, unread: readonly Unread[]): void {
  const forget = db.prepare('DELETE FROM unread WHERE path = ?')
  const put = db.prepare('INSERT OR REPLACE INTO unread VALUES (?, ?, ?)')
  transaction(db, () => {
    for (const path of looked) forget.run(path)
    for (const { path, kind, why } of unread) put.run(path, kind, why)
  })
}

export const unreadIn = (db: DatabaseSync): readonly Unread[] =>
  db.prepare('SELECT path, kind, why FROM unread ORDER BY path').all() as Unread[]
