import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { articleRecord } from '../../src/record.ts'
import { folderOfFile } from '../folders.ts'
import { linesOf, renmai, start } from './run.ts'

const folder = folderOfFile()

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const people = ['周启明', '林岚', '陈知远', '高志强', '许文静']

/** Line n of a made-up newspaper; enough sentences that a few dozen lines fill several shards. */
const newsLine = (n: number): string => {
  const [chair, speaker] = [people[n % 5], people[(n + 1) % 5]]
  const first = `本报讯 3月${(n % 28) + 1}日，县委书记${chair}主持召开县委常委会会议，县委副书记、县长${speaker}出席会议并讲话。`
  const text = `${first}${`会议指出，第${n}项工作要抓实抓细。`.repeat(40)}`
  return JSON.stringify({ id: `n${n}`, title: `县委常委会召开第${n}次会议`, text, home: '绛县' })
}

const newsFile = (name: string, count: number): string =>
  write(name, Array.from({ length: count }, (_, n) => `${newsLine(n)}\n`).join(''))

const records = (stdout: string) => linesOf(stdout).map(line => articleRecord.parse(JSON.parse(line)))

describe('records', () => {
  test('come on standard output in input order, and nothing else does', async () => {
    const { stdout, stderr, code } = await renmai(['extract', newsFile('a.jsonl', 3), newsFile('b.jsonl', 2)])
    expect(records(stdout).map(it => it.source.document)).toEqual([
      'a.jsonl#n0',
      'a.jsonl#n1',
      'a.jsonl#n2',
      'b.jsonl#n0',
      'b.jsonl#n1',
    ])
    expect(stderr).toMatch(/^documents +5\narticles +5\npeople +10\noffices +15\nevents +\d+\n/m)
    expect(stderr).toMatch(/^seconds +\d+\.\d$/m)
    expect(code).toBe(0)
  })

  test('are the same bytes with two workers', async () => {
    const file = newsFile('many.jsonl', 120)
    const [one, two] = await Promise.all([renmai(['extract', file]), renmai(['extract', file, '--workers', '2'])])
    expect(linesOf(one.stdout)).toHaveLength(120)
    expect(two.stdout === one.stdout).toBe(true)
    const counts = (stderr: string) =>
      stderr.slice(stderr.indexOf('documents'), stderr.indexOf('seconds')).replaceAll(/ +/g, ' ')
    expect(counts(two.stderr)).toBe(counts(one.stderr))
  })

  test('take date, paper and home of the run where a document has none; JSON Lines come on standard input', async () => {
    const given = ['--published', '2022-09', '--publisher', '白溪日报', '--home', '沁县']
    const lines = [newsLine(0), JSON.stringify({ text: '县委书记周启明主持会议。', published: '2020-01-01' })]
    const { stdout } = await renmai(['extract', '--jsonl', ...given], lines.join('\n'))
    const [first, second] = records(stdout)
    expect(first?.source).toMatchObject({ document: 'stdin#n0', published: '2022-09', publisher: '白溪日报' })
    expect(first?.home?.name).toBe('绛县')
    expect(second?.source).toMatchObject({ document: 'stdin#2', published: '2020-01-01' })
    expect(second?.home).toMatchObject({ name: '沁县', how: 'given' })
  })

  test('go to a file that appears when it is whole', async () => {
    const out = join(folder, 'out')
    mkdirSync(out)
    const file = newsFile('c.jsonl', 2)
    const { stdout, code } = await renmai(['extract', file, '-o', join(out, 'records.jsonl')])
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
    expect(records(readFileSync(join(out, 'records.jsonl'), 'utf8'))).toHaveLength(2)
    expect(readdirSync(out)).toEqual(['records.jsonl'])
  })
})

