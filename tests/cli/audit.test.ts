import { expect, test } from 'vitest'
import type { Finding } from '../../src/audit/finding.ts'
import { auditCommand } from '../../src/cli/commands/audit.ts'
import { builtCounty } from './decided-county.ts'
import { quietly } from './quietly.ts'
import { renmai } from './run.ts'

const audited = async (out: string): Promise<readonly Finding[]> =>
  JSON.parse(await quietly(async () => auditCommand({ out, json: true }))) as readonly Finding[]

test('a table, then each finding with its sentence and the call that mends it, which works', async () => {
  const out = await builtCounty()
  const text = await quietly(async () => auditCommand({ out }))
  expect(text).toMatch(/^ +check +found\ndoubtful +two holders +\d+\n\ndoubtful, two holders: \S+ and \S+ are both /u)
  expect(text).toMatch(/\n {2}2022-05-\d\d {2}.*【青石县人民政府县长】.*\n/u)
  expect(text).toMatch(/\n {2}npm run -s renmai -- (?:merge|correct office) .* --out /u)
  const [first] = await audited(out)
  const mended = await renmai([...(first?.mend.split(' ') ?? []), '--out', out])
  expect(mended.code, mended.stderr).toBe(0)
  expect((await audited(out)).map(it => it.what)).not.toContain(first?.what)
})
