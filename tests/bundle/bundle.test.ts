import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { deliverBundle } from '../../src/bundle/deliver.ts'
import { readManifest } from '../../src/bundle/manifest.ts'
import { readWorkspace } from '../../src/workspace/database/open.ts'
import { folderOfFile, temporaryFolder } from '../folders.ts'
import { bundled, papersIn, ploughing, signal, textsBelow, usual, workspaceOf } from './papers.ts'

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const jsonLines = (folder: string, file: string): readonly Record<string, unknown>[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Record<string, unknown>)

const [sources, workspace] = [folderOfFile(), folderOfFile()]
beforeAll(() => workspaceOf(papersIn(sources), workspace))

describe('a bundle', () => {
  test('names every document and article with its hash, and how each was read', async () => {
    const folder = await bundled(workspace)
    const documents = jsonLines(folder, 'documents.jsonl')
    expect(documents.map(it => [it['document'], it['file'], it['given']])).toEqual([
      ['2022-03-02.txt', '2022-03-02.txt', { home: '云岭县', publisher: '云岭周报', published: '2022-03-02' }],
      ['news.jsonl#n1', 'news.jsonl', { home: '云岭县', publisher: null, published: null }],
      ['news.jsonl#n2', 'news.jsonl', { home: '云岭县', publisher: null, published: null }],
      ['water/2022-04-07.txt', 'water/2022-04-07.txt', { home: '云岭县', publisher: null, published: null }],
    ])
    expect(documents[0]?.['sha256']).toBe(sha256(ploughing))
  })

  test('keeps options, settings and counts in its manifest', async () => {
    const folder = await bundled(workspace)
    const { runs, inputs, options, resolve } = readManifest(folder)
    expect(runs).toEqual([
      {
        rules: expect.stringMatching(/^[0-9a-f]{16}$/),
        ...{ home: '云岭县', published: null, publisher: null, prefix: null, columns: null },
        settings: ['settings/1/renmai.yaml'],
      },
    ])
    expect(readFileSync(join(folder, 'settings/1/renmai.yaml'), 'utf8')).toContain('publisher: 云岭周报')
    expect([inputs.documents, inputs.articles, inputs.files.map(it => it.documents)]).toEqual([4, 4, [1, 2, 1]])
    expect([options.date, resolve.without]).toEqual(['2022-05-11', []])
  })

  test('has checksums that sha256sum takes, over every file', async () => {
    const folder = await bundled(workspace)
    const told = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' })
    const files = textsBelow(folder).map(([path]) => path)
    expect(told.trim().split('\n')).toEqual(files.filter(it => it !== 'SHA256SUMS').map(it => `${it}: OK`))
    expect(readManifest(folder).files.map(it => it.path)).toEqual(
      files.filter(it => it !== 'SHA256SUMS' && it !== 'manifest.json'),
    )
  })

  test('is the same byte for byte when it is made again, in another time zone, too', async () => {
    const zone = process.env['TZ']
    const one = readFileSync(await bundled(workspace, {}, 'one.zip'))
    process.env['TZ'] = 'Asia/Shanghai'
    const other = readFileSync(await bundled(workspace, {}, 'other.zip'))
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(sha256(one)).toBe(sha256(other))
  })

  test('says in both languages what is in it, and how it is cited', async () => {
    const folder = await bundled(workspace, { title: '云岭县会议', authors: ['何, 思齐', '云岭大学'] })
    const words = Object.fromEntries(textsBelow(folder))
    for (const file of Object.keys(words).filter(it => !it.includes('/') && !it.startsWith('README'))) {
      expect(words['README.md']).toContain(`\`${file}\``)
      expect(words['README.zh.md']).toContain(`\`${file}\``)
    }
    expect(words['README.zh.md']).toContain('`panels/`: 供 Stata、R')
    expect(parse(words['CITATION.cff'] ?? '')).toMatchObject({
      ...{ 'cff-version': '1.2.0', type: 'dataset', title: '云岭县会议', 'date-released': '2022-05-11' },
      authors: [{ 'family-names': '何', 'given-names': '思齐' }, { name: '云岭大学' }],
    })
  })

  test('leaves private people out of every file, and officials in', async () => {
    const words = textsBelow(await bundled(workspace))
    expect(words.filter(([, text]) => text.includes('钱小满')).map(([path]) => path)).toEqual([])
    const records = Object.fromEntries(words)['records.jsonl'] ?? ''
    expect(records).toContain('柳溪村村民钱某某说。钱某某家种了十二亩水稻')
    expect(records).toContain('副县长孟知秋')
    const withAll = Object.fromEntries(textsBelow(await bundled(workspace, { private: true })))
    expect(withAll['people.jsonl']).toContain('"name":"钱小满"')
  })

  test('without texts holds no 61 characters of an article in a row, yet hashes, places and quotations', async () => {
    const folder = await bundled(workspace, { text: false })
    const { db, close } = readWorkspace(workspace)
    const texts = db.prepare("SELECT json_extract(record, '$.text') AS text FROM articles").all()
    close()
    const files = textsBelow(folder).flatMap(
      ([path, text]) =>
        [
          [path, text],
          [path, unescaped(text)],
        ] as const,
    )
    for (const { text } of texts) {
      for (const stretch of stretches(String(text), 61))
        expect(files.filter(([, words]) => words.includes(stretch)).map(([path]) => path)).toEqual([])
    }
    const [record] = jsonLines(folder, 'records.jsonl')
    expect(record).not.toHaveProperty('text')
    expect(record?.['textSha256']).toBe(sha256(String(texts[0]?.['text'])))
    expect(JSON.stringify(record)).toContain('"quote":"县委书记"')
  })
})

const stretches = (text: string, length: number): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, i) => text.slice(i, i + length))

const unescaped = (text: string): string => text.replaceAll('\\n', '\n').replaceAll('\\"', '"')

test('a folder with something in it is not written over', async () => {
  const target = temporaryFolder()
  mkdirSync(join(target, 'bundle'))
  writeFileSync(join(target, 'bundle', 'mine.txt'), 'mine')
  const opened = readWorkspace(workspace)
  await expect(deliverBundle(opened, usual, { target: join(target, 'bundle'), signal })).rejects.toThrow(
    'is there already',
  )
  opened.close()
  expect(readFileSync(join(target, 'bundle', 'mine.txt'), 'utf8')).toBe('mine')
})
