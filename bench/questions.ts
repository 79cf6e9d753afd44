/**
 * Every question of `cypher/query/` in milliseconds, on both engines, about people and places with many meetings: its
 * first call, which plans it, and the second. The bar is 200 ms on 100,000 meetings, unless a question is marked as one
 * about the whole graph.
 *   npm run bench:questions -- [--meetings 100000]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openEmbedded } from '../src/graph/embedded/sink.ts'
import { openNeo4j } from '../src/graph/neo4j/sink.ts'
import type { Changes } from '../src/graph/row.ts'
import type { Sink } from '../src/graph/sink.ts'
import { questionNamed, questions } from '../src/query/library.ts'
import { questionParameters } from '../src/query/parameters.ts'
import { startServer } from '../tests/neo4j/servers.ts'
import { makeRows } from './graph/rows.ts'
import { timed } from './graph/timed.ts'

const { values } = parseArgs({ options: { meetings: { type: 'string', default: '100000' } } })

const main = async (): Promise<void> => {
  const rows = makeRows(Number(values.meetings))
  console.log(`${values.meetings} meetings, ${rows.nodes.length} nodes, ${rows.edges.length} edges`)
  const embedded = await inEmbedded(rows)
  const neo4j = await inNeo4j(rows)
  console.log(`${'milliseconds'.padEnd(18)}  embedded, again     Neo4j, again`)
  for (const [name, [first, second]] of embedded) {
    const [other, otherSecond] = neo4j.get(name) ?? []
    const whole = questionNamed(name).wholeGraph ? '  whole graph' : ''
    console.log(`${name.padEnd(18)}${padded(first)}${padded(second)}    ${padded(other)}${padded(otherSecond)}${whole}`)
  }
}

type Times = ReadonlyMap<string, readonly [first: number, second: number]>

const padded = (ms: number | undefined): string => String(Math.round(ms ?? Number.NaN)).padStart(8)

const inEmbedded = async (rows: Changes): Promise<Times> => {
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bench-'))
  const sink = await openEmbedded(join(folder, 'graph.grafeo'), console.error)
  try {
    return await askAll(sink, rows)
  } finally {
    await sink.close()
    rmSync(folder, { recursive: true })
  }
}

const inNeo4j = async (rows: Changes): Promise<Times> => {
  const server = await startServer(['-Xms1g', '-Xmx2g'])
  const sink = await openNeo4j({ uri: server.uri, credentials: null, database: null })
  try {
    return await askAll(sink, rows)
  } finally {
    await sink.close()
    await server.stop()
  }
}

const askAll = async (sink: Sink, rows: Changes): Promise<Times> => {
  await sink.ensureSchema()
  await sink.apply(rows)
  const times = new Map<string, readonly [number, number]>()
  for (const { name } of questions()) times.set(name, await ask(sink, name))
  return times
}

/** About someone with many meetings. */
const given: Readonly<Record<string, string>> = {
  person: 'Person1',
  office: 'Office1',
  place: '林1',
  project: 'Project1',
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

const ask = async (sink: Sink, name: string): Promise<readonly [number, number]> => {
  const question = questionNamed(name)
  const wanted = question.parameters.filter(parameter => parameter.required).map(parameter => parameter.name)
  const parameters = questionParameters(question, Object.fromEntries(wanted.map(key => [key, given[key] ?? ''])))
  const once = () => timed(() => sink.query(question.cypher, parameters))
  return [await once(), await once()]
}

await main()
