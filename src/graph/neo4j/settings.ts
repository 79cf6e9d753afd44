/** Which Neo4j, and as whom: from the environment or a `.env` file beside the command, never from the command line. */

import { existsSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { UsageError } from '../../errors.ts'

export type Neo4jSettings = Readonly<{
  uri: string
  /** Null: the server asks for no credentials. */
  credentials: Readonly<{ user: string; password: string }> | null
  /** Null: the user's own default database. */
  database: string | null
}>

export type Environment = Readonly<Record<string, string | undefined>>

/** `uri` is what `--neo4j` said, else `NEO4J_URI` counts; null where neither says anything. */
export function neo4jSettings(uri: string | null, environment: Environment = readEnvironment()): Neo4jSettings | null {
  const address = uri ?? environment['NEO4J_URI'] ?? ''
  if (address === '') return null
  const password = environment['NEO4J_PASSWORD'] ?? ''
  return {
    uri: checkedUri(address),
    credentials: password === '' ? null : { user: environment['NEO4J_USERNAME'] || 'neo4j', password },
    database: environment['NEO4J_DATABASE'] || null,
  }
}

/** What is set in the shell wins over what `.env` says. */
export function readEnvironment(path = '.env'): Environment {
  const file = existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}
  return { ...file, ...process.env }
}

const schemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:']

function checkedUri(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !schemes.includes(url.protocol) || url.host === '') {
    throw new UsageError(
      `The address of Neo4j must look like bolt://localhost:7687 or neo4j+s://host (got ${withoutCredentials(text)}).`,
    )
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      `The address of Neo4j holds a user or password (${withoutCredentials(text)}). ` +
        'Set NEO4J_USERNAME and NEO4J_PASSWORD in the environment or in .env instead.',
    )
  }
  return text
}

/** `bolt://neo4j:secret@host` → `bolt://…@host` */
const withoutCredentials = (text: string): string => text.replace(/\/\/[^/]*@/, '//…@')
