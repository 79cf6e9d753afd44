import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildCommand } from '../../src/cli/commands/build.ts'
import { correctCommand } from '../../src/cli/commands/correct.ts'
import { judgeCommand } from '../../src/cli/commands/judge.ts'
import { replayCommand } from '../../src/cli/commands/replay.ts'
import { quietly } from '../cli/quietly.ts'
import { renmai } from '../cli/run.ts'
import { filesIn, folderOfFile, temporaryFolder } from '../folders.ts'
import { bundled, papersIn, signal, textsBelow, workspaceOf } from './papers.ts'

type Told = Readonly<{
  isEqual: boolean
  documents: Readonly<{ missing: string[]; changed: string[]; extra: string[] }>
  files: readonly Readonly<{ path: string; how: string }>[]
  articles: readonly Readonly<{ title: string; state: string; differences: { change: string; fact: string }[] }>[]
}>

const replay = async (bundle: string, documents?: string): Promise<Told> => {
  const options = { workers: 1, json: true, ...(documents === undefined ? {} : { documents }) }
  return JSON.parse(await quietly(() => replayCommand(bundle, options, signal))) as Told
}

const [sources, workspace] = [folderOfFile(), folderOfFile()]
beforeAll(() => workspaceOf(papersIn(sources), workspace))

/** A copy of the papers to change. */
const changed = (change: (folder: string) => void): string => {
  const folder = temporaryFolder()
  cpSync(sources, folder, { recursive: true })
  change(folder)
  return folder
}

