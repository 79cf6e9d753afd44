/** What a test file named `*.neo4j.test.ts` needs to reach the shared server. */

import { describe, inject } from 'vitest'
import { openNeo4j } from '../../src/graph/neo4j/sink.ts'
import type { Sink } from '../../src/graph/sink.ts'
import { testSettings } from './test-settings.ts'

/** `describe` that is skipped, or fails in CI, where no Neo4j could be started. */
export const describeNeo4j = describe.skipIf(inject('neo4jUri') === null)

/** The same for tests that start a server of their own: they need Java also where the shared server is another. */
export const describeOwnNeo4j = describe.skipIf(!inject('neo4jJars'))

/** The shared server, emptied: files run one after another, so each may take all of it. */
export async function emptyNeo4j(): Promise<Sink> {
  const sink = await openNeo4j(testSettings(inject('neo4jUri') ?? ''))
  await sink.ensureSchema()
  await wipe(sink)
  return sink
}

async function wipe(sink: Sink): Promise<void> {
  const nodes = []
  const edges = []
  for await (const row of sink.dump()) 'id' in row ? nodes.push(row) : edges.push(row)
  await sink.apply({ nodes: [], edges: [], goneNodes: nodes, goneEdges: edges })
}
