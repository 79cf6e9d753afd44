import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded/sink.ts'
import { folderOfFile } from '../folders.ts'
import { wholeGraph } from '../graph/fixture.ts'
import { linesOf, renmai } from './run.ts'

const out = folderOfFile()

beforeAll(async () => {
  const sink = await openEmbedded(join(out, 'graph.grafeo'), () => {})
  await sink.ensureSchema()
  await sink.apply(wholeGraph)
  await sink.close()
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

test('alone it lists the questions', async () => {
  const { stdout, code } = await renmai(['query'])
  expect(stdout).toMatch(/^career +一个人的任职经历 \/ The career of one person +person$/m)
  expect(code).toBe(0)
})

test('a question is explained with its parameters, columns and Cypher', async () => {
  const { stdout } = await renmai(['query', 'career', '--explain'])
  const lines = linesOf(stdout)
  expect(lines[0]).toBe('career  一个人的任职经历 / The career of one person')
  expect(lines).toContain('  --param person=项新元  needed: name or id')
  expect(lines).toContain('  sightings  how many articles show the person in the office')
  expect(lines).toContain('MATCH (p)-[r:HELD]->(o:Office)')
})

test('sentences are shown when people ask why, and always as CSV', async () => {
  const ask = ['query', 'holders', '--param', 'office=云岭县水利局局长', '--out', out]
  const said = '县水利局局长许言蹊'
  expect((await renmai(ask)).stdout).not.toContain(said)
  expect((await renmai([...ask, '--why'])).stdout).toContain(said)
  const { stdout } = await renmai([...ask, '--csv'])
  expect(linesOf(stdout)).toEqual([
    'office,person,status,from,to,first,last,quote,id',
    `云岭县水利局局长,许言蹊·云岭县水利局局长,current,,,2022-06-10,2022-06-11,${said},p07`,
  ])
})

test('a question is answered as a table, its rows counted on standard error', async () => {
  const { stdout, stderr, code } = await renmai(['query', 'projects', '--param', 'least=1', '--out', out])
  expect(linesOf(stdout)[0]).toMatch(/^project +amount +stated +stage +backers +meetings +first +last +id$/)
  expect(linesOf(stdout)[1]).toMatch(/^屋顶光伏 +1200000000 +签约/)
  expect(stderr).toBe('3 rows\n')
  expect(code).toBe(0)
})

test('as JSON it is one array', async () => {
  const { stdout } = await renmai(['query', 'met', '--param', 'person=p05', '--out', out, '--json'])
  const rows = JSON.parse(stdout) as unknown[]
  expect(rows).toHaveLength(2)
  expect(rows[0]).toMatchObject({ met: '林青禾·云岭县县长', meetings: 1, first: '2023-02-14' })
})

test('own Cypher is answered, or refused where its rows would be wrong', async () => {
  const cypher = 'MATCH (m:Meeting) WHERE m.kind = $kind RETURN count(m) AS meetings'
  const right = await renmai(['query', '--cypher', cypher, '--param', 'kind=talk', '--out', out, '--json'])
  expect(JSON.parse(right.stdout)).toEqual([{ meetings: 1 }])
  const wrong = await renmai(['query', '--cypher', 'MATCH (p) RETURN p, count(*) ORDER BY count(*)', '--out', out])
  expect(wrong).toMatchObject({ code: 1, stdout: '' })
  expect(wrong.stderr).toMatch(/answers ORDER BY over an aggregate such as count\(\*\) wrongly/)
})

test.each([
  [['query', 'nobody'], /There is no question “nobody”/],
  [['query', 'career'], /needs --param person=/],
  [['query', 'career', '--param', 'person'], /name=value/],
  [['query', 'career', '--cypher', 'RETURN 1'], /not both/],
  [['query', 'places', '--json', '--csv'], /--json or --csv, not both/],
  [['query', 'places', '--neo4j', 'http://localhost'], /must look like bolt:/],
])('%j is a wrong call', async (args, message) => {
  const { stderr, code } = await renmai([...args, '--out', out])
  expect(stderr).toMatch(message)
  expect(code).toBe(2)
})

test.each([
  [['query', 'places', '--out', join(out, 'none')], /There is no graph at .*renmai build/],
  [['query', 'places', '--neo4j', 'bolt://127.0.0.1:1'], /No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/],
])('%j fails with what to do', async (args, message) => {
  const { stderr, code } = await renmai(args)
  expect(stderr).toMatch(message)
  expect(code).toBe(1)
})
