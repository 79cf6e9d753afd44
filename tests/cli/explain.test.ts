import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { markerOf } from '../../src/cli/print/marked.ts'
import type { ArticleRecord, Span } from '../../src/record.ts'
import { folderOfFile } from '../folders.ts'
import { recordOf } from './fixtures/stages.ts'
import { linesOf, renmai } from './run.ts'

const text = '3月2日，县委书记周启明主持召开县委常委会会议。\n会议指出，要抓好春耕。林岚汇报了工作。'

/** Where words stand in the text above. */
const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]

const record: ArticleRecord = {
  ...recordOf(text),
  id: 'a_1',
  title: '常委会会议',
  home: { name: '白溪县', code: null, how: 'given', why: 'the call' },
  people: [
    {
      key: 'p1',
      name: '周启明',
      spans: [at('周启明')],
      mentionedOnly: false,
      private: false,
      traits: { sex: null, ethnicity: null, born: null },
      rule: 'behind-title',
      offices: [
        {
          organ: '中共白溪县委员会',
          post: '书记',
          seat: '书记',
          status: 'current',
          jurisdiction: { name: '白溪县', code: '990101' },
          rank: null,
          rankRule: null,
          raw: '县委书记',
          inferred: '县委 is of 白溪县, the home',
          evidence: at('县委书记'),
          rule: 'title-before-name',
        },
      ],
    },
  ],
  events: [
    {
      key: 'e1',
      kind: 'conference',
      act: '召开',
      name: '县委常委会会议',
      date: '2023-03-02',
      dateRaw: '3月2日',
      dateBasis: 'stated',
      place: [],
      session: { term: 15, number: 90, expanded: true },
      size: { named: 1, stated: null, open: null, scope: 'closed' },
      mode: 'unknown',
      attended: [
        { person: 'p1', name: '周启明', order: 1, as: 'host', basis: 'named', inferred: null, evidence: at('周启明') },
      ],
      chaired: [{ person: 'p1', name: '周启明', evidence: at('周启明主持') }],
      spoke: [],
      projects: [],
      organizations: [],
      evidence: at(text.slice(0, text.indexOf('\n'))),
      rule: 'verb-of-meeting',
    },
  ],
}

const file = join(folderOfFile(), 'records.jsonl')

beforeAll(() => {
  writeFileSync(
    file,
    `${JSON.stringify(record)}\n${JSON.stringify({ ...record, id: 'a_2', people: [], events: [] })}\n`,
  )
})

describe('explain', () => {
  test('shows words in their sentence, rule and pieces', async () => {
    const { stdout, code } = await renmai(['explain', file, '--id', 'a_1'])
    expect(code).toBe(0)
    const lines = linesOf(stdout).map(it => it.trim())
    expect(lines.slice(0, 3)).toEqual(['a_1  常委会会议', 'd.txt, article 1', 'home 白溪县 (given: the call)'])
    const below = (start: string, count: number) => lines.slice(lines.indexOf(start) + 1).slice(0, count)
    expect(below('office 周启明 县委书记', 2)).toEqual([
      '3月2日，【县委书记】周启明主持召开县委常委会会议。',
      'organ 中共白溪县委员会 · post 书记 · seat 书记 · status current · jurisdiction 白溪县 (990101) · inferred 县委 is of 白溪县, the home · rule title-before-name (src/recognise/names/slots.ts)',
    ])
    expect(below('attended 周启明', 2)).toEqual([
      '3月2日，县委书记【周启明】主持召开县委常委会会议。',
      'order 1 · as host · basis named',
    ])
    expect(below('chaired 周启明', 1)).toEqual(['3月2日，县委书记【周启明主持】召开县委常委会会议。'])
    expect(stdout).toContain('date 2023-03-02 · 3月2日 · stated')
    expect(stdout).not.toContain('a_2')
  })

  test('reads all records of standard input; --json is one object a line', async () => {
    const { stdout } = await renmai(['explain', '-', '--json'], `${JSON.stringify(record)}\n`)
    const [shown] = linesOf(stdout).map(line => JSON.parse(line))
    expect(shown).toMatchObject({ id: 'a_1', document: 'd.txt', title: '常委会会议' })
    expect(shown.facts[1]).toMatchObject({ kind: 'office', evidence: at('县委书记'), pieces: { post: '书记' } })
  })

  test.each([
    ['an id that is not there', ['--id', 'a_9'], /records\.jsonl: no record with the id a_9/],
    ['a file that is not there', ['x'], /x: no such file/],
  ])('%s', async (_, args, message) => {
    const { stderr, code } = await renmai(args[0] === 'x' ? ['explain', 'x'] : ['explain', file, ...args])
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
  })

  test('a line that is no record is named, with its first wrong field', async () => {
    const { stderr, code } = await renmai(['explain', '-'], `${JSON.stringify({ ...record, people: 3 })}\n`)
    expect(code).toBe(1)
    expect(stderr).toMatch(/^renmai: -, line 1: people is not as expected/)
  })
})

describe('words in their sentence', () => {
  const long = recordOf(`${'前'.repeat(100)}周启明${'后'.repeat(100)}。`)

  test.each([
    ['the sentence only', record, at('林岚'), '【林岚】汇报了工作。'],
    ['words over two sentences', record, at('要抓好春耕。林岚'), '会议指出，【要抓好春耕。林岚】汇报了工作。'],
    ['far ends left out', long, [100, 103] as Span, `…${'前'.repeat(60)}【周启明】${'后'.repeat(60)}…`],
  ])('%s', (_, of, words, expected) => expect(markerOf(of)(words)).toBe(expected))
})