describe('a replay', () => {
  test.each([
    ['a zip with texts', 'bundle.zip', {}],
    ['a folder', 'bundle', {}],
    ['one without texts', 'bundle.zip', { text: false }],
    ['one with private people', 'bundle.zip', { private: true }],
  ])('gives the same bytes: %s', async (_, name, options) => {
    const told = await replay(await bundled(workspace, options, name), sources)
    expect(told.files.filter(({ how }) => how !== 'equal')).toEqual([])
    expect(told.isEqual).toBe(true)
    expect(told.files.map(({ path }) => path)).toContain('people.jsonl')
  })

  test('gives the same bytes: the samples, with every part', async () => {
    const [samples, out] = [join(import.meta.dirname, '../../samples'), temporaryFolder()]
    await quietly(() => buildCommand([samples], { out, workers: 1 }, signal))
    for (const text of [true, false]) {
      const told = await replay(await bundled(out, { text }), samples)
      expect(told.files.filter(({ how }) => how !== 'equal')).toEqual([])
      expect([told.isEqual, told.documents.missing, told.articles]).toEqual([true, [], []])
    }
  })

  test('finds documents under other names, by their hash', async () => {
    const moved = temporaryFolder()
    for (const [i, [path, text]] of textsBelow(sources).entries())
      filesIn(moved)(`box/${i}.${path.split('.').at(-1)}`, text)
    expect((await replay(await bundled(workspace), moved)).isEqual).toBe(true)
  })

  test('takes the documents of the bundle where none are named', async () => {
    const bundle = await bundled(workspace, { private: true, with: ['documents'] }, 'whole.zip')
    expect(await replay(bundle)).toMatchObject({ isEqual: true, documents: { missing: [], changed: [], extra: [] } })
    await expect(replay(await bundled(workspace))).rejects.toThrow('name them with --documents')
  })

  test('names a changed document, and the facts that come from it', async () => {
    const papers = changed(folder => {
      const path = join(folder, '2022-03-02.txt')
      writeFileSync(path, readFileSync(path, 'utf8').replace('、副县长孟知秋', ''))
    })
    const told = await replay(await bundled(workspace), papers)
    expect(told.documents).toEqual({ missing: [], changed: ['2022-03-02.txt'], extra: [] })
    expect(told.articles.map(({ title, state }) => [title, state])).toEqual([['云岭县召开春耕生产现场会', 'changed']])
    expect(told.articles[0]?.differences.map(({ change, fact }) => `${change} ${fact}`)).toContain(
      'lost attended 孟知秋',
    )
    expect(told.isEqual).toBe(false)
  })

  test('names a missing document, a changed line of many, and an extra one', async () => {
    const papers = changed(folder => {
      rmSync(join(folder, 'water'), { recursive: true })
      const path = join(folder, 'news.jsonl')
      writeFileSync(path, readFileSync(path, 'utf8').replace('秦望川一行', '秦望川'))
      writeFileSync(join(folder, '2023-01-01.txt'), '云岭县召开会议\n')
    })
    const told = await replay(await bundled(workspace, { text: false }), papers)
    expect(told.documents).toEqual({
      missing: ['water/2022-04-07.txt'],
      changed: ['news.jsonl'],
      extra: ['2023-01-01.txt'],
    })
    expect(told.articles.map(({ title, state }) => [title, state])).toEqual([
      ['周望舒会见客商', 'changed'],
      ['林青禾调研水利工程', 'gone'],
    ])
  })

  test('keeps what people decided', async () => {
    const out = temporaryFolder()
    await workspaceOf(sources, out)
    const by = { by: '何思齐', reason: '核对' }
    await quietly(() =>
      correctCommand(
        { fact: 'name', article: 'news.jsonl#n2', ordinal: 1 },
        { out, ...by, person: '苏晚晴', to: '苏晚青' },
        signal,
      ),
    )
    await quietly(() => judgeCommand('same', ['秦望川', '顾北川'], { out, ...by }, signal))
    const bundle = await bundled(out)
    const words = Object.fromEntries(textsBelow(bundle))
    expect(words['people.jsonl']).toContain('苏晚青')
    expect(words['people.jsonl']).toMatch(
      /"aliases":\[\{"name":"(?:秦望川|顾北川)","count":1\},\{"name":"(?:秦望川|顾北川)"/,
    )
    expect([words['corrections.jsonl'], words['judgements.jsonl']].map(it => it?.split('\n').length)).toEqual([2, 2])
    expect((await replay(bundle, sources)).isEqual).toBe(true)
  })

  test('gives no decision about private people away', async () => {
    const out = temporaryFolder()
    await workspaceOf(sources, out)
    const villager = { out, by: '何思齐', reason: '核对', person: '钱小满', to: '钱晓满' }
    await quietly(() => correctCommand({ fact: 'name', article: '2022-03-02.txt', ordinal: 1 }, villager, signal))
    const bundle = await bundled(out, { with: [] })
    expect(textsBelow(bundle).filter(([, text]) => /钱[小晓]满/.test(text))).toEqual([])
    expect((await replay(bundle, sources)).isEqual).toBe(true)
    expect((await replay(await bundled(out, { private: true, with: [] }), sources)).isEqual).toBe(true)
  })

  test('hands out the ids of a workspace that grew in another order', async () => {
    const out = temporaryFolder()
    const later = filesIn(temporaryFolder())
    for (const [path, text] of textsBelow(sources)) if (path !== 'news.jsonl') later(path, text)
    await quietly(() => buildCommand([join(sources, 'news.jsonl')], { out, workers: 1, home: '云岭县' }, signal))
    await workspaceOf(sources, out)
    const [grown, fresh] = await Promise.all([bundled(out), bundled(workspace)])
    const idsIn = (folder: string) => readFileSync(join(folder, 'ids.jsonl'), 'utf8')
    expect(idsIn(grown)).not.toBe(idsIn(fresh))
    expect(await replay(grown, sources)).toMatchObject({ isEqual: true, articles: [] })
  })

  test('reads each run with its own words', async () => {
    const [out, tea] = [temporaryFolder(), temporaryFolder()]
    filesIn(tea)('tea.txt', '云岭县举行开茶节\n本报讯 4月1日，云岭县开茶节举行，云上茶业有限公司茶艺总监温如玉出席。\n')
    filesIn(tea)('renmai.yaml', 'lexicon:\n  posts:\n    add:\n      茶艺总监: { system: firm, flags: "" }\n')
    const builds = [
      ['build', sources, '--home', '云岭县'],
      ['build', tea, '--prefix', 'tea'],
    ]
    // A process has one lexicon.
    for (const args of builds) expect((await renmai([...args, '--out', out])).code).toBe(0)
    const bundle = await bundled(out)
    expect(readFileSync(join(bundle, 'settings/2/renmai.yaml'), 'utf8')).toContain('茶艺总监')
    expect(readFileSync(join(bundle, 'records.jsonl'), 'utf8')).toContain('"post":"茶艺总监"')
    cpSync(sources, tea, { recursive: true, filter: path => !path.endsWith('renmai.yaml') })
    const told = await renmai(['replay', bundle, '--documents', tea])
    expect([told.stdout, told.code]).toEqual([expect.stringMatching(/^Equal: all \d+ files, byte for byte\.\n$/), 0])
  })

  test('says first that another version made the bundle, and goes on', async () => {
    const bundle = await bundled(workspace)
    const file = join(bundle, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    manifest.program.version = '0.0.9'
    manifest.runs[0].rules = '0'.repeat(16)
    writeFileSync(file, JSON.stringify(manifest))
    const told = await renmai(['replay', bundle, '--documents', sources])
    expect(told.stderr).toMatch(
      /^renmai: the bundle was made by renmai 0\.0\.9, this is .*\nrenmai: one run of the bundle read with other/,
    )
    expect(told.stdout).toContain('Equal: all')
  })
})
