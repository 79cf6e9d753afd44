import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { linesOf, renmai } from './run.ts'

const samples = new URL('../../samples', import.meta.url).pathname

function folder(): string {
  const dir = temporaryFolder()
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** Sets a variable of the environment for what the test starts. */
function environment(name: string, value: string): void {
  const before = process.env[name]
  process.env[name] = value
  onTestFinished(() => {
    if (before === undefined) delete process.env[name]
    else process.env[name] = before
  })
}

test('the samples become people, meetings, one article, a career, and a way to go on', async () => {
  // The samples never go into a server, also where one is named.
  environment('NEO4J_URI', 'bolt://127.0.0.1:1')
  const temporary = folder()
  environment('TMPDIR', temporary)
  const { stdout, stderr, code } = await renmai(['tour', samples])
  expect(code, stderr).toBe(0)
  expect(stderr).toMatch(/^Building .*samples in a temporary folder, which goes away at the end\.\n/)
  expect(readdirSync(temporary)).toEqual([])
  const lines = linesOf(stdout)
  expect(lines[0]).toMatch(/^\d+ articles in \d+ documents: \d+ people, \d+ offices, \d+ meetings, \d+ projects\.$/)
  const titles = ['PEOPLE', 'MEETINGS: ', 'ONE ARTICLE', 'CAREER of ', 'WHOM ', 'MEETINGS ABOUT ', 'GO ON']
  expect(titles.map(title => lines.filter(it => it.startsWith(title)).length)).toEqual(titles.map(() => 1))
  expect(lines.find(it => it.startsWith('石玉成'))).toMatch(/石玉成 +\d+ +中共康县委员会书记/)
  expect(lines.filter(it => /^ +(office|attended) .*【.+】/.test(it)).length).toBeGreaterThan(3)
  expect(lines.find(it => it.startsWith('松阳县人民政府副县长'))).toMatch(/ current .*2022-09-14/)
  expect(stdout).toContain('npm run -s renmai -- build PATH --out ./my-county --home 长子县')
})

test.each([80, 120])('all of it fits %i columns', async width => {
  environment('COLUMNS', String(width))
  const { stdout } = await renmai(['tour', samples])
  expect(linesOf(stdout).filter(line => stringWidth(line) > width)).toEqual([])
})

test('--json has the same people and answers; --out keeps the workspace', async () => {
  const out = join(folder(), 'workspace')
  const { stdout } = await renmai(['tour', samples, '--json', '--out', out])
  const { people, career, met, project, projectMeetings } = JSON.parse(stdout)
  expect(people[0].offices.length).toBeGreaterThan(1)
  expect(career.every((row: { person: string }) => row.person === people[0].caption)).toBe(true)
  expect([met.length, typeof project, projectMeetings.length > 1]).toEqual([10, 'string', true])
  expect(existsSync(join(out, 'people.jsonl'))).toBe(true)
})

test('without the embedded engine it says so and shows the rest', async () => {
  environment('NODE_OPTIONS', `--require=${new URL('./fixtures/without-engine.cjs', import.meta.url).pathname}`)
  const { stdout, stderr, code } = await renmai(['tour', samples])
  expect(code).toBe(0)
  expect(stderr).toMatch(/@grafeo-db\/js does not run on this machine .*npm install @grafeo-db\/js@0\.6\.0/)
  expect(stdout).toMatch(/\d+ people, [\s\S]*PEOPLE[\s\S]*MEETINGS: [\s\S]*ONE ARTICLE[\s\S]*GO ON/)
  expect(stdout).not.toContain('CAREER')
})

test('a folder without articles says so', async () => {
  const { stdout, stderr, code } = await renmai(['tour', join(folder(), 'none')])
  expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
  expect(stderr).toMatch(/no file or folder.*\n.*none: nothing to show/)
})
