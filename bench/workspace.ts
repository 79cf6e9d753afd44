/**
 * A workspace into a real Neo4j in numbers: the first load, the same again, a hundred documents that say something else,
 * what it takes of memory and disk.
 *   npm run bench:workspace -- DIR [--claims]
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadGraph } from '../src/graph/load.ts'
import { openNeo4j } from '../src/graph/neo4j/sink.ts'
import { usualDerive } from '../src/graph/settings.ts'
import type { Sink } from '../src/graph/sink.ts'
import { chainOf } from '../src/recognise/gazetteer/index.ts'
import { resolveIdentity } from '../src/resolve/index.ts'
import { recordsByDocument } from '../src/workspace/articles.ts'
import { documentsOf } from '../src/workspace/documents.ts'
import { openWorkspace, type Workspace } from '../src/workspace/open.ts'
import { makeHome, removeHome, startAt } from '../tests/neo4j/servers.ts'

const { values, positionals } = parseArgs({
  options: { claims: { type: 'boolean', default: false } },
  allowPositionals: true,
})

const main = async (from: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
  const home = await makeHome()
  const server = await startAt(home)
  try {
    for (const name of ['renmai.sqlite']) cpSync(join(from, name), join(folder, name))
    const credentials = { user: 'neo4j', password: home.password }
    const sink = await openNeo4j({ uri: server.uri, credentials, database: null })
    await bench(openWorkspace(folder), sink)
    await sink.close()
  } finally {
    await server.stop()
    for (const part of ['databases', 'transactions'])
      console.log(`${part} on disk: ${sizeOf(join(home.folder, 'data', part))}`)
    removeHome(home)
    rmSync(folder, { recursive: true })
  }
}

const bench = async (workspace: Workspace, sink: Sink): Promise<void> => {
  resolveIdentity(workspace)
  const load = (change = {}) => loadGraph(workspace, sink, chainOf, { change })
  await timed('the first load', () => load({ claims: values.claims }))
  await timed('the same again', () => load())
  await timed('a hundred documents changed: who is who, load', () => {
    changeSome(workspace, 100)
    resolveIdentity(workspace)
    return load()
  })
  await timed('derive', () => load({ derive: usualDerive }))
  workspace.close()
}

/** Every document whose number is a multiple loses its last event and has its first renamed. */
const changeSome = (workspace: Workspace, count: number): void => {
  const documents = documentsOf(workspace)
  const withEvents = [...recordsByDocument(workspace.db)].filter(records => records.some(it => it.events.length > 0))
  const step = Math.floor(withEvents.length / count)
  for (const records of withEvents.filter((_, at) => at % step === 0).slice(0, count)) {
    const key = records[0]?.source.document ?? ''
    const writer = documents.write({
      key,
      path: null,
      sha256: 'changed',
      version: 'changed',
      encoding: null,
      reading: null,
    })
    for (const record of records)
      writer.put({ ...record, events: record.events.map(event => ({ ...event, name: `${event.name}（改）` })) })
    writer.finish()
  }
}

type Loaded = Awaited<ReturnType<typeof loadGraph>>

const timed = async (what: string, work: () => Promise<Loaded>): Promise<void> => {
  const [start, cpu] = [performance.now(), process.cpuUsage()]
  const { applied, totals } = await work()
  const seconds = (performance.now() - start) / 1000
  const used = process.cpuUsage(cpu)
  const written = applied.nodes + applied.edges + applied.goneNodes + applied.goneEdges
  const sum = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((all, one) => all + one, 0)
  console.log(
    `${what}: ${seconds.toFixed(1)} s (${((used.user + used.system) / 1e6).toFixed(1)} s of this process), ` +
      `${written} rows written, ${sum(totals.nodes)} nodes, ${sum(totals.edges)} edges, ` +
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
  )
}

const sizeOf = (path: string): string => execFileSync('du', ['-sh', path], { encoding: 'utf8' }).split('\t')[0] ?? ''

await main(positionals[0] ?? './renmai-data')
