import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { makeHome, removeHome, startLargeAt } from '../../tests/neo4j/servers.ts'
import { usageOf } from './usage.ts'

/** A workspace in `folder`, and an empty server; `call` runs a command of renmai on both, as users do, and prints what it took. */
export type Bench = Readonly<{
  folder: string
  call: (what: string, command: readonly string[]) => Promise<string>
  /** Stops the server, prints how large its files are, and starts it again. */
  sizes: () => Promise<void>
}>

export async function withNeo4j(work: (bench: Bench) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
  const home = await makeHome()
  let server = await startLargeAt(home)
  const environment = { ...process.env, NEO4J_URI: server.uri, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: home.password }
  const sizes = async (): Promise<void> => {
    await server.stop()
    for (const part of ['databases', 'transactions'])
      console.log(`${part} on disk: ${sizeOf(join(home.folder, 'data', part))}`)
    server = await startLargeAt(home)
  }
  try {
    await work({ folder, call: (what, command) => call(what, [...command, '--out', folder], environment), sizes })
  } finally {
    await server.stop()
    removeHome(home)
    rmSync(folder, { recursive: true })
  }
}

/** What the command printed on standard output; throws what it said when it failed. */
async function call(what: string, command: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const start = performance.now()
  const child = spawn(process.execPath, ['src/cli/main.ts', ...command], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [{ peak, cpu }, output, said] = await Promise.all([usageOf(child), text(child.stdout), text(child.stderr)])
  if (child.exitCode !== 0) throw new Error(`renmai ${command[0]} failed: ${said}`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const written = /(\d+) rows written/.exec(said)?.[1] ?? '0'
  const figures = [`${seconds} s`, `${cpu.toFixed(1)} s of a processor`, `${peak} MB`, `${written} rows written`]
  console.log(`${what.padEnd(34)} ${figures.join(', ')}`)
  return output
}

const sizeOf = (path: string): string => execFileSync('du', ['-sh', path], { encoding: 'utf8' }).split('\t')[0] ?? ''
