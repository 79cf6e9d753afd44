/** The graph in a file of the workspace, held in memory by the engine inside this process. */

import type { GrafeoError, GrafeoValue } from '@grafeo-db/js'
import { RenmaiError } from '../../errors.ts'
import { applyChanges } from '../apply.ts'
import { type Batch, checkWritten } from '../batches.ts'
import { cypherFiles, splitStatements } from '../cypher-files.ts'
import { countRows, dumpRows } from '../dump.ts'
import type { Answer, Parameters, Sink } from '../sink.ts'
import { statementsFor } from '../statements.ts'
import type { Database } from './engine.ts'
import { ensureIdentity, readIdentity } from './identity.ts'
import { openForReading, openForWriting, reason, type Say } from './open.ts'
import { fromEngine } from './values.ts'

const batchSize = 5_000
const pageSize = 50_000

/** Opens or creates the graph at `path` for loading. Only one process at a time may do so. */
export async function openEmbedded(path: string, say: Say): Promise<Sink> {
  const db = openForWriting(path, say)
  return embeddedSink(db, path, await ensureIdentity(db))
}

/** Opens an existing graph for questions only; others may read at the same time. */
export async function openEmbeddedToRead(path: string): Promise<Sink> {
  const db = openForReading(path)
  return embeddedSink(db, path, (await readIdentity(db)) ?? 'unfinished')
}

function embeddedSink(db: Database, place: string, id: string): Sink {
  const run = (cypher: string, parameters?: Parameters) => runCypher(db, cypher, parameters)
  return {
    engine: 'embedded',
    id: `embedded:${id}`,
    place,
    // Whoever has the file open for writing is alone.
    exclusively: work => work(),
    ensureSchema: () => explaining(place, () => ensureSchema(db)),
    apply: (changes, onProgress) =>
      explaining(place, async () => {
        const writer = { batchSize, writers: () => 1, write: (batch: Batch) => writeBatch(db, batch) }
        const applied = await applyChanges(changes, writer, onProgress)
        db.walCheckpoint()
        return applied
      }),
    counts: () => countRows(run),
    dump: () => dumpRows(run, pageSize),
    query: run,
    close: () => explaining(place, async () => db.close()),
  }
}

/** What the disk did to the file comes out in words for people; every other error as it came. */
async function explaining<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const why = reason(error)
    if (!/I\/O error|os error/i.test(why)) throw error
    const todo = /no space|quota/i.test(why) ? 'The disk is full: make room.' : 'Check the disk.'
    throw new RenmaiError(`The graph in ${place} cannot be written: ${why}. ${todo}`, { cause: error })
  }
}

async function ensureSchema(db: Database): Promise<void> {
  for (const { text } of cypherFiles('schema/embedded')) {
    for (const statement of splitStatements(text)) await db.executeCypher(statement.text)
  }
}

async function writeBatch(db: Database, batch: Batch): Promise<number> {
  if (batch.kind === 'goneEdges') await removeEdges(db, batch)
  else checkWritten(batch, (await db.executeCypher(batch.statement, { rows: batch.rows })).toArray()[0]?.['rows'])
  return 1
}

/** There is no index over edges: asking for each sid would read every edge each time, so read them once. */
async function removeEdges(db: Database, batch: Batch): Promise<void> {
  const gone = new Set(batch.rows.map(row => row['sid']))
  const found = await db.executeCypher(statementsFor(batch.name).find ?? '')
  for (const [edge, sid] of found.rows()) if (gone.has(sid as string)) db.deleteEdge(edge as number)
}

async function runCypher(db: Database, cypher: string, parameters: Parameters = {}): Promise<Answer> {
  const result = await db.executeCypher(cypher, parameters).catch(refuseQuery)
  const row = (values: Record<string, GrafeoValue>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fromEngine(value)]))
  return { columns: result.columns, rows: result.toArray().map(row) }
}

/** GQLSTATUS 25G03 is a write in a graph opened to read; 42… and 22… find fault with the query. */
function refuseQuery(error: GrafeoError): never {
  const status = error.gqlStatus ?? ''
  if (status === '25G03') {
    throw new RenmaiError('The query writes, and `renmai query` only reads.', { cause: error })
  }
  const message = error.message.replace(/^\w+ error: (GRAFEO-\w+: )?/, '')
  throw new RenmaiError(`The embedded engine does not accept the query: ${message}`, { cause: error })
}
