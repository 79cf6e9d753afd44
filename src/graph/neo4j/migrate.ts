/** Brings the schema of a database up to `cypher/schema/neo4j/`, in the manner of neo4j-migrations. */

import { hostname, userInfo } from 'node:os'
import { crc32 } from 'node:zlib'
import { RenmaiError } from '../../errors.ts'
import { cypherFiles, keepingStatements, splitStatements } from '../cypher-files.ts'
import type { Parameters } from '../sink.ts'
import { type Connection, read, write } from './connection.ts'

/** One file of the schema. `checksum` is the one neo4j-migrations works out for it. */
export type Migration = Readonly<{ version: string; description: string; source: string; checksum: string }> &
  Readonly<{ statements: readonly string[] }>

/** Migrations of the program in their order: V001__Keys_and_indexes.cypher → 001, “Keys and indexes”. */
export const migrationsOfProgram = (): readonly Migration[] =>
  cypherFiles('schema/neo4j').map(({ name, text }) => {
    const [, version = '', words = ''] = /^V(\d+)__(\w+)$/.exec(name) ?? []
    if (version === '') throw new Error(`cypher/schema/neo4j/${name}.cypher must be called V003__What_it_does.cypher.`)
    const statements = splitStatements(text).map(statement => statement.text)
    const description = words.replaceAll('_', ' ')
    return { version, description, source: `${name}.cypher`, checksum: checksumOf(text), statements }
  })

/** CRC-32 over the statements with their comments, without the blanks and semicolons between them. */
export function checksumOf(text: string): string {
  const statements = text
    .replaceAll('\r\n', '\n')
    .split(/;\n/)
    .map(statement => statement.trim().replace(/;$/, '').trim())
  return String(statements.reduce((sum, statement) => crc32(statement, sum), 0))
}

/** What a database has had. */
type Applied = Readonly<{ version: string; description: string; checksum: string }>

type Standing = Readonly<{ last: string; pending: readonly Migration[] }>

/** The last version a database has had, and what it lacks. Throws for a database that is newer, or changed. */
async function standingOf(connection: Connection): Promise<Standing> {
  const { rows } = await read(connection, keepingStatements('chain')('read'))
  const [applied, wanted] = [rows as unknown as readonly Applied[], migrationsOfProgram()]
  refuseOthers(applied, wanted, connection.settings.uri)
  return { last: applied.at(-1)?.version ?? 'BASELINE', pending: wanted.slice(applied.length) }
}

/** True when there is nothing to apply; throws as `migrate` does. */
export const isUpToDate = async (connection: Connection): Promise<boolean> =>
  (await standingOf(connection)).pending.length === 0

/** Applies what is missing, each file in a transaction of its own. Throws for a database that is newer, or changed. */
export async function migrate(connection: Connection): Promise<void> {
  const chain = keepingStatements('chain')
  const { last, pending } = await standingOf(connection)
  if (pending.length === 0) return
  for (const key of ['key', 'index']) await write(connection, [{ cypher: chain(key) }])
  let previous = last
  for (const migration of pending) {
    await apply(connection, migration, previous)
    previous = migration.version
  }
  await read(connection, chain('await'))
}

/** What was applied must be the beginning of what the program has, word for word. */
export function refuseOthers(applied: readonly Applied[], wanted: readonly Migration[], server: string): void {
  for (const [at, { version, description, checksum }] of applied.entries()) {
    const own = wanted[at]
    if (own === undefined || own.version !== version) throw new RenmaiError(newer(server, version, description, wanted))
    if (own.checksum !== checksum) throw new RenmaiError(changed(server, own))
  }
}

const newer = (server: string, version: string, description: string, wanted: readonly Migration[]): string =>
  `The database at ${server} has the schema version ${version} (“${description}”), which this renmai does not know: ` +
  `its last one is ${wanted.at(-1)?.version}. A newer renmai, or another program, has set it up. ` +
  'Install the newer renmai, or load into another database.'

const changed = (server: string, { version, source }: Migration): string =>
  `The schema version ${version} of the database at ${server} is not the one in cypher/schema/neo4j/${source}: ` +
  'that file was changed after the database had taken it. Put the file back as it was (reinstall renmai), ' +
  'and put new statements into a file with the next number; or load into another database.'

/** Neo4j allows no data beside schema statements, so the note that it was done is a transaction of its own. */
async function apply(connection: Connection, migration: Migration, previous: string): Promise<void> {
  const startedAt = performance.now()
  await write(
    connection,
    migration.statements.map(cypher => ({ cypher })),
  )
  const milliseconds = Math.round(performance.now() - startedAt)
  const parameters = { previous, milliseconds, migration: nodeOf(migration), ...whoOf(connection) }
  await write(connection, [{ cypher: keepingStatements('chain')('record'), parameters }])
}

const nodeOf = ({ version, description, source, checksum }: Migration): Parameters[string] => ({
  ...{ version, description, source, checksum },
  ...{ type: 'CYPHER', repeatable: false },
})

const whoOf = ({ settings }: Connection): Parameters => ({
  by: `${userInfo().username}@${hostname()}`,
  connectedAs: settings.credentials?.user ?? 'anonymous',
})
