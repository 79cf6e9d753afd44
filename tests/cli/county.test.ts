import { expect, test } from 'vitest'
import { openEmbeddedToRead } from '../../src/graph/embedded/sink.ts'
import { embeddedFile } from '../../src/graph/open.ts'
import { countyCourse, countyIsThere } from './county.ts'

test.skipIf(!countyIsThere)('county papers: built, built again, verified, removed', async () => {
  const { first, second, differences, out } = await countyCourse()
  expect(first.written).toBeGreaterThan(1_000)
  expect(second).toMatchObject({ written: 0, documents: 5, nodes: first.nodes, edges: first.edges })
  expect(differences).toBe(0)
  const sink = await openEmbeddedToRead(embeddedFile(out))
  const { rows } = await sink.query('MATCH (n) RETURN count(n) AS nodes')
  await sink.close()
  expect(rows).toEqual([{ nodes: 0 }])
})
