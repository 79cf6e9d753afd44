import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { exportForAdmin } from '../../../src/export/neo4j-admin.ts'
import { loadGraph } from '../../../src/graph/load.ts'
import { openNeo4j } from '../../../src/graph/neo4j/sink.ts'
import { usualDerive } from '../../../src/graph/settings.ts'
import { verifyGraph } from '../../../src/graph/verify/index.ts'
import { repairGraph } from '../../../src/graph/verify/repair.ts'
import { temporaryFolder } from '../../folders.ts'
import { admin, makeHome, removeHome, startAt } from '../../neo4j/servers.ts'
import { describeOwnNeo4j, emptyNeo4j } from '../../neo4j/use-neo4j.ts'
import { chainOf } from '../../records.ts'
import { built, rowsOf } from '../../workspaces.ts'
import { dumped } from '../canonical.ts'
import { everything } from '../everything.ts'
import { paper } from '../papers.ts'

describeOwnNeo4j('the import tool of Neo4j', () => {
  test('makes of the exported files the graph that a load makes, and loads go on from there', async () => {
    const settings = { claims: true, derive: usualDerive }
    const odd = everything.map(record => ({ ...record, title: '他说："好"，\n然后\\走了;一' }))
    const workspace = built([...odd, ...paper(1), ...paper(2)])
    const folder = temporaryFolder()
    const { command, nodes, edges } = exportForAdmin(rowsOf(workspace, settings), folder)
    expect([nodes, edges].every(count => count > 20)).toBe(true)
    expect(readFileSync(join(folder, 'schema.cypher'), 'utf8')).toContain('CREATE FULLTEXT INDEX people')
    const home = await makeHome()
    onTestFinished(() => removeHome(home))
    admin(home, [...command.slice(1), '--overwrite-destination=true'], folder)
    const server = await startAt(home)
    const credentials = { user: 'neo4j', password: home.password }
    const imported = await openNeo4j({ uri: server.uri, credentials, database: null })
    const loaded = await emptyNeo4j()
    await loadGraph(workspace, loaded, chainOf, { change: settings })
    expect(await dumped(imported)).toEqual(await dumped(loaded))
    const { applied } = await repairGraph(workspace, imported, chainOf)
    expect(applied).toEqual({ nodes: 0, edges: 0, goneNodes: 0, goneEdges: 0, retries: 0 })
    expect(await verifyGraph(workspace, imported, chainOf)).toMatchObject({
      missing: { count: 0 },
      extra: { count: 0 },
    })
    await Promise.all([imported.close(), loaded.close()])
    await server.stop()
  }, 600_000)
})
