import type { DatabaseSync } from 'node:sqlite'
import type { EdgeRow, NodeRow } from '../row.ts'
import type { DeriveSettings } from '../settings.ts'
import { metIn } from './met.ts'
import { succeededIn } from './succeeded.ts'

/** Every row as it comes, then the edges derived from them, and a node that says by what settings, where there are any. */
export function* withDerived<Row extends NodeRow | EdgeRow>(
  rows: Iterable<Row>,
  db: DatabaseSync,
  settings: DeriveSettings,
): Generator<NodeRow | EdgeRow> {
  const derivers = [metIn(db, settings), succeededIn(db)]
  try {
    for (const row of rows) {
      for (const deriver of derivers) deriver.see(row)
      yield row
    }
    let count = 0
    for (const deriver of derivers) {
      for (const row of deriver.rows()) {
        count += 1
        yield row
      }
    }
    if (count > 0) yield { label: 'Derivation', id: 'renmai derive', properties: { ...settings } }
  } finally {
    for (const deriver of derivers) deriver.close()
  }
}
