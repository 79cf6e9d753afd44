import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openEmbedded } from '../../../src/graph/embedded/sink.ts'
import { loadGraph } from '../../../src/graph/load.ts'
import type { NodeRow } from '../../../src/graph/row.ts'
import { usualDerive } from '../../../src/graph/settings.ts'
import type { Sink } from '../../../src/graph/sink.ts'
import { verifyGraph } from '../../../src/graph/verify/index.ts'
import { repairGraph } from '../../../src/graph/verify/repair.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import { documentsOf } from '../../../src/workspace/documents/documents.ts'
import { versionsOf } from '../../../src/workspace/documents/versions.ts'
import { temporaryFolder } from '../../folders.ts'
import { article, chainOf, head, yunling } from '../../records.ts'
import { addAll, built, rowsOf } from '../../workspaces.ts'
import { everything } from '../everything.ts'
import { paper } from '../papers.ts'

const open = (): Promise<Sink> => openEmbedded(join(temporaryFolder(), 'graph.grafeo'), () => {})
const change = { claims: true, derive: usualDerive }
const none = { nodes: [], edges: [], goneNodes: [], goneEdges: [] }

/** Somebody's hand in the graph: one person gone, one renamed, a stranger, a quote that nobody printed. */
async function spoil(sink: Sink): Promise<void> {
  const people: NodeRow[] = []
  let chaired = null
  for await (const row of sink.dump()) {
    if ('label' in row && row.label === 'Person') people.push(row)
    if ('type' in row && row.type === 'CHAIRED') chaired ??= row
  }
  const [gone, renamed] = people
  if (gone === undefined || renamed === undefined || chaired === null) throw new Error('too few people')
  await sink.apply({ ...none, goneNodes: [gone] })
  await sink.apply({
    ...none,
    nodes: [
      { ...renamed, properties: { ...renamed.properties, name: '别人' } },
      { label: 'Person', id: 'p_stranger', properties: { name: '生人' } },
    ],
    edges:
      chaired.from.id === gone.id ? [] : [{ ...chaired, properties: { ...chaired.properties, quote: '谁也没说过。' } }],
  })
}

describe('verify', () => {
  test('counts what is missing, too much, changed or misquoted, and repair puts it right', async () => {
    const workspace = built(everything)
    const sink = await open()
    await loadGraph(workspace, sink, chainOf, { change })
    const clean = await verifyGraph(workspace, sink, chainOf)
    expect(clean).toMatchObject({
      missing: { count: 0 },
      extra: { count: 0 },
      changed: { count: 0 },
      misquoted: { count: 0 },
    })
    await spoil(sink)
    const found = await verifyGraph(workspace, sink, chainOf)
    expect(found.missing.count).toBeGreaterThan(1)
    expect(found.missing.some.some(key => key.startsWith('1 Person'))).toBe(true)
    expect(found.extra).toEqual({ count: 1, some: ['1 Person p_stranger'] })
    expect(found.changed.some.filter(key => key.startsWith('1 Person'))).toHaveLength(1)
    expect(found.misquoted.some.every(key => key.startsWith('2 CHAIRED'))).toBe(true)
    expect((await loadGraph(workspace, sink, chainOf)).applied).toMatchObject({ nodes: 0, edges: 0 })
    const { applied } = await repairGraph(workspace, sink, chainOf)
    expect(applied).toMatchObject({ goneNodes: 1 })
    expect(await verifyGraph(workspace, sink, chainOf)).toEqual(clean)
    await sink.close()
  })

  test('a claim whose words stand elsewhere, and a quote of another article, are told', async () => {
    const workspace = built(everything)
    const sink = await open()
    await loadGraph(workspace, sink, chainOf, { change })
    const claims: NodeRow[] = []
    for await (const row of sink.dump()) if ('label' in row && row.label === 'Claim') claims.push(row)
    const [one] = claims.filter(({ properties }) => properties['quote'] !== undefined)
    if (one === undefined) throw new Error('no claim with a quote')
    await sink.apply({ ...none, nodes: [{ ...one, properties: { ...one.properties, start: 0, end: 2 } }] })
    const { misquoted } = await verifyGraph(workspace, sink, chainOf)
    expect(misquoted).toEqual({ count: 1, some: [`1 Claim ${one.id}`] })
    await sink.close()
  })
})

describe('a graph of another workspace', () => {
  test('is refused, and taken over by repair with its claims and derived edges', async () => {
    const sink = await open()
    await loadGraph(built(paper(1)), sink, chainOf, { change })
    const other = built([...paper(1), ...paper(2)])
    await expect(loadGraph(other, sink, chainOf)).rejects.toThrow(/nodes that are not from this workspace.*--repair/)
    const { totals } = await repairGraph(other, sink, chainOf)
    expect(totals.nodes['Claim']).toBeGreaterThan(0)
    expect(totals.edges['MET']).toBeGreaterThan(0)
    expect(await verifyGraph(other, sink, chainOf)).toMatchObject({ missing: { count: 0 }, extra: { count: 0 } })
    await sink.close()
  })
})

test('versions of records are counted, most first', () => {
  const workspace = built([article({ document: 'a', home: yunling }), article({ document: 'b', home: yunling })])
  addAll(workspace, [article({ document: 'c', home: yunling, version: '2' })])
  expect(versionsOf(workspace.db)).toEqual([
    { version: '1', lexicon: 'none', articles: 2 },
    { version: '2', lexicon: 'none', articles: 1 },
  ])
})

test('papers that gave a misread name go without leaving anybody', () => {
  const names = '林周何沈陆顾许江白项'.split('')
  const given = ['青禾', '望舒', '砚秋', '知白', '清和', '南乔', '言蹊', '照野', '听澜', '新元', '予安', '星野']
  const called = (at: number) => ({ name: `${names[at % 10]}${given[(at * 7) % 12]}`, offices: [head(yunling)] })
  const read = (at: number, shift: number) =>
    article({
      document: `d${at}`,
      home: yunling,
      published: '2022-03-11',
      people: [called(at), called(at + 1 + shift)],
    })
  const numbers = Array.from({ length: 30 }, (_, at) => at)
  const workspace = built(numbers.map(at => read(at, 0)))
  addAll(
    workspace,
    numbers.slice(5, 15).map(at => read(at, 1)),
    'b',
  )
  resolveIdentity(workspace)
  const documents = documentsOf(workspace)
  for (const half of [numbers.slice(20), numbers.slice(0, 20)]) {
    for (const at of half) documents.remove(`d${at}`)
    resolveIdentity(workspace)
  }
  expect(workspace.db.prepare('SELECT name FROM persons').all()).toEqual([])
  expect(rowsOf(workspace)).toEqual([])
})
