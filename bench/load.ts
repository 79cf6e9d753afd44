/**
 * Loading in numbers. Into a real Neo4j: our loader as a ratio to a bare UNWIND-MERGE script that writes the same rows to
 * the same server in the same run (machines differ, the ratio hardly does). Into the embedded engine: rows a second.
 *   npm run bench:load -- [--edges 100000] [--rounds 3] [--embedded]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import neo4j, { type Driver } from 'neo4j-driver'
import { openEmbedded } from '../src/graph/embedded/sink.ts'
import { openNeo4j } from '../src/graph/neo4j/sink.ts'
import type { Changes, EdgeRow, NodeLabel, NodeRow } from '../src/graph/row.ts'
import type { Sink } from '../src/graph/sink.ts'
import { questionNamed, questions } from '../src/query/library.ts'
import { questionParameters } from '../src/query/parameters.ts'
import { startServer } from '../tests/neo4j/servers.ts'

const options = {
  edges: { type: 'string', default: '100000' },
  rounds: { type: 'string', default: '3' },
  embedded: { type: 'boolean', default: false },
} as const
const { values } = parseArgs({ options })
const edgeCount = Number(values.edges)
const rounds = Number(values.rounds)

const main = async (): Promise<void> => {
  const rows = makeRows(edgeCount)
  console.log(`${rows.nodes.length} nodes, ${rows.edges.length} edges`)
  await benchEmbedded(rows)
  if (!values.embedded) await benchNeo4j(rows)
  console.log(
    `memory of this process       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most, rows included`,
  )
}

const benchEmbedded = async (rows: Changes): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
  const sink = await openEmbedded(join(folder, 'graph.grafeo'), console.error)
  await sink.ensureSchema()
  const [nodes, edges] = await timeBoth(part => sink.apply(part), rows)
  report('embedded: nodes', rows.nodes.length, nodes)
  report('embedded: edges', rows.edges.length, edges)
  await benchQuestions(sink)
  await sink.close()
  rmSync(folder, { recursive: true })
}

/** Rounds alternate, so that a machine that grows slower or a server that grows warm favours neither. */
const benchNeo4j = async (rows: Changes): Promise<void> => {
  const server = await startServer(['-Xms1g', '-Xmx2g'])
  const sink = await openNeo4j({ uri: server.uri, credentials: null, database: null })
  const driver = neo4j.driver(server.uri)
  await sink.ensureSchema()
  const warmUp = makeRows(edgeCount / 4)
  for (const load of [bareLoad(driver), (part: Changes) => sink.apply(part)]) await fresh(driver, load, warmUp)
  const times = { bare: [] as number[], ours: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.bare.push(sum(await fresh(driver, bareLoad(driver), rows)))
    times.ours.push(sum(await fresh(driver, part => sink.apply(part), rows)))
  }
  const all = rows.nodes.length + rows.edges.length
  report('neo4j: bare script', all, median(times.bare))
  report('neo4j: renmai', all, median(times.ours))
  console.log(`neo4j: renmai : bare         ${(median(times.bare) / median(times.ours)).toFixed(2)}`)
  report('neo4j: the same again', all, sum(await timeBoth(part => sink.apply(part), rows)))
  await benchQuestions(sink)
  await Promise.all([driver.close(), sink.close()])
  await server.stop()
}

type Load = (rows: Changes) => Promise<unknown>

const timeBoth = async (load: Load, rows: Changes): Promise<readonly [nodes: number, edges: number]> => [
  await timed(() => load({ ...rows, edges: [] })),
  await timed(() => load({ ...rows, nodes: [] })),
]

