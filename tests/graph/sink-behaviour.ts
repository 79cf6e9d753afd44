/** What every sink must do: the same tests run against each engine. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Changes } from '../../src/graph/row.ts'
import type { Progress, Sink } from '../../src/graph/sink.ts'
import { canonical, dumped } from './canonical.ts'
import { amended, amendedGraph, nothingLeft, wholeGraph } from './fixture.ts'

export function testSink(open: () => Promise<Sink>): void {
  let sink: Sink
  beforeAll(async () => {
    sink = await open()
    await sink.ensureSchema()
  })
  afterAll(() => sink.close())

  test('the schema may be asked for again', () => sink.ensureSchema())

  test('a graph comes back as it was given', async () => {
    const applied = await sink.apply(wholeGraph)
    expect(applied).toEqual({ ...sizes(wholeGraph), retries: 0 })
    expect(await dumped(sink)).toEqual(canonical(wholeGraph))
  })

  test('given twice it is the same', async () => {
    await sink.apply(wholeGraph)
    expect(await dumped(sink)).toEqual(canonical(wholeGraph))
  })

  test('it counts what it holds', async () => {
    const { nodes, edges } = await sink.counts()
    expect(nodes).toEqual(tally(wholeGraph.nodes.map(row => row.label)))
    expect(edges).toEqual(tally(wholeGraph.edges.map(row => row.type)))
  })

  test('a changed row loses the properties it no longer has, and a gone one goes', async () => {
    await sink.apply(amended)
    expect(await dumped(sink)).toEqual(canonical(amendedGraph()))
    await sink.apply(amended)
    expect(await dumped(sink)).toEqual(canonical(amendedGraph()))
  })

  test('in pieces it is the same as in one, and every batch is told of once', async () => {
    await sink.apply(nothingLeft)
    const heard: Progress[] = []
    await sink.apply(inPieces(wholeGraph, 17), progress => heard.push(progress))
    expect(await dumped(sink)).toEqual([...canonical(wholeGraph), ...leftover()].sort())
    expect(heard.flatMap(({ kind, rows }) => rows.map(() => kind)).sort()).toEqual(kindsOf(wholeGraph))
  })

  test('an edge without its end is refused, not skipped', async () => {
    const lost = wholeGraph.edges.slice(0, 1).map(row => ({ ...row, sid: 'x', from: { ...row.from, id: 'nobody' } }))
    await expect(sink.apply({ ...nothing, edges: lost })).rejects.toThrow(/1 of 1 ATTENDED edges .* drifted apart/)
  })

  test('taking all away leaves nothing', async () => {
    await sink.apply({ ...nothingLeft, goneNodes: [...nothingLeft.goneNodes, { label: 'Person', id: 'p11' }] })
    expect(await dumped(sink)).toEqual([])
    expect(await sink.query('MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n) AS nodes')).toEqual({
      columns: ['nodes'],
      rows: [{ nodes: 0 }],
    })
  })
}

const nothing: Changes = { nodes: [], edges: [], goneNodes: [], goneEdges: [] }

/** `amended` added a person whom `nothingLeft` does not know. */
const leftover = () => canonical({ nodes: amended.nodes.filter(({ id }) => id === 'p11'), edges: [] })

async function* inPieces({ nodes, edges }: Changes, size: number): AsyncGenerator<Changes> {
  for (let at = 0; at < nodes.length; at += size) yield { ...nothing, nodes: nodes.slice(at, at + size) }
  for (let at = 0; at < edges.length; at += size) yield { ...nothing, edges: edges.slice(at, at + size) }
}

const sizes = (changes: Changes) => ({
  nodes: changes.nodes.length,
  edges: changes.edges.length,
  goneNodes: changes.goneNodes.length,
  goneEdges: changes.goneEdges.length,
})

const kindsOf = ({ nodes, edges }: Changes) => [...edges.map(() => 'edges'), ...nodes.map(() => 'nodes')]

const tally = (names: string[]) =>
  Object.fromEntries([...Map.groupBy(names, name => name)].map(([name, all]) => [name, all.length]))
