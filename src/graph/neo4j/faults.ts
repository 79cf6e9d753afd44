/** What the driver throws → a sentence that says what happened, where, and what to do. */

import { RenmaiError } from '../../errors.ts'
import type { Neo4jSettings } from './settings.ts'

type Explain = (where: Where, message: string) => string
type Where = Readonly<{ server: string; database: string; user: string }>

const set = 'Set NEO4J_USERNAME and NEO4J_PASSWORD in the environment or in .env.'

const readOnly: Explain = ({ server, database }) =>
  `The ${database} of Neo4j at ${server} is read-only (server.databases.default_to_read_only or ` +
  `server.databases.read_only in neo4j.conf). Make it writable, or load into another database.`

const diskFault: Explain = ({ server }) =>
  `Neo4j at ${server} could not write to its disk: it is full or failing. Make room there and restart the server, then ` +
  'load again; what it had taken is kept. Should its database not start: docs/neo4j.md, “When the disk was full”.'

const notRunning: Explain = ({ server, database }) =>
  `The ${database} of Neo4j at ${server} is not running: it is still starting, or could not. The server's log ` +
  '(logs/debug.log) says which; after a full disk see docs/neo4j.md, “When the disk was full”.'

/** By the driver's `code`; on 5.26 the GQL status says the same for most faults. */
const explanations: Readonly<Record<string, Explain>> = {
  ServiceUnavailable: ({ server }) =>
    `No Neo4j answers at ${server}: the server is down, or host, port or encryption (bolt:// or bolt+s://) are wrong. ` +
    `Start it (\`docker compose up -d\`) or mend NEO4J_URI.`,
  'Neo.ClientError.Security.Unauthorized': ({ server, user }) =>
    `Neo4j at ${server} refuses ${user}: wrong name or password. ${set}`,
  'Neo.ClientError.Security.AuthenticationRateLimit': ({ server, user }) =>
    `Neo4j at ${server} was given too many wrong passwords for ${user} and now refuses the right one too. ` +
    `Wait ten seconds; then check NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.CredentialsExpired': ({ server, user }) =>
    `Neo4j at ${server} wants a new password for ${user} before anything else. ` +
    `Change it in Neo4j Browser, then set NEO4J_PASSWORD.`,
  'Neo.ClientError.Security.Forbidden': ({ server, user, database }) =>
    `Neo4j at ${server} does not allow ${user} to do this in ${database}. Use a user who may write.`,
  'Neo.ClientError.Database.DatabaseNotFound': ({ server, database }) =>
    `Neo4j at ${server} has no ${database}. Set NEO4J_DATABASE to one that exists, ` +
    `or leave it out for the default database.`,
  'Neo.TransientError.Database.DatabaseUnavailable': notRunning,
  'Neo.TransientError.General.DatabaseUnavailable': notRunning,
  'Neo.DatabaseError.Transaction.TransactionLogError': diskFault,
  'Neo.DatabaseError.Transaction.TransactionCommitFailed': diskFault,
  'Neo.DatabaseError.Transaction.TransactionStartFailed': ({ server, database }) =>
    `The ${database} of Neo4j at ${server} has stopped after a fault of its own, most often a full disk; the server's ` +
    'log (logs/debug.log) says which. Mend that and restart the server, then load again.',
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase': readOnly,
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase': readOnly,
  'Neo.ClientError.Schema.IndexAlreadyExists': ({ server, database }, message) =>
    `The ${database} of Neo4j at ${server} has an index of its own where renmai needs a key: ${message} ` +
    `Drop that index (SHOW INDEXES names it), or load into another database.`,
  'Neo.ClientError.Statement.AccessMode': ({ server }) =>
    `The query writes, and \`renmai query\` only reads. Use Neo4j Browser to change the graph at ${server}.`,
}

/** A RenmaiError for any fault of the driver or the server; other errors come back as they are. */
export function explainFault(error: unknown, settings: Neo4jSettings): unknown {
  if (!(error instanceof Error) || error instanceof RenmaiError) return error
  const where = whereabouts(settings)
  const code = codeOf(error)
  if (code === null) return error
  const explain = explanations[code] ?? otherwise(code)
  return new RenmaiError(explain(where, firstLine(error.message)), { cause: error })
}

/** Refuses a server that does not know all the statements we send. `agent` is what it calls itself: Neo4j/5.26.30. */
export function refuseOldServer(agent: string | undefined, settings: Neo4jSettings): void {
  const [, major, minor] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent ?? '') ?? []
  if (major === undefined || Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26)) return
  throw new RenmaiError(
    `The server at ${settings.uri} is ${agent}, and renmai needs Neo4j 5.26 or newer. ` +
      `Upgrade it, or start the one in docker-compose.yml.`,
  )
}

const otherwise =
  (code: string): Explain =>
  ({ server }, message) =>
    code.startsWith('Neo.ClientError.Statement.')
      ? `Neo4j at ${server} does not accept the query: ${message}`
      : `Neo4j at ${server} failed with ${code}: ${message}`

const whereabouts = ({ uri, database, credentials }: Neo4jSettings): Where => ({
  server: uri,
  database: database === null ? 'default database' : `database “${database}”`,
  user: credentials ? `user “${credentials.user}”` : 'a visit without credentials',
})

/** `N/A` is what the driver says of a server that does not speak its protocol. */
function codeOf(error: Error): string | null {
  const code = (error as { code?: unknown }).code
  if (code === 'SessionExpired') return 'ServiceUnavailable'
  return typeof code === 'string' && error.name === 'Neo4jError' ? code : null
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text
