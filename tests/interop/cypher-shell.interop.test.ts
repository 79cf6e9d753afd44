/** The script of `export --format cypher` in Neo4j's own shell: it makes every row of the graph, also when run again. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openNeo4j } from '../../src/graph/neo4j/sink.ts'
import { exported, oddPapers } from '../export/exchange/odd.ts'
import { temporaryFolder } from '../folders.ts'
import { canonical, dumped } from '../graph/canonical.ts'
import { everything } from '../graph/everything.ts'
import { cypherShellClassPath } from '../neo4j/jars.ts'
import { type Server, startServer } from '../neo4j/servers.ts'
import { testSettings } from '../neo4j/test-settings.ts'
import { built, rowsOf } from '../workspaces.ts'

let server: Server
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server?.stop())

test('cypher-shell makes of the script the graph that the workspace stands for', async () => {
  const workspace = built([...everything, ...oddPapers()])
  const file = join(temporaryFolder(), 'graph.cypher')
  writeFileSync(file, exported(workspace, 'cypher'))
  const rows = rowsOf(workspace)
  const wanted = canonical({ nodes: rows.filter(row => 'label' in row), edges: rows.filter(row => 'type' in row) })
  const sink = await openNeo4j(testSettings(server.uri))
  for (const _ of ['first', 'again']) {
    shell('-f', file)
    expect(await dumped(sink)).toEqual(wellFormed(wanted))
  }
  await sink.close()
}, 300_000)

const shell = (...words: readonly string[]): string =>
  execFileSync(
    'java',
    ['-cp', cypherShellClassPath(), 'org.neo4j.shell.Main', '-a', server.uri, '-u', 'neo4j', '-p', 'none', ...words],
    { encoding: 'utf8', stdio: 'pipe' },
  )

/** JSON escapes half a surrogate pair, which no store keeps. */
const wellFormed = (lines: readonly string[]): readonly string[] =>
  lines.map(line => line.replaceAll(/\\ud[89a-f][0-9a-f]{2}/gu, '\ufffd')).toSorted()
