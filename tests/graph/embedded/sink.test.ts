import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { findEngine, requireEngine } from '../../../src/graph/embedded/engine.ts'
import { openEmbedded, openEmbeddedToRead } from '../../../src/graph/embedded/sink.ts'
import { canonical, dumped } from '../canonical.ts'
import { wholeGraph } from '../fixture.ts'
import { testSink } from '../sink-behaviour.ts'

const folder = mkdtempSync(join(tmpdir(), 'renmai-embedded-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const silent = () => {}

describe('as every sink', () => testSink(() => openEmbedded(join(folder, 'behaviour.grafeo'), silent)))

describe('the file', () => {
  let path = ''
  beforeEach(() => {
    path = join(mkdtempSync(join(folder, 'file-')), 'graph.grafeo')
  })

  test('keeps graph and id from one opening to the next', async () => {
    const first = await openEmbedded(path, silent)
    await first.ensureSchema()
    await first.apply(wholeGraph)
    await first.close()
    const second = await openEmbeddedToRead(path)
    expect(second.id).toBe(first.id)
    expect(await dumped(second)).toEqual(canonical(wholeGraph))
    await second.close()
  })

  test('of another graph has another id', async () => {
    const one = await openEmbedded(path, silent)
    const other = await openEmbedded(`${path}2`, silent)
    expect(one.id).not.toBe(other.id)
    await Promise.all([one.close(), other.close()])
  })

  test('that is broken is set aside, said, and begun anew with another id', async () => {
    const before = await openEmbedded(path, silent)
    await before.close()
    writeFileSync(path, 'not a graph')
    const said: string[] = []
    const after = await openEmbedded(path, sentence => said.push(sentence))
    expect(after.id).not.toBe(before.id)
    expect(said.join()).toMatch(/does not open .* set aside as .*graph\.grafeo\.broken-/)
    await after.close()
    expect(readdirSync(join(path, '..')).filter(name => name.includes('broken'))).toHaveLength(1)
  })

  test('that is broken tells a question how to get it back', async () => {
    writeFileSync(path, 'not a graph')
    await expect(openEmbeddedToRead(path)).rejects.toThrow(/set aside as .*`renmai load` builds it anew/)
  })

  test('that is in use stays where it is', async () => {
    const sink = await openEmbedded(path, silent)
    await expect(openEmbedded(path, silent)).rejects.toThrow(/in use by another renmai/)
    await sink.close()
    expect(readdirSync(join(path, '..'))).toEqual(['graph.grafeo'])
  })

  test('that is not there says what to do', async () => {
    await expect(openEmbeddedToRead(path)).rejects.toThrow(/There is no graph at .*renmai build/)
  })

  test('opened to read takes no writes', async () => {
    await (await openEmbedded(path, silent)).close()
    const sink = await openEmbeddedToRead(path)
    await expect(sink.query("CREATE (n:Person {id: 'x'})")).rejects.toThrow(/The query writes/)
    await sink.close()
  })

  test('keeps every finished batch when the program is killed', async () => {
    const source = new URL('../../../src/graph/embedded/sink.ts', import.meta.url)
    const program = `
      const { openEmbedded } = await import(${JSON.stringify(source.href)})
      const sink = await openEmbedded(${JSON.stringify(path)}, () => {})
      await sink.ensureSchema()
      const nodes = [{ label: 'Person', id: 'p1', properties: { name: '林青禾' } }]
      const changes = { nodes, edges: [], goneNodes: [], goneEdges: [] }
      await sink.apply(changes, () => process.kill(process.pid, 'SIGKILL'))`
    spawnSync(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' })
    const sink = await openEmbeddedToRead(path)
    expect((await sink.query('MATCH (n:Person) RETURN n.name AS name')).rows).toEqual([{ name: '林青禾' }])
    await sink.close()
  })
})

test('a machine without the engine is told what else there is', () => {
  const missing = findEngine(() => {
    throw new Error('Cannot find native binding.\nmore')
  })
  expect(missing).toBe('Cannot find native binding.')
  expect(() => requireEngine(missing)).toThrow(/does not run on this machine .*Use a Neo4j server instead/)
})
