/**
 * Loading in numbers. Into a real Neo4j: our loader, which notes what it gives, as a ratio to a bare UNWIND-MERGE script
 * that writes the same rows to the same server in the same run (machines differ, the ratio hardly does), and the same load
 * again. Into the embedded engine: rows a second.
 *   npm run bench:load -- [--edges 500000] [--rounds 3]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import neo4j, { type Driver } from 'neo4j-driver'
import { Difference } from '../src/graph/difference.ts'
import { openEmbedded } from '../src/graph/embedded/sink.ts'
import { keyOf } from '../src/graph/keys.ts'
import { openNeo4j } from '../src/graph/neo4j/sink.ts'
import type { Changes } from '../src/graph/row.ts'
import type { Applied, Sink } from '../src/graph/sink.ts'
import { openWorkspace, type Workspace } from '../src/workspace/database/open.ts'
import { givenTo } from '../src/workspace/given.ts'
import { startServer } from '../tests/neo4j/servers.ts'
import { makeRows, meetingsFor } from './graph/rows.ts'
import { timed } from './graph/timed.ts'

const options = {
  edges: { type: 'string', default: '500000' },
  rounds: { type: 'string', default: '3' },
} as const
const { values } = parseArgs({ options })
const meetings = meetingsFor(Number(values.edges))
const rounds = Number(values.rounds)

const main = async (): Promise<void> => {
  const rows = makeRows(meetings)
  console.log(`${rows.nodes.length} nodes, ${rows.edges.length} edges`)
  await benchNeo4j(rows)
  await benchEmbedded(rows)
}

const benchEmbedded = async (rows: Changes): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
  const sink = await openEmbedded(join(folder, 'graph.grafeo'), console.error)
  await sink.ensureSchema()
  report('embedded: nodes', rows.nodes.length, await timed(() => sink.apply({ ...rows, edges: [] })))
  report('embedded: edges', rows.edges.length, await timed(() => sink.apply({ ...rows, nodes: [] })))
  await sink.close()
  rmSync(folder, { recursive: true })
}

/** Rounds alternate, so that a machine that grows slower or a server that grows warm favours neither. */
const benchNeo4j = async (rows: Changes): Promise<void> => {
  const server = await startServer(['-Xms1g', '-Xmx2g'])
  const sink = await openNeo4j({ uri: server.uri, credentials: null, database: null })
  const driver = neo4j.driver(server.uri)
  await sink.ensureSchema()
  const warmUp = makeRows(meetings / 4)
  for (const load of [bareLoad(driver), firstLoad(sink)]) await fresh(driver, load, warmUp)
  const times = { bare: [] as number[], ours: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await fresh(driver, bareLoad(driver), rows))
    times.ours.push(await fresh(driver, firstLoad(sink), rows))
  }
  const all = rows.nodes.length + rows.edges.length
  report('neo4j: bare script', all, median(times.bare))
  report('neo4j: renmai', all, median(times.ours))
  const ratios = times.ours.map((ours, at) => ((times.bare[at] ?? 0) / ours).toFixed(2))
  console.log(
    `neo4j: renmai : bare         ${(median(times.bare) / median(times.ours)).toFixed(2)} (${ratios.join(', ')})`,
  )
  await benchSecondLoad(driver, sink, rows)
  await Promise.all([driver.close(), sink.close()])
  await server.stop()
}

type Load = (rows: Changes) => Promise<unknown>

/** As the command loads, into a store of which the workspace knows nothing: once its rows are worked out. */
const firstLoad =
  (sink: Sink): Load =>
  async rows => {
    const workspace = openWorkspace(mkdtempSync(join(tmpdir(), 'renmai-bench-')))
    await load(workspace, sink, rows)
    workspace.close()
    rmSync(workspace.dir, { recursive: true })
  }

const load = (workspace: Workspace, sink: Sink, { nodes, edges }: Changes): Promise<Applied> => {
  const rows = [...nodes, ...edges].map(row => ({ key: keyOf(row), row }))
  const given = givenTo(workspace.db, sink.id)
  const difference = new Difference(rows, workspace.db, given)
  return sink.exclusively(() => sink.apply(difference.pieces(), done => difference.confirm(done)))
}

const benchSecondLoad = async (driver: Driver, sink: Sink, rows: Changes): Promise<void> => {
  const workspace = openWorkspace(mkdtempSync(join(tmpdir(), 'renmai-bench-')))
  const first = await fresh(driver, rows => load(workspace, sink, rows), rows)
  let again: Applied | null = null
  const second = await timed(async () => {
    again = await load(workspace, sink, rows)
  })
  report('neo4j: the same load again', rows.nodes.length + rows.edges.length, second)
  console.log(`${JSON.stringify(again)}, ${(first / second).toFixed(1)} times as fast`)
  workspace.close()
  rmSync(workspace.dir, { recursive: true })
}

/** Empties the database and loads it; how long the load takes. */
const fresh = async (driver: Driver, load: Load, rows: Changes): Promise<number> => {
  const session = driver.session()
  await session.run('MATCH (n) WHERE n.id IS NOT NULL CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  await session.close()
  return timed(() => load(rows))
}

/** What one would write by hand: 5,000 rows a transaction, one after another, in the order they come in. */
const bareLoad =
  (driver: Driver): Load =>
  async ({ nodes, edges }) => {
    const session = driver.session()
    for (const [label, rows] of Map.groupBy(nodes, row => row.label)) {
      const cypher = `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties`
      for (const batch of batches(rows)) await session.executeWrite(tx => tx.run(cypher, { rows: batch.map(integers) }))
    }
    for (const [type, rows] of Map.groupBy(edges, row => row.type)) {
      const [from, to] = [rows[0]?.from.label, rows[0]?.to.label]
      const cypher = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
        MERGE (a)-[r:${type} {sid: row.sid}]->(b) SET r += row.properties`
      const flat = rows.map(({ from, to, sid, properties }) => ({ from: from.id, to: to.id, sid, properties }))
      for (const batch of batches(flat)) await session.executeWrite(tx => tx.run(cypher, { rows: batch.map(integers) }))
    }
    await session.close()
  }

const integers = <Row extends { properties: object }>(row: Row) => ({
  ...row,
  properties: Object.fromEntries(
    Object.entries(row.properties).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(value) : value]),
  ),
})

const batches = <Row>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / 5_000) }, (_, at) => rows.slice(at * 5_000, (at + 1) * 5_000))

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const report = (what: string, rows: number, ms: number): void =>
  console.log(`${what.padEnd(28)} ${Math.round(rows / (ms / 1000))} rows/s (${(ms / 1000).toFixed(1)} s)`)

await main()
