/** The graph in a Neo4j server. */

import type { ManagedTransaction } from 'neo4j-driver'
import { applyChanges } from '../apply.ts'
import { type Batch, checkWritten } from '../batches.ts'
import { keepingStatements } from '../cypher-files.ts'
import { countRows, dumpRows } from '../dump.ts'
import type { Kind, Parameters, Sink } from '../sink.ts'
import { type Connection, connect, read, withSession } from './connection.ts'
import { explainFault, refuseOldServer } from './faults.ts'
import { type Lock, takeLock } from './lock.ts'
import { isUpToDate, migrate } from './migrate.ts'
import type { Neo4jSettings } from './settings.ts'
import { toDriver } from './values.ts'

const batchSize = 5_000
const pageSize = 10_000

/**
 * Connects and looks at once whether server, password, database and version will do. A server that goes away later is
 * waited for: `patience` milliseconds long, which bridges a restart in the middle of a load.
 */
export async function openNeo4j(settings: Neo4jSettings, patience = 30_000): Promise<Sink> {
  const driver = connect(settings, patience)
  try {
    const info = await driver.getServerInfo(settings.database === null ? {} : { database: settings.database })
    refuseOldServer(info.agent, settings)
    const connection = { driver, settings }
    return neo4jSink(connection, await databaseOf(connection))
  } catch (error) {
    await driver.close()
    throw explainFault(error, settings)
  }
}

/** The id a database keeps for life (one dropped and made again under its name has another), and its name. */
type Database = Readonly<{ id: string; name: string }>

async function databaseOf(connection: Connection): Promise<Database> {
  const { rows } = await read(connection, keepingStatements('database')('which'))
  return { id: String(rows[0]?.['id']), name: String(rows[0]?.['name']) }
}

function neo4jSink(connection: Connection, { id, name }: Database): Sink {
  const { driver, settings } = connection
  const query = (cypher: string, parameters?: Parameters) =>
    read(connection, cypher, parameters).catch(error => {
      throw explainFault(error, settings)
    })
  let lock: Lock | null = null
  const exclusively = async <T>(work: () => Promise<T>): Promise<T> => {
    if (lock !== null) return work()
    lock = await takeLock(connection, name)
    try {
      return await work()
    } finally {
      const { release } = lock
      lock = null
      // The lock of a server that is away runs out by itself; what went wrong before is what people must hear.
      await release().catch(() => {})
    }
  }
  const writer = { batchSize, writers, write: (batch: Batch) => writeBatch(connection, batch, lock) }
  return {
    engine: 'neo4j',
    id: `neo4j:${id}`,
    place: settings.database === null ? settings.uri : `${settings.uri} (${settings.database})`,
    exclusively: work => explained(settings, () => exclusively(work)),
    ensureSchema: () =>
      explained(settings, async () => {
        if (!(await isUpToDate(connection))) await exclusively(() => migrate(connection))
      }),
    apply: (changes, onProgress) => explained(settings, () => applyChanges(changes, writer, onProgress)),
    counts: () => countRows(query),
    dump: () => dumpRows(query, pageSize),
    query,
    close: () => driver.close(),
  }
}

/** Nodes gain from two writers; edges meet at busy people, where two writers only wait for each other. */
const writers = (kind: Kind): number => (kind === 'nodes' ? 2 : 1)

async function explained<T>(settings: Neo4jSettings, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explainFault(error, settings)
  }
}

/** Tries again by itself when the server is busy, in a deadlock or away for a moment; returns how often it tried. */
async function writeBatch(connection: Connection, batch: Batch, lock: Lock | null): Promise<number> {
  const rows = toDriver(batch.rows)
  let attempts = 0
  const work = async (transaction: ManagedTransaction): Promise<void> => {
    attempts++
    await lock?.check(transaction)
    const { records } = await transaction.run(batch.statement, { rows })
    checkWritten(batch, records[0]?.get('rows'))
  }
  await withSession(connection, session => session.executeWrite(work))
  return attempts
}
