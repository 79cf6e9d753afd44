import type { DatabaseSync } from 'node:sqlite'
import { bulkInsert } from '../../workspace/database/bulk.ts'
import { transaction, type Workspace } from '../../workspace/database/open.ts'
import { givenTo } from '../../workspace/given.ts'
import { keyOf, rowHash } from '../keys.ts'
import { type Loaded, loadGraph } from '../load.ts'
import type { ChainOf } from '../places.ts'
import { type GraphSettings, parseSettings } from '../settings.ts'
import type { Sink } from '../sink.ts'

/**
 * Makes a graph equal to the workspace whatever it holds: what is really there is read first, and the difference written.
 * A graph that the workspace does not know (imported, or of a workspace that was lost) keeps its claims and derived edges.
 */
export const repairGraph = (workspace: Workspace, sink: Sink, chainOf: ChainOf): Promise<Loaded> =>
  sink.exclusively(async () => {
    const { db } = workspace
    // A graph that was imported has no keys yet, and without them reading it page by page takes for ever.
    await sink.ensureSchema()
    const given = givenTo(db, sink.id)
    try {
      const settings = await readRows(db, sink)
      transaction(db, () => {
        if (given.isNew) given.set(JSON.stringify(settings))
        given.adopt(db.prepare('SELECT key, hash FROM temp.found').iterate() as Iterable<{ key: string; hash: string }>)
      })
    } finally {
      db.exec('DROP TABLE IF EXISTS temp.found')
    }
    return loadGraph(workspace, sink, chainOf)
  })

/** Keys and hashes of all rows go to a temporary table; returned is what the graph holds besides facts. */
async function readRows(db: DatabaseSync, sink: Sink): Promise<GraphSettings> {
  db.exec('DROP TABLE IF EXISTS temp.found; CREATE TABLE temp.found (key TEXT, hash TEXT)')
  const found = bulkInsert(db, 'INSERT INTO temp.found VALUES (?, ?)')
  let { claims, derive } = parseSettings('{}')
  for await (const row of sink.dump()) {
    found.add(keyOf(row), rowHash(row))
    if (!('label' in row)) continue
    if (row.label === 'Claim') claims = true
    if (row.label === 'Derivation') derive = parseSettings(JSON.stringify({ derive: row.properties })).derive
  }
  found.flush()
  return { claims, derive }
}
