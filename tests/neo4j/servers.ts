/** Starts and stops real servers for tests: on free ports, in temporary folders, never outliving their parent. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { neo4jClassPath } from './jars.ts'

export type Server = Readonly<{ uri: string; stop: () => Promise<void> }>

/** Where its Browser is: http://127.0.0.1:43567/. */
export type BrowserServer = Server & Readonly<{ browser: string }>

/** A server of its own process that can be killed as a power cut would. */
export type MortalServer = Server & Readonly<{ kill: () => Promise<void> }>

/** Compiles less: starts sooner, and is slower once it runs for minutes. */
const quickStart: readonly string[] = ['-Xms256m', '-Xmx1g', '-XX:TieredStopAtLevel=1']

/** A server without credentials that keeps nothing: what most tests want. About six seconds. */
export async function startServer(java: readonly string[] = quickStart): Promise<Server> {
  const { addresses, stop } = await startHarness(java, [])
  return { uri: addresses[0] ?? '', stop }
}

/** The same with Neo4j Browser. */
export async function startBrowserServer(): Promise<BrowserServer> {
  const { addresses, stop } = await startHarness(quickStart, ['browser'])
  return { uri: addresses[0] ?? '', browser: addresses[1] ?? '', stop }
}

type Harness = Readonly<{ addresses: readonly string[]; stop: () => Promise<void> }>

async function startHarness(java: readonly string[], more: readonly string[]): Promise<Harness> {
  const classPath = neo4jClassPath()
  const home = mkdtempSync(join(tmpdir(), 'renmai-neo4j-'))
  const source = join(import.meta.dirname, 'TestServer.java')
  const options = [...java, '-cp', classPath, source, home, ...more]
  const child = spawn('java', options, { stdio: ['pipe', 'pipe', 'inherit'] })
  const addresses = await readyAddresses(child)
  return { addresses, stop: () => stop(child, home, () => child.stdin?.end()) }
}

/** Where a server with credentials lives on: it can be stopped and started again with other settings. */
export type Home = Readonly<{ folder: string; password: string; port: number }>

export async function makeHome(): Promise<Home> {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-neo4j-home-'))
  const home = { folder, password: randomBytes(12).toString('hex'), port: await freePort() }
  mkdirSync(join(folder, 'conf'))
  configure(home)
  admin(home, ['dbms', 'set-initial-password', home.password])
  return home
}

export const removeHome = (home: Home): void => rmSync(home.folder, { recursive: true, force: true })

/** The server as users run it, with credentials; `more` are further lines of neo4j.conf. About eight seconds. */
export async function startAt(home: Home, more: readonly string[] = []): Promise<MortalServer> {
  configure(home, more)
  return mortalServer(home, spawn('java', serverOptions(home), { stdio: ['ignore', 'ignore', 'inherit'] }))
}

/** The same with the memory that docs/neo4j.md advises, for measuring. */
export async function startLargeAt(home: Home): Promise<MortalServer> {
  configure(home, [], '512m')
  const options = serverOptions(home, ['-Xms1g', '-Xmx2g'])
  return mortalServer(home, spawn('java', options, { stdio: ['ignore', 'ignore', 'inherit'] }))
}

/** The same on a disk that is full once a file has so many KB: the system takes no more of it. */
export async function startOnSmallDisk(home: Home, kilobytes: number): Promise<MortalServer> {
  configure(home)
  const shell = ['-c', `ulimit -f ${kilobytes}; exec java "$@"`, 'java', ...serverOptions(home)]
  return mortalServer(home, spawn('bash', shell, { stdio: 'ignore' }))
}

const serverOptions = ({ folder }: Home, memory?: readonly string[]): string[] => [
  ...[...java(memory), 'org.neo4j.server.CommunityEntryPoint'],
  ...[`--home-dir=${folder}`, `--config-dir=${join(folder, 'conf')}`, '--console-mode'],
]

async function mortalServer(home: Home, child: ChildProcess): Promise<MortalServer> {
  const killWithParent = () => child.kill('SIGKILL')
  process.once('exit', killWithParent)
  const uri = `bolt://127.0.0.1:${home.port}`
  await untilItAnswers(uri, home, child)
  return {
    uri,
    stop: async () => {
      process.off('exit', killWithParent)
      await stop(child, null, () => child.kill('SIGTERM'))
    },
    kill: async () => {
      process.off('exit', killWithParent)
      await stop(child, null, () => child.kill('SIGKILL'))
    },
  }
}

function configure({ folder, port }: Home, more: readonly string[] = [], pageCache = '128m'): void {
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.pagecache.size=${pageCache}`,
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    'db.tx_log.preallocate=false',
    'internal.dbms.bolt.local_enabled=false',
    'internal.server.bolt.thread_pool_shutdown_wait_time=200ms',
    ...more,
  ]
  writeFileSync(join(folder, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`)
}

/** `neo4j-admin` with these words, in the folder `cwd`; the server of the home must be down. */
export function admin({ folder }: Home, command: readonly string[], cwd = folder): void {
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') }
  execFileSync('java', [...java(), 'org.neo4j.cli.AdminTool', ...command], { cwd, env, stdio: 'pipe' })
}

const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`)
const java = (memory = quickStart): string[] => [...memory, ...opens, '-cp', neo4jClassPath()]

/** The addresses a harness server prints; a server that ends before it does is an error. */
function readyAddresses(child: ChildProcess): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    let output = ''
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`Neo4j ended with code ${code} before it was ready.`)))
    child.stdout?.on('data', chunk => {
      output += chunk
      const addresses = /READY (.+)\n/.exec(output)?.[1]
      if (addresses) resolve(addresses.trim().split(' '))
    })
  })
}

/** On a busy machine a start may take a minute. A child that has ended never answers: another server might. */
async function untilItAnswers(uri: string, { password }: Home, child: ChildProcess): Promise<void> {
  for (let second = 0; second < 90; second += 0.25) {
    if (child.exitCode !== null) throw new Error(`Neo4j ended with code ${child.exitCode} before it was ready.`)
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password))
    const answers = await driver.verifyConnectivity().then(
      () => true,
      () => false,
    )
    await driver.close()
    if (answers) return
    await sleep(250)
  }
  throw new Error(`Neo4j did not answer at ${uri} within 90 seconds.`)
}

async function stop(child: ChildProcess, home: string | null, ask: () => void): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise(resolve => child.once('exit', resolve))
    const late = setTimeout(() => child.kill('SIGKILL'), 20_000)
    ask()
    await ended
    clearTimeout(late)
  }
  if (home) rmSync(home, { recursive: true, force: true })
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('No free port was found.')
  return address.port
}
