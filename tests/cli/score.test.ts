import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderOfFile } from '../folders.ts'
import { goldFile, records } from '../score/fixtures/county.ts'
import { renmai } from './run.ts'

/** The scorer that ours must agree with, and gold files, where they are at hand. */
const shared = new URL('../../../shared/gold/', import.meta.url).pathname
const reference = join(shared, 'score.mjs')

const folder = folderOfFile()
const gold = join(folder, 'gold')
const recordsFile = join(folder, 'records.jsonl')

beforeAll(() => {
  mkdirSync(gold)
  writeFileSync(join(gold, '900.json'), JSON.stringify(goldFile))
  writeFileSync(join(gold, '_identity.json'), 'no gold of articles')
  writeFileSync(recordsFile, `${records.map(it => JSON.stringify(it)).join('\n')}\n`)
})

test('a table with a line for each layer', async () => {
  const { stdout, code } = await renmai(['score', gold, recordsFile])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^layer +P +R +F1 +95 % of F1 +gold +predicted +right\n/)
  expect(stdout).toMatch(/^person +0\.750 +0\.600 +0\.667 +\d\.\d{3}–\d\.\d{3} +5 +4 +3$/m)
})

test('--errors lists by field, --json is JSON', async () => {
  const errors = await renmai(['score', gold, recordsFile, '--errors'])
  expect(errors.stdout).toContain('person\n  missed\t900-2\t陈知远\n')
  const json = await renmai(['score', gold, '-', '--json'], readFileSync(recordsFile, 'utf8'))
  expect(JSON.parse(json.stdout).person).toMatchObject({ precision: 0.75, recall: 0.6, gold: 5 })
})

test.each([
  ['a missing folder', ['score', 'nowhere', 'x.jsonl'], 1, 'nowhere: no such file or folder'],
  ['a folder without gold', ['score', folder, recordsFile], 1, 'no gold files'],
  ['a missing file', ['score', gold, 'nowhere.jsonl'], 1, 'nowhere.jsonl: no such file or folder'],
  ['a wrong call', ['score', gold], 2, "missing required argument 'records'"],
])('%s', async (_, args, expected, message) => {
  const { stdout, stderr, code } = await renmai(args)
  expect({ stdout, code }).toEqual({ stdout: '', code: expected })
  expect(stderr).toContain(message)
})

test('a broken line is named by file and number', async () => {
  const broken = join(folder, 'broken.jsonl')
  writeFileSync(broken, `${JSON.stringify(records[0])}\n{"text": \n`)
  const { stderr, code } = await renmai(['score', gold, broken])
  expect(code).toBe(1)
  expect(stderr).toMatch(/broken\.jsonl, line 2: not JSON/)
})

describe.runIf(existsSync(reference))('the same figures as the reference', () => {
  const ours = async (goldFolder: string, file: string) =>
    JSON.parse((await renmai(['score', goldFolder, file, '--json'])).stdout)
  const theirs = (goldFolder: string, file: string) =>
    JSON.parse(execFileSync(process.execPath, [reference, goldFolder, file, '--json'], { encoding: 'utf8' }))

  const agree = async (goldFolder: string, file: string) => {
    const [own, other] = [await ours(goldFolder, file), theirs(goldFolder, file)]
    expect(Object.keys(own)).toEqual(Object.keys(other))
    for (const layer of Object.keys(other)) expect({ layer, ...own[layer] }).toMatchObject({ layer, ...other[layer] })
  }

  test('on made-up records', () => agree(gold, recordsFile))

  test.each(['county', 'national', 'fiction', 'local'])('on spoilt gold of %s', async set => {
    const file = join(folder, `${set}.jsonl`)
    writeFileSync(file, spoilt(join(shared, set)))
    await agree(join(shared, set), file)
  })
})

/** Gold turned into records with all kinds of errors, by counting, so that the same come out each time. */
const spoilt = (goldFolder: string): string => {
  let turn = 0
  const now = (every: number) => ++turn % every === 0
  const some = <T>(list: readonly T[] = []) => list.filter(() => !now(6))
  const cut = (name: string) => (now(5) ? name.slice(0, -1) : name)
  // biome-ignore lint/suspicious/noExplicitAny: gold files are read as they are, to be spoilt anywhere
  const spoil = (article: any, document: string) => ({
    source: { document: `2023/${document}` },
    text: `${now(3) ? '前文' : ''}${article.starts}……`,
    title: now(5) ? null : article.title,
    byline: some(article.byline),
    home: now(4) ? null : { name: article.home ?? '某县' },
    // biome-ignore-start lint/suspicious/noExplicitAny: as above
    people: some<any>(article.people).map(it => ({ name: cut(it.name), offices: some(it.offices) })),
    events: some<any>(article.events).map(it => ({
      kind: now(4) ? 'other' : it.kind,
      date: now(4) ? null : it.date,
      attended: some<string>(it.attended).map(name => ({ name })),
      chaired: some(it.chaired),
      spoke: some(it.spoke),
      place: some<string>(it.place).map(cut),
      projects: some<string>(it.projects).map(name => `${name}项目`),
    })),
    projects: some<any>(article.projects).map(it => ({ name: cut(it.name), aliases: [] })),
    places: some<any>(article.places).map(it => cut(it.name ?? it)),
    organizations: some<any>(article.organizations).map(it => it.name ?? it),
    // biome-ignore-end lint/suspicious/noExplicitAny: as above
  })
  const files = readdirSync(goldFolder).filter(it => it.endsWith('.json') && !it.startsWith('_'))
  return files
    .map(name => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')))
    .flatMap(({ articles, document }) => [
      ...articles.map((it: unknown) => spoil(it, document)),
      ...(now(4) ? [{ source: { document }, text: '广告' }] : []),
    ])
    .map(it => `${JSON.stringify(it)}\n`)
    .join('')
}
