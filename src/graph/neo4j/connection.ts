/** A database of a server, reached through one driver. */

import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import type { Answer, Parameters } from '../sink.ts'
import type { Neo4jSettings } from './settings.ts'
import { fromRecords, toDriver } from './values.ts'

export type Connection = Readonly<{ driver: Driver; settings: Neo4jSettings }>

/** A server that goes away is waited for: `patience` milliseconds long. */
export function connect({ uri, credentials }: Neo4jSettings, patience: number): Driver {
  const auth = credentials ? neo4j.auth.basic(credentials.user, credentials.password) : undefined
  return neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    userAgent: 'renmai',
    connectionTimeout: 10_000,
    maxTransactionRetryTime: patience,
  })
}

export const read = (connection: Connection, cypher: string, parameters: Parameters = {}): Promise<Answer> =>
  withSession(connection, session => session.executeRead(transaction => answer(transaction, cypher, parameters)))

/** All statements in one transaction, tried again by itself when the server is busy or away for a moment. */
export const write = (connection: Connection, statements: readonly Written[]): Promise<void> =>
  withSession(connection, session =>
    session.executeWrite(async transaction => {
      for (const { cypher, parameters } of statements) await answer(transaction, cypher, parameters ?? {})
    }),
  )

type Written = Readonly<{ cypher: string; parameters?: Parameters }>

export async function answer(transaction: ManagedTransaction, cypher: string, parameters: Parameters): Promise<Answer> {
  const result = transaction.run(cypher, toDriver(parameters) as Record<string, unknown>)
  const columns = await result.keys()
  return fromRecords(columns, (await result).records)
}

/** One session for each piece of work. Their bookmarks are shared: in a cluster an edge must see its ends. */
export async function withSession<T>(
  { driver, settings }: Connection,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const bookmarkManager = driver.executeQueryBookmarkManager
  const database = settings.database === null ? {} : { database: settings.database }
  const session = driver.session({ ...database, bookmarkManager })
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}
