import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { type Environment, neo4jSettings, readEnvironment } from '../../graph/neo4j/settings.ts'

type Terminal = Readonly<{ input: NodeJS.ReadableStream & { isTTY?: boolean }; say: (words: string) => void }>

const terminal: Terminal = { input: process.stdin, say: words => void process.stderr.write(words) }

/**
 * Asks for the password where a Neo4j and its user are named (NEO4J_USERNAME, in the shell or in `.env`) and no password
 * is, and people sit at a terminal. What is typed is not shown; it is kept in this process's environment only.
 */
export async function askPassword(
  uri: string | null,
  { input, say }: Terminal = terminal,
  environment: Environment = readEnvironment(),
): Promise<void> {
  const settings = neo4jSettings(uri, environment)
  const user = environment['NEO4J_USERNAME'] ?? ''
  if (settings === null || settings.credentials !== null || user === '' || input.isTTY !== true) return
  say(`Password of ${user} at ${settings.uri}: `)
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const asking = createInterface({ input, output: unseen, terminal: true })
  try {
    process.env['NEO4J_PASSWORD'] = await asking.question('')
  } finally {
    asking.close()
    say('\n')
  }
}
