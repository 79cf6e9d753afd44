import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded/sink.ts'
import type { Sink } from '../../src/graph/sink.ts'
import { folderOfFile } from '../folders.ts'
import { wholeGraph } from './fixture.ts'

/** The small graph in the embedded engine, for all tests of the file that calls this at its top. */
export function smallGraph(): () => Sink {
  const path = join(folderOfFile(), 'graph.grafeo')
  let sink: Sink
  beforeAll(async () => {
    sink = await openEmbedded(path, () => {})
    await sink.ensureSchema()
    await sink.apply(wholeGraph)
  })
  afterAll(() => sink.close())
  return () => sink
}
