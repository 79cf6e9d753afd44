import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { buildCommand } from '../../src/cli/commands/build.ts'
import { removeCommand } from '../../src/cli/commands/remove.ts'
import { verifyGraph } from '../../src/graph/verify/index.ts'
import { chainOf } from '../../src/recognise/gazetteer/index.ts'
import { readWorkspace } from '../../src/workspace/database/open.ts'
import { temporaryFolder } from '../folders.ts'
import { describeNeo4j, emptyNeo4j } from '../neo4j/use-neo4j.ts'
import { deputy, head, yunling } from '../records.ts'
import { paper, paperExtractor } from './paper-extractor.ts'
import { quietly } from './quietly.ts'

const lin = { home: yunling, published: '2022-09-19', people: [{ name: '林青禾', offices: [head(yunling)] }] }
const he = { home: yunling, published: '2022-10-02', people: [{ name: '何砚秋', offices: [deputy(yunling)] }] }

describeNeo4j('build into a server', () => {
  test('equal to the workspace, the second time nothing to write, and empty after remove', async () => {
    const sink = await emptyNeo4j()
    onTestFinished(() => sink.close())
    const [papers, out, neo4j] = [temporaryFolder(), temporaryFolder(), inject('neo4jUri') ?? '']
    const signal = new AbortController().signal
    const build = async () => {
      const options = { out, workers: 1, neo4j, json: true }
      const json = await quietly(() => buildCommand([papers], options, signal, paperExtractor()))
      return (JSON.parse(json) as { written: number }).written
    }
    const differences = async () => {
      const workspace = readWorkspace(out)
      try {
        const { missing, extra, changed } = await verifyGraph(workspace, sink, chainOf)
        return [missing.count, extra.count, changed.count]
      } finally {
        workspace.close()
      }
    }
    writeFileSync(join(papers, 'a.txt'), paper(lin))
    writeFileSync(join(papers, 'b.txt'), paper(he, lin))
    expect(await build()).toBeGreaterThan(0)
    expect(await differences()).toEqual([0, 0, 0])
    expect(await build()).toBe(0)
    writeFileSync(join(papers, 'b.txt'), paper({ ...he, published: '2022-10-03' }))
    expect(await build()).toBeGreaterThan(0)
    expect(await differences()).toEqual([0, 0, 0])
    await quietly(() => removeCommand(['a.txt', 'b.txt'], { out, neo4j }, signal))
    const { nodes, edges } = await sink.counts()
    expect([...Object.values(nodes), ...Object.values(edges)].every(count => count === 0)).toBe(true)
  })
})
