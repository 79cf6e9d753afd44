/** One loader a database, whatever machine it runs on: a node that says who loads, and until when that is sure. */

import { randomUUID } from 'node:crypto'
import { hostname, userInfo } from 'node:os'
import type { ManagedTransaction } from 'neo4j-driver'
import { RenmaiError } from '../../errors.ts'
import { keepingStatements } from '../cypher-files.ts'
import { answer, type Connection, read, write } from './connection.ts'

/** A loader that dies is believed to be alive for this long, in seconds, unless it ran on this machine. */
const leaseSeconds = 300
const renewMs = 30_000

export type Lock = Readonly<{
  /** Throws, inside the transaction of a batch, when another loader has taken the database over. */
  check: (transaction: ManagedTransaction) => Promise<void>
  release: () => Promise<void>
}>

const statement = keepingStatements('lock')

/** Takes the database for this process. Throws who has it and since when; takes over from a loader that has died. */
export async function takeLock(connection: Connection, database: string): Promise<Lock> {
  for (const key of ['key id', 'key name']) await write(connection, [{ cypher: statement(key) }])
  const id = randomUUID()
  const name = lockName(database)
  const holder = await holderAfter(connection, name, id, null)
  const last = holder.id !== id && isDead(holder) ? await holderAfter(connection, name, id, holder.id) : holder
  if (last.id !== id) throw new RenmaiError(refusal(connection.settings.uri, last))
  const timer = setInterval(() => void renew(connection, id).catch(() => {}), renewMs).unref()
  return {
    check: transaction => checkHeld(transaction, id, connection.settings.uri),
    release: async () => {
      clearInterval(timer)
      await write(connection, [{ cypher: statement('release'), parameters: { id } }])
    },
  }
}

/** neo4j-migrations calls the lock of the database neo4j so. */
const lockName = (database: string): string => (database === 'neo4j' ? 'John Doe' : database)

type Holder = Readonly<Record<'id' | 'who' | 'host' | 'since' | 'until', string | null>> &
  Readonly<{ process: number | null }>

async function holderAfter(connection: Connection, name: string, id: string, stale: string | null): Promise<Holder> {
  const own = { id, stale, who: userInfo().username, host: hostname(), process: process.pid, seconds: leaseSeconds }
  await write(connection, [{ cypher: statement('take'), parameters: { name, ...own } }])
  const { rows } = await read(connection, statement('holder'), { name })
  if (rows[0] === undefined) return holderAfter(connection, name, id, stale)
  return rows[0] as unknown as Holder
}

/** Only of a process of this machine can be known that it is no more. */
function isDead({ host, process: pid }: Holder): boolean {
  if (host !== hostname() || pid === null) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

const renew = (connection: Connection, id: string): Promise<void> =>
  write(connection, [{ cypher: statement('renew'), parameters: { id, seconds: leaseSeconds } }])

async function checkHeld(transaction: ManagedTransaction, id: string, server: string): Promise<void> {
  const { rows } = await answer(transaction, statement('held'), { id })
  if (rows[0]?.['held'] === 1) return
  throw new RenmaiError(
    `Another renmai has taken over the database at ${server}, because this one was not heard of for ${leaseSeconds} ` +
      'seconds. Wait until it has ended, then load again: what is missing is written then.',
  )
}

function refusal(server: string, { who, host, process, since, until }: Holder): string {
  if (who === null) {
    return (
      `The database at ${server} is locked by another program that changes its schema (neo4j-migrations). ` +
      'Wait until it has ended. If it has crashed: MATCH (l:__Neo4jMigrationsLock) DELETE l'
    )
  }
  return (
    `The database at ${server} is being loaded by ${who} on ${host}, process ${process}, since ${since}. ` +
    `Wait until that has ended. Should it have crashed, its lock is free after ${until}.`
  )
}
