import { join } from 'node:path'
import { expect, test } from 'vitest'
import { linesOf, renmai, temporaryFolder } from './run.ts'

const samples = new URL('../../samples', import.meta.url).pathname

test('the samples become people, meetings, one article, and a way to go on', async () => {
  const { stdout, stderr, code } = await renmai(['tour', samples])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  const lines = linesOf(stdout)
  expect(lines[0]).toMatch(/^\d+ articles in \d+ documents$/)
  const row = (start: string) => lines.filter(it => it.startsWith(start)).map(it => it.split(/ {2,}/))
  // A career over five articles, and a chair of a congress.
  expect(row('阙文斌')).toContainEqual(['阙文斌', '中共古市镇委员会', '书记', 'current', '1'])
  expect(row('阙文斌')).toContainEqual(expect.arrayContaining(['阙文斌', '松阳县人民政府', '副县长', 'current']))
  expect(row('石玉成')[0]).toEqual(expect.arrayContaining(['石玉成', '中共康县委员会', '书记', 'current']))
  expect(lines.find(it => it.startsWith('2022-02-16'))).toMatch(/conference +“开门红”项目推进会 +项新元 /)
  expect(lines.filter(it => /^ *(office|attended) .*【.+】/.test(it)).length).toBeGreaterThan(3)
  expect(stdout).toContain('npm run -s renmai -- extract PATH -o records.jsonl')
})

test('--json has the same people and meetings', async () => {
  const { stdout } = await renmai(['tour', samples, '--json'])
  const { people, meetings } = JSON.parse(stdout)
  expect(people).toContainEqual(expect.objectContaining({ name: '阙文斌', organ: '中共古市镇委员会', post: '书记' }))
  expect(meetings).toContainEqual(expect.objectContaining({ date: '2022-02-16', chaired: ['项新元'] }))
})

test('a folder without articles says so', async () => {
  const { stdout, stderr, code } = await renmai(['tour', join(temporaryFolder(), 'none')])
  expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
  expect(stderr).toMatch(/none: nothing to show\n.*no file or folder/)
})
