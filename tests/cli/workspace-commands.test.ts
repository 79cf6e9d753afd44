import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { renmai, temporaryFolder } from './run.ts'

const samples = new URL('../../samples', import.meta.url).pathname

test('the samples from papers to a graph and away again, by the real commands', async () => {
  const dir = temporaryFolder()
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  const out = join(dir, 'workspace')
  const first = await renmai(['build', samples, '--out', out, '--json'])
  expect(first.code, first.stderr).toBe(0)
  const report = JSON.parse(first.stdout) as { nodes: Record<string, number>; written: number }
  expect(report.nodes['Person']).toBeGreaterThan(20)
  expect(first.stderr).toMatch(/Now try:\n {2}npm run -s renmai -- query career --param person=/u)
  const second = await renmai(['build', samples, '--out', out])
  expect(second.stderr).toContain('Nothing has changed')
  expect((await renmai(['verify', '--out', out])).code).toBe(0)
  expect((await renmai(['resolve', '--out', out])).code).toBe(0)
  const load = await renmai(['load', '--out', out, '--json'])
  expect(JSON.parse(load.stdout)).toMatchObject({ written: 0, totals: { nodes: report.nodes } })
  const wrong = await renmai(['remove', 'news', '--out', out])
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('Did you mean')])
}, 120_000)

test('wrong calls', async () => {
  const dir = temporaryFolder()
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  expect((await renmai(['build', '--out', dir])).code).toBe(2)
  expect((await renmai(['build', samples, '--out', dir, '--neo4j', 'http://localhost'])).code).toBe(2)
  expect((await renmai(['verify', '--out', join(dir, 'none')])).code).toBe(1)
})
