import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildCommand } from '../../src/cli/commands/build.ts'
import { loadCommand } from '../../src/cli/commands/load.ts'
import { removeCommand } from '../../src/cli/commands/remove.ts'
import { openEmbeddedToRead } from '../../src/graph/embedded/sink.ts'
import { embeddedFile } from '../../src/graph/open.ts'
import type { EdgeRow, NodeRow } from '../../src/graph/row.ts'
import { temporaryFolder } from '../folders.ts'
import { type ArticleSketch, deputy, head, type OfficeSketch, qingshi, secretary, yunling } from '../records.ts'
import { withoutIds } from '../workspaces.ts'
import { differences } from './differences.ts'
import { paper, paperExtractor } from './paper-extractor.ts'
import { quietly } from './quietly.ts'

type Papers = Readonly<Record<string, string>>
type Report = Readonly<{
  written: number
  documents: number
  nodes: Readonly<Record<string, number>>
  vanished: readonly string[]
}>

function write(dir: string, papers: Papers): void {
  for (const [name, text] of Object.entries(papers)) writeFileSync(join(dir, name), text)
}

const signal = new AbortController().signal

async function build(
  from: string,
  out: string,
  options: Readonly<{ prefix?: string; version?: string }> = {},
): Promise<Report> {
  const { version, ...more } = options
  const json = await quietly(() =>
    buildCommand([from], { out, workers: 1, json: true, ...more }, signal, paperExtractor(version)),
  )
  return JSON.parse(json) as Report
}

const remove = (keys: readonly string[], out: string) => quietly(() => removeCommand(keys, { out }, signal))

async function graphOf(out: string): Promise<readonly (NodeRow | EdgeRow)[]> {
  const sink = await openEmbeddedToRead(embeddedFile(out))
  try {
    const rows: (NodeRow | EdgeRow)[] = []
    for await (const row of sink.dump()) rows.push(row)
    return rows
  } finally {
    await sink.close()
  }
}

const lin: Omit<ArticleSketch, 'document'> = {
  published: '2022-09-19',
  home: yunling,
  people: [
    { name: '林青禾', offices: [head(yunling)] },
    { name: '周望舒', offices: [secretary(yunling)] },
  ],
  events: [{ name: '防汛工作会议', date: '2022-09-17', people: ['林青禾', '周望舒'], chair: '林青禾' }],
}
const he: Omit<ArticleSketch, 'document'> = {
  published: '2022-10-02',
  home: qingshi,
  people: [{ name: '何砚秋', offices: [deputy(qingshi)] }, { name: '林青禾' }],
}

describe('build', () => {
  test('a second build of the same papers writes nothing', async () => {
    const [papers, out] = [temporaryFolder(), temporaryFolder()]
    write(papers, { 'a.txt': paper(lin), 'b.txt': paper(he, lin) })
    expect((await build(papers, out)).written).toBeGreaterThan(0)
    const before = await graphOf(out)
    expect(await build(papers, out)).toMatchObject({ written: 0, documents: 2 })
    expect(await graphOf(out)).toEqual(before)
    expect(await differences(out)).toBe(0)
  })

  test('a changed paper, and changed rules, change only their own facts', async () => {
    const [papers, out] = [temporaryFolder(), temporaryFolder()]
    write(papers, { 'a.txt': paper(lin), 'b.txt': paper(he) })
    const { written } = await build(papers, out)
    write(papers, { 'b.txt': paper({ ...he, published: '2022-10-03' }) })
    const again = await build(papers, out)
    expect(again.written).toBeGreaterThan(0)
    expect(again.written).toBeLessThan(written / 2)
    expect(await differences(out)).toBe(0)
    expect((await build(papers, out, { version: '2' })).written).toBe(0)
  })

  test('a paper that vanished is told, not removed; remove takes it away', async () => {
    const [papers, out] = [temporaryFolder(), temporaryFolder()]
    write(papers, { 'a.txt': paper(lin), 'b.txt': paper(he) })
    await build(papers, out)
    rmSync(join(papers, 'b.txt'))
    expect(await build(papers, out)).toMatchObject({ documents: 2, vanished: ['b.txt'] })
    await remove(['b.txt'], out)
    const alone = temporaryFolder()
    await build(papers, alone)
    expect(withoutIds(await graphOf(out))).toEqual(withoutIds(await graphOf(alone)))
    await remove(['a.txt'], out)
    expect(await graphOf(out)).toEqual([])
    await expect(remove(['a.txt'], out)).rejects.toThrow(/no document a\.txt/u)
  })

  test('without the store the workspace is complete, and load goes on from there', async () => {
    const [papers, out] = [temporaryFolder(), temporaryFolder()]
    write(papers, { 'a.txt': paper(lin) })
    const nowhere = { out, workers: 1, neo4j: 'bolt://127.0.0.1:9' }
    const away = quietly(() => buildCommand([papers], nowhere, signal, paperExtractor()))
    await expect(away).rejects.toThrow(
      /No Neo4j answers.+workspace is complete.+renmai -- load --out .+ --neo4j bolt:/su,
    )
    await quietly(() => loadCommand({ out }, signal))
    expect(await differences(out)).toBe(0)
  })

  test('two papers of one name need a prefix', async () => {
    const [one, other, out] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
    write(one, { 'a.txt': paper(lin) })
    write(other, { 'a.txt': paper(he) })
    await build(one, out)
    await expect(build(other, out)).rejects.toThrow(/--prefix NAME/u)
    expect(await build(other, out, { prefix: 'other' })).toMatchObject({ documents: 2 })
    expect(await build(other, out, { prefix: 'other' })).toMatchObject({ written: 0 })
  })
})

