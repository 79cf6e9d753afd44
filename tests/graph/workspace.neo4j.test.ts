import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded/sink.ts'
import { loadGraph } from '../../src/graph/load.ts'
import { verifyGraph } from '../../src/graph/verify/index.ts'
import { temporaryFolder } from '../folders.ts'
import { testServer } from '../neo4j/test-settings.ts'
import { describeNeo4j, emptyNeo4j } from '../neo4j/use-neo4j.ts'
import { chainOf } from '../records.ts'
import { built, rowsOf } from '../workspaces.ts'
import { canonical, dumped } from './canonical.ts'
import { everything } from './everything.ts'

const none = { count: 0, some: [] }

describeNeo4j('a workspace', () => {
  test('gives both engines the same graph, writes nothing the second time, and is verified', async () => {
    const workspace = built(everything)
    const rows = rowsOf(workspace)
    const wanted = canonical({
      nodes: rows.filter(row => 'label' in row),
      edges: rows.filter(row => 'type' in row),
    })
    for (const sink of [await openEmbedded(join(temporaryFolder(), 'graph.grafeo'), () => {}), await emptyNeo4j()]) {
      const first = await loadGraph(workspace, sink, chainOf)
      const second = await loadGraph(workspace, sink, chainOf)
      expect(first.applied).toMatchObject({ goneEdges: 0, goneNodes: 0 })
      expect(second.applied).toEqual({ nodes: 0, edges: 0, goneNodes: 0, goneEdges: 0, retries: 0 })
      expect(await dumped(sink)).toEqual(wanted)
      const differences = await verifyGraph(workspace, sink, chainOf)
      expect(differences).toMatchObject({ rows: wanted.length, missing: none, extra: none, changed: none })
      await sink.close()
    }
  })

  test('is told of nodes and edges under its names that have no key: no load would see them', async () => {
    const workspace = built(everything)
    const sink = await emptyNeo4j()
    await loadGraph(workspace, sink, chainOf)
    const write = (cypher: string) => testServer(inject('neo4jUri') ?? '', cypher)
    await write("CREATE (:Person {name: '林青禾'}), (:Note {text: 'mine'})")
    await write('MATCH (p:Person)-[:ATTENDED]->(m:Meeting) WITH p, m LIMIT 1 CREATE (p)-[:ATTENDED]->(m)')
    const { missing, extra, keyless } = await verifyGraph(workspace, sink, chainOf)
    expect([missing, extra, keyless]).toEqual([none, none, { count: 2, some: ['1 Person: 1', '2 ATTENDED: 1'] }])
    await write('MATCH (n) WHERE n.id IS NULL AND NOT n:__Neo4jMigration DETACH DELETE n')
    await write('MATCH ()-[r:ATTENDED]->() WHERE r.sid IS NULL DELETE r')
    expect(await verifyGraph(workspace, sink, chainOf)).toMatchObject({ keyless: none })
    await sink.close()
  })
})