describe('bad input', () => {
  test('is one clear line each, counted in the summary; the others go on', async () => {
    const inputs = [
      join(folder, 'nowhere.txt'),
      write('empty.txt', ''),
      write(
        'binary.txt',
        Uint8Array.from({ length: 5000 }, (_, index) => (index * 89) % 256),
      ),
      write('broken.jsonl', `${newsLine(1)}\n{"text": \n${newsLine(2)}\n`),
      write('no-article.txt', '第3版\n'),
      newsFile('good.jsonl', 1),
    ]
    const { stdout, stderr, code } = await renmai(['extract', ...inputs])
    expect(code).toBe(1)
    expect(records(stdout).map(it => it.source.document)).toEqual([
      'broken.jsonl#n1',
      'broken.jsonl#n2',
      'good.jsonl#n0',
    ])
    const told = linesOf(stderr).filter(it => it.startsWith('renmai: '))
    expect(told).toHaveLength(5)
    for (const [index, what] of [
      /nowhere\.txt/,
      /empty\.txt is empty/,
      /binary\.txt is not text/,
      /broken\.jsonl, line 2: not a JSON/,
      /no-article\.txt holds no article/,
    ].entries())
      expect(told[index]).toMatch(what)
    for (const kind of ['missing', 'empty', 'binary', 'json', 'no-article'])
      expect(stderr).toMatch(new RegExp(`^problem: ${kind} +1$`, 'm'))
  })

  test.each([
    ['an unknown option', ['extract', '--wat'], "unknown option '--wat'"],
    ['no number of workers', ['extract', '--workers', 'two', 'x'], 'expected a whole number'],
    ['no date', ['extract', '--published', '2022-13-41', 'x'], 'not an EDTF date'],
    ['no date to build with', ['build', '--published', '2022-13-41', 'x'], 'not an EDTF date'],
    ['an unknown command', ['extrakt'], "unknown command 'extrakt'"],
  ])('%s is a wrong call', async (_, args, message) => {
    const { stdout, stderr, code } = await renmai(args)
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
    expect(stderr).toContain(message)
  })

  test('a file that cannot be written is told at once', async () => {
    const { stderr, code } = await renmai(['extract', newsFile('d.jsonl', 1), '-o', join(folder, 'none', 'x.jsonl')])
    expect(code).toBe(1)
    expect(stderr).toMatch(/none\/x\.jsonl: cannot be written/)
  })
})

describe('stopping', () => {
  const long = newsFile('long.jsonl', 20_000)

  const firstData = (child: ChildProcess) => new Promise<void>(resolve => child.stdout?.once('data', () => resolve()))
  const ended = (child: ChildProcess) => new Promise<number | null>(resolve => child.once('close', resolve))

  test('a reader that has seen enough ends the run without a word', async () => {
    const child = start(['extract', long])
    let stderr = ''
    child.stderr?.on('data', chunk => {
      stderr += chunk
    })
    await firstData(child)
    child.stdout?.destroy()
    expect(await ended(child)).toBe(0)
    expect(stderr).toBe('')
  })

  test.each([
    ['one process', []],
    ['workers', ['--workers', '2']],
  ])('Ctrl-C leaves whole lines: %s', async (_, options) => {
    const child = start(['extract', long, ...options])
    let stdout = ''
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    await firstData(child)
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
    expect(stdout.endsWith('\n')).toBe(true)
    expect(records(stdout).length).toBeGreaterThan(0)
    expect(linesOf(stdout).length).toBeLessThan(20_000)
  })

  test('Ctrl-C ends a run that waits for input, and leaves no half file', async () => {
    const file = join(folder, 'never.jsonl')
    const child = start(['extract', '--jsonl', '-o', file])
    let stderr = ''
    child.stderr?.on('data', chunk => {
      stderr += chunk
    })
    child.stdin?.write(`${newsLine(1)}\n`)
    while (!readdirSync(folder).some(it => it.startsWith('never.jsonl.'))) await new Promise(it => setTimeout(it, 20))
    child.kill('SIGINT')
    expect(await ended(child)).toBe(130)
    expect(stderr).toContain('renmai: interrupted')
    expect(existsSync(file)).toBe(false)
    expect(readdirSync(folder).filter(it => it.startsWith('never'))).toEqual([])
  })
})