const offices: readonly OfficeSketch[] = [
  head(yunling),
  deputy(yunling),
  secretary(qingshi),
  { organ: '县政府', seat: '县长' },
]
const person = fc.record({
  name: fc.constantFrom('林青禾', '周望舒', '何砚秋', '沈知白'),
  offices: fc.subarray([...offices], { maxLength: 2 }),
  private: fc.integer({ min: 0, max: 4 }).map(n => n === 0),
})
const sketch: fc.Arbitrary<Omit<ArticleSketch, 'document'>> = fc
  .record({
    published: fc.constantFrom(null, '2022-01-05', '2022-03-XX', '2023-04-02'),
    home: fc.constantFrom(null, yunling, qingshi),
    people: fc.uniqueArray(person, { selector: p => p.name, maxLength: 3 }),
    places: fc.subarray(['柳溪村', '县委三楼会议室']),
  })
  .map(({ people, ...rest }) => ({
    ...rest,
    people,
    events: people.length === 0 ? [] : [{ name: '工作会议', date: rest.published, people: people.map(p => p.name) }],
  }))
const newspapers = fc
  .array(fc.array(sketch, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 })
  .map((all): Papers => Object.fromEntries(all.map((articles, i) => [`${i}.txt`, paper(...articles)])))

/** The papers one after another, in an order, each build adding one. */
async function piecemeal(papers: Papers, order: readonly string[], out: string): Promise<void> {
  const dir = temporaryFolder()
  for (const name of order) {
    write(dir, { [name]: papers[name] ?? '' })
    await build(dir, out)
  }
}

describe('whatever the papers', () => {
  const runs = { numRuns: 12 }

  test('any order and any pieces give the same graph, apart from ids', async () => {
    await fc.assert(
      fc.asyncProperty(newspapers, fc.boolean(), async (papers, reverse) => {
        const [dir, whole, pieces] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
        write(dir, papers)
        await build(dir, whole)
        await piecemeal(papers, reverse ? Object.keys(papers).toReversed() : Object.keys(papers), pieces)
        expect(withoutIds(await graphOf(pieces))).toEqual(withoutIds(await graphOf(whole)))
        expect(await differences(pieces)).toBe(0)
      }),
      runs,
    )
  })

  test('a paper added and removed leaves the graph as it was; all removed leave nothing', async () => {
    await fc.assert(
      fc.asyncProperty(newspapers, fc.array(sketch, { minLength: 1, maxLength: 2 }), async (papers, added) => {
        const [dir, out] = [temporaryFolder(), temporaryFolder()]
        write(dir, papers)
        await build(dir, out)
        const before = withoutIds(await graphOf(out))
        write(dir, { 'added.txt': paper(...added) })
        await build(dir, out)
        await remove(['added.txt'], out)
        expect(withoutIds(await graphOf(out))).toEqual(before)
        await remove(Object.keys(papers), out)
        expect(await graphOf(out)).toEqual([])
      }),
      runs,
    )
  })
})

/** Starts a build and kills it after so many milliseconds; true when it was done before. */
async function killed(from: string, out: string, after: number): Promise<boolean> {
  const script = new URL('./build-papers.ts', import.meta.url).pathname
  const child = spawn(process.execPath, [script, from, out], { stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = new Promise<number | null>(resolve => child.once('close', code => resolve(code)))
  await new Promise<void>(resolve => child.stderr.once('data', () => resolve()))
  const timer = setTimeout(() => child.kill('SIGKILL'), after)
  const code = await ended
  clearTimeout(timer)
  return code === 0
}

test('killed at any moment, the next build ends equal to a fresh one', async () => {
  const [dir, fresh] = [temporaryFolder(), temporaryFolder()]
  const many = Array.from({ length: 150 }, (_, i): [string, string] => [
    `${i}.txt`,
    paper(...[lin, he].map(it => ({ ...it, published: `2022-${String((i % 12) + 1).padStart(2, '0')}-11` }))),
  ])
  write(dir, Object.fromEntries(many))
  const startedAt = Date.now()
  expect(await killed(dir, fresh, 60_000)).toBe(true)
  const whole = Date.now() - startedAt
  const expected = withoutIds(await graphOf(fresh))
  const moments = 10
  for (let moment = 0; moment < moments; moment += 1) {
    const out = join(temporaryFolder(), 'workspace')
    mkdirSync(out)
    await killed(dir, out, (whole * (moment + Math.random())) / moments)
    await build(dir, out)
    expect(await differences(out)).toBe(0)
    expect(withoutIds(await graphOf(out))).toEqual(expected)
    rmSync(out, { recursive: true })
  }
}, 240_000)
