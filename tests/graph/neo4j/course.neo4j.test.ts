import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { loadGraph } from '../../../src/graph/load.ts'
import { usualDerive } from '../../../src/graph/settings.ts'
import type { Sink } from '../../../src/graph/sink.ts'
import { verifyGraph } from '../../../src/graph/verify/index.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import { openWorkspace, type Workspace } from '../../../src/workspace/database/open.ts'
import { documentsOf } from '../../../src/workspace/documents/documents.ts'
import { temporaryFolder } from '../../folders.ts'
import { describeNeo4j, emptyNeo4j } from '../../neo4j/use-neo4j.ts'
import { chainOf } from '../../records.ts'
import { addAll, rowsOf } from '../../workspaces.ts'
import { canonical, dumped } from '../canonical.ts'
import { paper } from '../papers.ts'

/** RENMAI_LONG_TESTS=1 asks for more runs than a developer waits for. */
const runs = (few: number, many: number): number => (process.env['RENMAI_LONG_TESTS'] ? many : few)

const settings = { claims: true, derive: usualDerive }

const wanted = (workspace: Workspace): string[] => {
  const rows = rowsOf(workspace, settings)
  return canonical({ nodes: rows.filter(row => 'label' in row), edges: rows.filter(row => 'type' in row) })
}

function put(workspace: Workspace, numbers: readonly number[], edition = 0): void {
  addAll(
    workspace,
    numbers.flatMap(number => paper(number, edition)),
    String(edition),
  )
  resolveIdentity(workspace)
}

function take(workspace: Workspace, numbers: readonly number[]): void {
  const documents = documentsOf(workspace)
  for (const number of numbers) for (const { source } of paper(number)) documents.remove(source.document)
  resolveIdentity(workspace)
}

const load = (workspace: Workspace, sink: Sink) => loadGraph(workspace, sink, chainOf, { change: settings })

/** The labels of all nodes that are there. */
const left = async (sink: Sink) =>
  (await sink.query('MATCH (n) RETURN DISTINCT labels(n) AS labels')).rows.map(row => row['labels'])

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)

/** Ends when the loader has killed itself. */
const killedLoader = (folder: string, batches: number, wait: number): Promise<string | null> =>
  new Promise((resolve, reject) => {
    const script = new URL('./fixtures/killed-loader.ts', import.meta.url)
    const parameters = [fileURLToPath(script), folder, inject('neo4jUri') ?? '', String(batches), String(wait)]
    const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'inherit'] })
    child.once('error', reject)
    child.once('exit', (_, signal) => resolve(signal))
  })

const step = fc.oneof(
  fc.record({ what: fc.constant('put' as const), number: fc.nat(9), edition: fc.nat(1) }),
  fc.record({ what: fc.constant('take' as const), number: fc.nat(9), edition: fc.constant(0) }),
  fc.record({ what: fc.constant('load' as const), number: fc.constant(0), edition: fc.constant(0) }),
)

describeNeo4j('whatever happened before', () => {
  test('papers put, changed and loaded in any order give the graph of the workspace; taken away one by one they leave nothing', async () => {
    const sink = await emptyNeo4j()
    const course = async (steps: readonly { what: 'put' | 'take' | 'load'; number: number; edition: number }[]) => {
      const workspace = openWorkspace(temporaryFolder())
      for (const { what, number, edition } of steps) {
        if (what === 'put') put(workspace, [number], edition)
        else if (what === 'take') take(workspace, [number])
        else await load(workspace, sink)
      }
      await load(workspace, sink)
      expect(await dumped(sink)).toEqual(wanted(workspace))
      for (const number of range(0, 10)) {
        take(workspace, [number])
        await load(workspace, sink)
        if (number === 5) expect(await dumped(sink)).toEqual(wanted(workspace))
      }
      expect(await left(sink)).toEqual([['__Neo4jMigration']])
      workspace.close()
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), course), { numRuns: runs(3, 30) })
    await sink.close()
  }, 600_000)

  test('a loader killed at any batch: loading once more gives the graph of the workspace', async () => {
    const sink = await emptyNeo4j()
    const course = async (batches: number, wait: number, isFirst: boolean) => {
      const folder = temporaryFolder()
      const workspace = openWorkspace(folder)
      put(workspace, range(0, 30))
      if (!isFirst) {
        await load(workspace, sink)
        put(workspace, range(5, 15), 1)
        take(workspace, range(20, 30))
      }
      workspace.close()
      expect(await killedLoader(folder, batches, wait)).toBe('SIGKILL')
      const again = openWorkspace(folder)
      await load(again, sink)
      expect(await dumped(sink)).toEqual(wanted(again))
      expect((await load(again, sink)).applied).toMatchObject({ nodes: 0, edges: 0, goneNodes: 0, goneEdges: 0 })
      expect(await verifyGraph(again, sink, chainOf)).toMatchObject({ missing: none, extra: none, changed: none })
      take(again, range(0, 30))
      await load(again, sink)
      expect(await dumped(sink)).toEqual([])
      again.close()
    }
    const batch = fc.integer({ min: 1, max: 30 })
    const property = fc.asyncProperty(batch, fc.constantFrom(0, 1, 5, 20), fc.boolean(), course)
    await fc.assert(property, { numRuns: runs(3, 25), endOnFailure: true })
    await sink.close()
  }, 900_000)
})

const none = { count: 0, some: [] }
