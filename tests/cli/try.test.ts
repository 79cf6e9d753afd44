import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knownRules } from '../../src/cli/print/rules.ts'
import type { ArticleRecord } from '../../src/record.ts'
import { filesIn, folderOfFile } from '../folders.ts'
import { linesOf, renmai } from './run.ts'

const root = folderOfFile()
const put = filesIn(root)
const home = ['--home', '松阳县']
const words = '8月3日，县长高明月在石桥团场主持会议。连队总管李卫国、村支书王大海汇报。'

put(
  'own/renmai.yaml',
  `lexicon:
  posts:
    add:
      连队总管: { system: army }
    remove: [村支书]
  not-names:
    add: [高明月]
`,
)

type Shown = Readonly<{
  facts: readonly Readonly<{ kind: string; what: string; pieces: Readonly<Record<string, string>> }>[]
  rejected: readonly Readonly<{ sentence: string; score: number | null; needed: number | null }>[]
}>
const tried = async (...args: readonly string[]): Promise<Shown> =>
  JSON.parse((await renmai(['try', ...args, '--json'])).stdout) as Shown
const officesIn = ({ facts }: Shown): readonly string[] => facts.filter(it => it.kind === 'office').map(it => it.what)

describe('try', () => {
  test('tells what is found, by which rule, and where the rule is', async () => {
    const { stdout, code } = await renmai(['try', words, ...home, '--papers', root])
    expect(code).toBe(0)
    expect(stdout).toContain('office 高明月 县长\n    8月3日，【县长】高明月在石桥团场主持会议。')
    expect(stdout).toContain('rank 县处级正')
    expect(stdout).toContain('rule title-before-name (src/recognise/names/slots.ts)')
  })
  test('own words add, take away and forbid', async () => {
    expect(officesIn(await tried(words, ...home, '--papers', root))).toEqual(['高明月 县长', '王大海 村支书'])
    expect(officesIn(await tried(words, ...home, '--papers', join(root, 'own')))).toEqual(['李卫国 连队总管'])
  })
  test('tells what was read as no name', async () => {
    const { rejected } = await tried('县长的工作报告获得通过。县长率队调研。', ...home, '--papers', root)
    expect(rejected.map(it => [it.sentence, it.score === null ? null : it.score < (it.needed ?? 0)])).toEqual([
      ['县长【的工作】报告获得通过。', null],
      ['县长【率队调】研。', null],
    ])
  })
  test.each([
    [[], /either words to try, or --changes/],
    [['词', '--changes'], /either words to try, or --changes/],
    [['词', '--published', '昨天'], /not an EDTF date/],
  ])('%j is a wrong call', async (args, message) => {
    const { stderr, code } = await renmai(['try', ...args])
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })
  test('a word to take away that the list does not have', async () => {
    put('lost/renmai.yaml', 'lexicon:\n  posts:\n    remove: [总舵主]\n')
    const { stderr, code } = await renmai(['try', words, '--papers', join(root, 'lost')])
    expect(code).toBe(1)
    expect(stderr).toBe('renmai: lexicon.posts.remove: 总舵主 is not in the list posts. Correct the word or drop it.\n')
  })
})

describe('own words of a folder', () => {
  const papers = join(root, 'papers')
  const out = join(root, 'data')
  put('papers/a.txt', '县委召开会议\n本报讯 8月3日，县委书记林青禾主持会议。连队总管李卫国汇报。\n')
  put('papers/b.txt', '县委召开会议\n本报讯 8月4日，县委书记林青禾主持会议。\n')
  const build = () => renmai(['build', papers, '--out', out, ...home, '--workers', '2', '--json'])
  const changes = async () => {
    const { stdout, stderr } = await renmai(['try', '--changes', '--papers', papers, '--out', out, '--json'])
    return {
      stderr,
      found: linesOf(stdout).map(it => JSON.parse(it) as Readonly<{ document: string; gained: string[] }>),
    }
  }
  const records = () =>
    linesOf(readFileSync(join(out, 'records.jsonl'), 'utf8')).map(it => JSON.parse(it) as ArticleRecord)

  test('tried first, then built: only the articles they change are read otherwise', async () => {
    expect((await build()).code).toBe(0)
    const lexicon = records()[0]?.extractor.lexicon
    expect((await changes()).found).toEqual([])
    put('papers/renmai.yaml', 'lexicon:\n  posts:\n    add:\n      连队总管: { system: army }\n')
    const { found, stderr } = await changes()
    expect(stderr).toBe('1 of 2 articles would change\n')
    expect(
      found.map(it => [it.document, it.gained.some(fact => fact.startsWith('office 李卫国 连队总管 · '))]),
    ).toEqual([['a.txt', true]])
    expect((await build()).code).toBe(0)
    expect(records().flatMap(it => it.people.map(person => person.name))).toEqual(['林青禾', '李卫国', '林青禾'])
    expect(records()[0]?.extractor.lexicon).not.toBe(lexicon)
    expect((await changes()).found).toEqual([])
  }, 60_000)
})

test.each([...knownRules])('%s stands in %s', (rule, file) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toContain(`'${rule}'`)
})

test('no rule that the sources name is missing in the list', () => {
  const root = new URL('../../src/', import.meta.url)
  const sources = ['recognise', 'relate']
    .flatMap(stage =>
      readdirSync(new URL(stage, root), { recursive: true, encoding: 'utf8' }).map(it => `${stage}/${it}`),
    )
    .filter(it => it.endsWith('.ts'))
  const rules = sources.flatMap(it =>
    [...readFileSync(new URL(it, root), 'utf8').matchAll(/\brule: '([a-z-]+)'/g)].map(found => found[1] ?? ''),
  )
  expect(rules).toContain('title-before-name')
  expect(rules.filter(it => !knownRules.has(it))).toEqual([])
})
