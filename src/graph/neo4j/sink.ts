/** The graph in a Neo4j server. */

import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { applyChanges } from '../apply.ts'
import { type Batch, checkWritten } from '../batches.ts'
import { cypherFiles, splitStatements } from '../cypher-files.ts'
import { countRows, dumpRows } from '../dump.ts'
import type { Answer, Kind, Parameters, Sink } from '../sink.ts'
import { explainFault, refuseOldServer } from './faults.ts'
import type { Neo4jSettings } from './settings.ts'
import { fromRecords, toDriver } from './values.ts'

const batchSize = 5_000
const pageSize = 10_000

/** A database of a server, reached through one driver. */
type Connection = Readonly<{ driver: Driver; settings: Neo4jSettings }>

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
    return neo4jSink(connection, await databaseId(connection))
  } catch (error) {
    await driver.close()
    throw explainFault(error, settings)
  }
}

function connect({ uri, credentials }: Neo4jSettings, patience: number): Driver {
  const auth = credentials ? neo4j.auth.basic(credentials.user, credentials.password) : undefined
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    userAgent: 'renmai',
    connectionTimeout: 10_000,
    maxTransactionRetryTime: patience,
  })
}

/** The id a database keeps for life; one dropped and made again under its name has another. */
async function databaseId(connection: Connection): Promise<string> {
  return String((await read(connection, 'CALL db.info() YIELD id RETURN id')).rows[0]?.['id'])
}

function neo4jSink(connection: Connection, id: string): Sink {
  const { driver, settings } = connection
  const query = (cypher: string, parameters?: Parameters) =>
    read(connection, cypher, parameters).catch(error => {
      throw explainFault(error, settings)
    })
  return {
    engine: 'neo4j',
    id: `neo4j:${id}`,
    place: settings.database === null ? settings.uri : `${settings.uri} (${settings.database})`,
    ensureSchema: () => explained(settings, () => ensureSchema(connection)),
    apply: (changes, onProgress) => {
      const writer = { batchSize, writers, write: (batch: Batch) => writeBatch(connection, batch) }
      return explained(settings, () => applyChanges(changes, writer, onProgress))
    },
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
async function writeBatch(connection: Connection, batch: Batch): Promise<number> {
  const rows = toDriver(batch.rows)
  let attempts = 0
  const work = async (transaction: ManagedTransaction): Promise<void> => {
    attempts++
    const { records } = await transaction.run(batch.statement, { rows })
    checkWritten(batch, records[0]?.get('rows'))
  }
  await withSession(connection, session => session.executeWrite(work))
  return attempts
}

/** Schema statements take a transaction each: Neo4j allows no data beside them. */
async function ensureSchema(connection: Connection): Promise<void> {
  for (const { text } of cypherFiles('schema/neo4j')) {
    for (const statement of splitStatements(text)) {
      await withSession(connection, session => session.executeWrite(transaction => transaction.run(statement.text)))
    }
  }
  await read(connection, 'CALL db.awaitIndexes(300)')
}

async function read(connection: Connection, cypher: string, parameters: Parameters = {}): Promise<Answer> {
  const values = toDriver(parameters) as Record<string, unknown>
  const work = async (transaction: ManagedTransaction): Promise<Answer> => {
    const result = transaction.run(cypher, values)
    const columns = await result.keys()
    return fromRecords(columns, (await result).records)
  }
  return withSession(connection, session => session.executeRead(work))
}

/** One session for each piece of work. Their bookmarks are shared: in a cluster an edge must see its ends. */
async function withSession<T>({ driver, settings }: Connection, work: (session: Session) => Promise<T>): Promise<T> {
  const bookmarkManager = driver.executeQueryBookmarkManager
  const database = settings.database === null ? {} : { database: settings.database }
  const session = driver.session({ ...database, bookmarkManager })
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}
