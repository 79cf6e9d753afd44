import { closeSync, mkdirSync, openSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { type Problem, readDocuments } from '../../src/read/index.ts'
import { maxTextBytes } from '../../src/read/limits.ts'
import { split } from '../../src/split/index.ts'
import { folderOfFile } from '../folders.ts'

const root = folderOfFile()

const read = async (path: string, stdin?: AsyncIterable<Uint8Array>) => {
  const keys: string[] = []
  const problems: Problem[] = []
  for await (const it of readDocuments([path], { stdin }, problem => problems.push(problem))) keys.push(it.key)
  return { keys, problems }
}

/** How much more memory this process holds while `work` runs, in bytes. */
const growth = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.memoryUsage().rss
  await work()
  return process.memoryUsage().rss - before
}

const large = 2_000_000_000

test.each(['large.txt', 'large.html', 'large.json'])('%s of 2 GB is told, not read', async name => {
  const path = join(root, name)
  closeSync(openSync(path, 'w'))
  truncateSync(path, large)
  const grown = await growth(async () => {
    const { keys, problems } = await read(path)
    expect(keys).toEqual([])
    expect(problems).toMatchObject([
      { kind: 'too-long', message: expect.stringMatching(/is larger than \d+ MB\. .+\.$/) },
    ])
  })
  expect(grown).toBeLessThan(50_000_000)
  rmSync(path)
})

test('standard input of 2 GB is read no farther than a document may go', async () => {
  let given = 0
  const chunk = Buffer.from('县长苗青主持会议。\n'.repeat(2_000))
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (; given < large; given += chunk.length) yield chunk
  }
  const { keys, problems } = await read('-', stdin())
  expect(keys).toEqual([])
  expect(problems).toMatchObject([{ kind: 'too-long' }])
  expect(given).toBeLessThan(maxTextBytes + 2 * chunk.length)
})

test('a line of 20 MB: one article of a text file, told in JSON Lines', async () => {
  const line = '县长苗青主持会议并讲话'.repeat(606_000)
  writeFileSync(join(root, 'line.txt'), line)
  for await (const document of readDocuments([join(root, 'line.txt')], {}, problem => expect(problem).toBeNull()))
    expect(split(clean(document))).toHaveLength(1)
  writeFileSync(join(root, 'line.jsonl'), `{"text":"${line}${line}"}\n{"text":"会议结束。"}\n`)
  const { keys, problems } = await read(join(root, 'line.jsonl'))
  expect(keys).toEqual(['line.jsonl#2'])
  expect(problems).toMatchObject([{ kind: 'too-long', message: expect.stringContaining('line.jsonl, line 1: longer') }])
})

test('links that loop, names with line breaks: each file once, each sentence one line, no file made', async () => {
  const folder = join(root, 'odd')
  mkdirSync(join(folder, 'a\nb/inner'), { recursive: true })
  writeFileSync(join(folder, 'a\nb/new\r\nline.txt'), '会议召开。')
  writeFileSync(join(folder, 'a\nb/em\npty.txt'), '')
  symlinkSync(folder, join(folder, 'a\nb/inner/up'))
  symlinkSync(join(folder, 'self'), join(folder, 'self'))
  const before = readdirSync(root, { recursive: true }).length
  const { keys, problems } = await read(folder)
  expect(keys).toEqual(['a\nb/new\r\nline.txt'])
  expect(problems.map(({ kind }) => kind).sort()).toEqual(['empty', 'loop', 'missing'])
  for (const { message } of problems) expect(message).not.toMatch(/[\r\n]/)
  expect(readdirSync(root, { recursive: true })).toHaveLength(before)
})
