import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded/sink.ts'
import { embeddedFile } from '../../src/graph/open.ts'
import { temporaryFolder } from '../folders.ts'
import { renmai } from './run.ts'

const samples = new URL('../../samples', import.meta.url).pathname

test('the samples from papers to a graph and away again, by the real commands', async () => {
  const dir = temporaryFolder()
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const out = join(dir, 'workspace')
  const first = await renmai(['build', samples, '--out', out, '--json'])
  expect(first.code, first.stderr).toBe(0)
  const report = JSON.parse(first.stdout) as { nodes: Record<string, number>; written: number }
  expect(report.nodes['Person']).toBeGreaterThan(20)
  expect(first.stderr).toMatch(/Now try:\n {2}npm run -s renmai -- career \S+ --out/u)
  const second = await renmai(['build', samples, '--out', out])
  expect(second.stderr).toContain('Nothing has changed')
  expect((await renmai(['verify', '--out', out])).code).toBe(0)
  expect((await renmai(['resolve', '--out', out])).code).toBe(0)
  const load = await renmai(['load', '--out', out, '--json'])
  expect(JSON.parse(load.stdout)).toMatchObject({ written: 0, totals: { nodes: report.nodes } })
  await loseAnEdge(out)
  const differs = await renmai(['verify', '--out', out])
  expect([differs.code, differs.stdout]).toEqual([1, expect.stringMatching(/^missing: 1\n {2}HELD /u)])
  const wrong = await renmai(['remove', 'news', '--out', out])
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('Did you mean')])
}, 120_000)

/** As if somebody had written into the graph beside us. */
async function loseAnEdge(out: string): Promise<void> {
  const sink = await openEmbedded(embeddedFile(out), () => {})
  const { rows } = await sink.query('MATCH ()-[r:HELD]->() RETURN r.sid AS sid ORDER BY sid LIMIT 1')
  const goneEdges = [{ type: 'HELD', sid: String(rows[0]?.['sid']) }]
  await sink.apply({ nodes: [], edges: [], goneNodes: [], goneEdges })
  await sink.close()
}

test('wrong calls', async () => {
  const dir = temporaryFolder()
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  expect((await renmai(['build', '--out', dir])).code).toBe(2)
  expect((await renmai(['build', samples, '--out', dir, '--neo4j', 'http://localhost'])).code).toBe(2)
  expect((await renmai(['verify', '--out', join(dir, 'none')])).code).toBe(1)
})