const fresh = async (driver: Driver, load: Load, rows: Changes): Promise<readonly number[]> => {
  const session = driver.session()
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS')
  await session.close()
  return timeBoth(load, rows)
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

/** The second call of each question, about someone with many meetings. */
const benchQuestions = async (sink: Sink): Promise<void> => {
  const given: Record<string, string> = {
    person: 'Person1',
    office: 'Office1',
    place: '林1',
    date: '2022-06-30',
    meeting: 'Meeting1',
    a: 'Person1',
    b: 'Person7',
    organ: 'Organization1',
    article: 'Article1',
    from: '2022-01-01',
    to: '2022-12-31',
    before: '2022-06-30',
    month: '2022-06',
  }
  for (const { name } of questions()) {
    const question = questionNamed(name)
    const wanted = question.parameters.filter(parameter => parameter.required).map(parameter => parameter.name)
    const parameters = questionParameters(question, Object.fromEntries(wanted.map(key => [key, given[key] ?? ''])))
    const ask = () => sink.query(question.cypher, parameters)
    const first = await timed(ask)
    const second = await timed(ask)
    const whole = question.wholeGraph ? ' (whole graph)' : ''
    console.log(`  ${sink.engine} ${name.padEnd(16)} ${Math.round(first)} ms, again ${Math.round(second)} ms${whole}`)
  }
}

/** A county press of the given size: few people in many meetings, as it is. The same rows every time. */
const makeRows = (size: number): Changes => {
  const random = randomFrom(7)
  const some = (label: NodeLabel, count: number, more: (at: number) => NodeRow['properties']) =>
    Array.from({ length: count }, (_, at) => ({
      label,
      id: `${label}${at}`,
      properties: { name: `林${at}`, ...more(at) },
    }))
  const people = some('Person', size / 25, at => ({
    caption: `林${at}·云岭县`,
    aliases: [`林${at}`],
    articleCount: at % 90,
  }))
  const meetings = some('Meeting', size / 10, at => ({
    kind: 'conference',
    date: day(at),
    from: day(at),
    to: day(at),
    sizeNamed: 6,
  }))
  const offices = some('Office', size / 50, at => ({ organ: '云岭县人民政府', seat: '县长', rankOrder: 7 + (at % 4) }))
  const articles = some('Article', size / 12, at => ({ title: `要闻${at}`, published: day(at), page: 1 }))
  const places = some('Place', 300, at => ({ code: String(140_000 + at), level: 'county' }))
  const organizations = some('Organization', 600, () => ({ kind: 'government' }))
  const pick = (rows: readonly NodeRow[], skew = 1) => rows[Math.floor(rows.length * random() ** skew)] as NodeRow
  const edges = new Map<string, EdgeRow>()
  const link = (type: string, from: NodeRow, to: NodeRow, properties: EdgeRow['properties']) => {
    const sid = `${type}:${from.id}:${to.id}`
    const quote = '县委书记林青禾主持召开全县防汛工作会议并讲话。'
    edges.set(sid, {
      type,
      sid,
      from,
      to,
      properties: { quote, count: 1, articles: [pick(articles).id], ...properties },
    })
  }
  for (let at = 0; at < size * 0.6; at++)
    link('ATTENDED', pick(people, 3), pick(meetings), { order: at % 9, as: 'host', basis: 'named' })
  for (let at = 0; at < size * 0.1; at++)
    link('HELD', pick(people), pick(offices), {
      status: 'current',
      firstSeen: day(at),
      lastSeen: day(at),
      sightings: 2,
    })
  for (let at = 0; at < size * 0.15; at++) link('REPORTS', pick(articles), pick(meetings), {})
  for (let at = 0; at < size * 0.15; at++) link('LOCATED_IN', pick(meetings), pick(places, 2), {})
  for (const owned of [...offices, ...meetings, ...articles]) link('HOME', owned, pick(places), {})
  for (const office of offices) link('OFFICE_OF', office, pick(organizations), {})
  return {
    nodes: [...people, ...meetings, ...offices, ...articles, ...places, ...organizations],
    edges: [...edges.values()],
    goneNodes: [],
    goneEdges: [],
  }
}

const day = (at: number): string => new Date(Date.UTC(2019, 0, 1) + (at % 1500) * 86_400_000).toISOString().slice(0, 10)

/** Mulberry32: small, and the same everywhere. */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const report = (what: string, rows: number, ms: number): void =>
  console.log(`${what.padEnd(28)} ${Math.round(rows / (ms / 1000))} rows/s (${(ms / 1000).toFixed(1)} s)`)

await main()
