import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCommand } from '../../src/cli/commands/build.ts'
import { type CorrectOptions, correctCommand } from '../../src/cli/commands/correct.ts'
import { judgeCommand } from '../../src/cli/commands/judge.ts'
import { reviewCommand } from '../../src/cli/commands/review.ts'
import { temporaryFolder } from '../folders.ts'
import { builtCounty, givenRows, mention, signal, written } from './decided-county.ts'
import { differences } from './differences.ts'
import { paperExtractor } from './paper-extractor.ts'
import { quietly } from './quietly.ts'

type Told = Readonly<{ persons: readonly Readonly<{ id: string; caption: string }>[] }>

const signed = { by: '何思齐', reason: '见任前公示' }

async function judge(out: string, kind: 'same' | 'different', a: string, b: string): Promise<Told> {
  const json = await quietly(() => judgeCommand(kind, [a, b], { out, json: true, ...signed }, signal))
  return JSON.parse(json) as Told
}

const correct = (out: string, what: readonly [fact?: string, article?: string], options: Partial<CorrectOptions>) =>
  quietly(() => {
    const [fact, article] = what
    return correctCommand({ fact, article, ordinal: 1 }, { out, ...signed, ...options }, signal)
  })

const ledger = (out: string, name: string): readonly string[] =>
  readFileSync(join(out, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')

describe('merge and split', () => {
  test('bring a decision to identity and graph, and write only what it changes', async () => {
    const out = await builtCounty()
    const before = givenRows(out)
    const merged = await judge(out, 'same', mention('one'), mention('three'))
    expect(merged.persons).toEqual([expect.objectContaining({ caption: '林青禾·柳溪村党总支书记' })])
    const after = givenRows(out)
    const rows = written(before, after)
    expect(before.size).toBeGreaterThan(200)
    expect(rows.length).toBeLessThan(16)
    expect(rows.filter(key => key.startsWith('1 '))).toHaveLength(2)
    expect(await differences(out)).toBe(0)
    const { persons } = await judge(out, 'different', mention('one'), mention('two'))
    expect(persons).toHaveLength(2)
    expect(await differences(out)).toBe(0)
    expect(ledger(out, 'judgements').map(line => JSON.parse(line) as object)).toMatchObject([
      { a: { document: 'one.txt', name: '林青禾' }, judgement: 'same', ...signed },
      { judgement: 'different' },
    ])
  })

  test.each([
    ['across names', mention('one', 'p2'), mention('three')],
    ['in one article', mention('one', 'p1'), mention('one', 'p2')],
  ])('join what no rule would: %s', async (_, a, b) => {
    const out = await builtCounty()
    const before = givenRows(out)
    expect((await judge(out, 'same', a, b)).persons).toHaveLength(1)
    expect(await differences(out)).toBe(0)
    await quietly(() => reviewCommand({ out, limit: 1, undo: 1 }, signal))
    expect(await differences(out)).toBe(0)
    expect(givenRows(out).size).toBe(before.size)
  })

  test.each([
    ['a name of two people', '林青禾', '周望舒', /2 people are called 林青禾.*\n {2}p_[0-9a-f]{16} {2}林青禾·/u],
    ['nobody', '贺兰山', '周望舒', /There is no 贺兰山 in the workspace/u],
    ['one mention twice', mention('one'), mention('one'), /name two of its mentions/u],
  ])('refuse %s', async (_, a, b, message) => {
    const out = await builtCounty()
    await expect(judge(out, 'different', a, b)).rejects.toThrow(message)
  })

  test('refuse what contradicts a line, and write nothing', async () => {
    const out = await builtCounty()
    await judge(out, 'same', mention('one'), mention('three'))
    await judge(out, 'same', mention('two'), mention('three'))
    await expect(judge(out, 'different', mention('one'), mention('two'))).rejects.toThrow(
      /line 1, line 2 say .* new decision 1 .*--undo 1/u,
    )
    expect(ledger(out, 'judgements')).toHaveLength(2)
  })
})

test('people are not joined while mentions of theirs are judged different', async () => {
  const out = await builtCounty()
  const { persons } = await judge(out, 'different', mention('two'), mention('three'))
  const [a = '', b = ''] = persons.map(({ id }) => id)
  await expect(judge(out, 'same', a, b)).rejects.toThrow(/are different, says line 1 .* --undo 1/u)
  await judge(out, 'same', mention('one'), mention('two'))
  await expect(judge(out, 'different', mention('one'), mention('two'))).rejects.toThrow(/are same, says line 2/u)
})

describe('correct', () => {
  test('each fact, then all taken back: graph and workspace are as before', async () => {
    const out = await builtCounty()
    const before = givenRows(out)
    await correct(out, ['name', 'two.txt'], { person: '林青禾', to: '林青和' })
    expect(written(before, givenRows(out)).length).toBeLessThan(16)
    await correct(out, ['office', 'one.txt'], { person: '周望舒', office: '书记', to: '云岭县水利局副局长' })
    await correct(out, ['attendee', 'one.txt'], { person: 'p1', drop: true })
    await correct(out, ['role', 'one.txt'], { person: '周望舒', role: 'spoke', add: true })
    const last = await correct(out, ['date', 'one.txt'], { event: '防汛', to: '2022-02-28', json: true })
    expect(JSON.parse(last)).toMatchObject({ fact: 'date', now: '2022-02-28', ...signed })
    expect(await differences(out)).toBe(0)
    const listed = JSON.parse(await correct(out, [], { list: true, json: true })) as object[]
    expect(listed).toMatchObject([
      { line: 1, fact: 'name', now: '林青和', lost: null },
      { fact: 'office', now: { organ: '云岭县水利局', post: '副局长', seat: '副局长' } },
      { fact: 'attendee', now: false },
      { fact: 'role', role: 'spoke', now: true },
      { fact: 'date' },
    ])
    for (let i = 0; i < 5; i += 1) await correct(out, [], { undo: 1 })
    expect(written(before, givenRows(out))).toEqual([])
  })

  test.each<[string, readonly [fact?: string, article?: string], Partial<CorrectOptions>, RegExp]>([
    ['no fact', [], {}, /name a fact and an article/u],
    ['another fact', ['age', 'one.txt'], { drop: true }, /age is no fact/u],
    ['no reason', ['name', 'one.txt'], { reason: '', drop: true }, /--reason is missing/u],
    ['nothing to say', ['name', 'one.txt'], { person: 'p1' }, /--to WORDS, --add or --drop/u],
    [
      'nobody of that name',
      ['name', 'one.txt'],
      { person: '秦望川', drop: true },
      /names 林青禾 \(p1\)、周望舒 \(p2\)/u,
    ],
    ['no such meeting', ['date', 'one.txt'], { event: '人大', drop: true }, /The article has 防汛会议 \(e1\)/u],
    ['a date that is none', ['date', 'one.txt'], { to: '昨天' }, /not an EDTF date/u],
    ['no such office', ['office', 'one.txt'], { person: 'p1', office: '县长', drop: true }, /has 云岭县水利局局长/u],
    [
      'words that are no office',
      ['office', 'one.txt'],
      { person: 'p1', add: true, to: '好人' },
      /not read as an office/u,
    ],
    ['no such role', ['role', 'one.txt'], { person: 'p1', role: 'sang', add: true }, /chaired or spoke/u],
    ['a document that is not there', ['name', 'four.txt'], { drop: true }, /no article and no document four\.txt/u],
    ['a line that is not there', [], { undo: 7 }, /no decision in line 7/u],
  ])('refuses %s', async (_, what, options, message) => {
    await expect(correct(await builtCounty(), what, options)).rejects.toThrow(message)
  })
})

test('build tells how many decisions hold, and how many wait for their words', async () => {
  const out = await builtCounty()
  await judge(out, 'same', mention('one'), mention('three'))
  const [line = ''] = ledger(out, 'judgements')
  appendFileSync(join(out, 'judgements.jsonl'), `${line.replace('one.txt', 'gone.txt')}\n`)
  const papers = temporaryFolder()
  const json = await quietly(() => buildCommand([papers], { out, workers: 1, json: true }, signal, paperExtractor()))
  expect(JSON.parse(json)).toMatchObject({ decisions: { judgements: 1, corrections: 0, waiting: 1 } })
})
