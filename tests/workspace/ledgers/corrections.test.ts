import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articlesOf, extract } from '../../../src/pipeline.ts'
import { type ArticleRecord, articleRecord } from '../../../src/record.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { anchorsIn } from '../../../src/workspace/ledgers/anchor.ts'
import { type Correction, correctionsIn } from '../../../src/workspace/ledgers/corrections.ts'
import { page } from '../../clean/documents.ts'
import { article, head, secretary, yunling } from '../../records.ts'
import { addAll, newWorkspace, rowsOf, withoutIds } from '../../workspaces.ts'
import { decide, eventIn, signed, wordsIn, write } from './decisions.ts'

const a = article({
  document: 'a',
  home: yunling,
  people: [
    { name: '林青禾', offices: [head(yunling)] },
    { name: '周望舒', offices: [secretary(yunling)] },
    { name: '顾北川' },
  ],
  events: [
    { name: '防汛会议', date: '2022-03-02', people: ['林青禾', '周望舒'], chair: '林青禾', speaks: '周望舒' },
    { name: '秦望川一行调研', date: '2022-03-05', people: ['周望舒'] },
  ],
  changes: [{ name: '周望舒', office: secretary(yunling), act: 'start', date: '2022-01-10' }],
})

const lin = wordsIn(a, '林青禾')
const zhou = wordsIn(a, '周望舒')
const gu = wordsIn(a, '顾北川')
const flood = eventIn(a, '防汛会议')
const { organ, seat } = head(yunling)
const [was] = a.people[0]?.offices ?? []
const held = { organ, post: seat }
const deputy = { organ, post: '副县长', seat: '副县长', status: 'current', jurisdiction: yunling, rank: null } as const
const office = (
  person: typeof lin,
  more: Pick<Extract<Correction, { fact: 'office' }>, 'was' | 'now'>,
): Correction => ({
  ...{ fact: 'office', person, ...more, ...signed },
})

function workspaceWith(lines: readonly Correction[], records = [a]): Workspace {
  const workspace = newWorkspace()
  addAll(workspace, records)
  write(workspace, 'corrections', lines)
  decide(workspace)
  return workspace
}

const recordIn = ({ db }: Workspace, id = a.id): ArticleRecord =>
  articleRecord.parse(JSON.parse(String(db.prepare('SELECT record FROM articles WHERE id = ?').get(id)?.['record'])))

const namesOf = (list: readonly Readonly<{ name: string }>[] | undefined): string =>
  (list ?? []).map(it => it.name).join(' ')

/** The record in few words: people, then who attended / chaired / spoke at the first meeting, and when it was. */
function told({ people, events, appointments }: ArticleRecord): string {
  const [event] = events
  const persons = people.map(it => [it.name, ...it.offices.map(o => o.post)].join('-')).join(' ')
  const roles = [event?.attended, event?.chaired, event?.spoke].map(namesOf).join('/')
  return `${persons}; ${roles}; ${event?.date} ${event?.size.named}; ${namesOf(appointments)}`
}

const untouched = '林青禾-县长 周望舒-书记 顾北川; 林青禾 周望舒/林青禾/周望舒; 2022-03-02 2; 周望舒'

test.each<[string, string, Correction[]]>([
  ['nothing', untouched, []],
  [
    'a name',
    '林青禾-县长 周望书-书记 顾北川; 林青禾 周望书/林青禾/周望书; 2022-03-02 2; 周望书',
    [{ fact: 'name', person: zhou, now: '周望书', ...signed }],
  ],
  [
    'a name that is nobody’s',
    '林青禾-县长 顾北川; 林青禾/林青禾/; 2022-03-02 1; ',
    [{ fact: 'name', person: zhou, now: null, ...signed }],
  ],
  [
    'a person who was not seen',
    `${untouched.replace('顾北川', '顾北川 秦望川')}`,
    [{ fact: 'name', person: wordsIn(a, '秦望川'), now: '秦望川', ...signed }],
  ],
  ['an office', untouched.replace('-县长', '-副县长'), [office(lin, { was: held, now: deputy })]],
  ['an office too much', untouched.replace('-县长', ''), [office(lin, { was: held, now: null })]],
  ['an office too few', untouched.replace('顾北川;', '顾北川-副县长;'), [office(gu, { was: null, now: deputy })]],
  [
    'who did not attend',
    '林青禾-县长 周望舒-书记 顾北川; 林青禾/林青禾/; 2022-03-02 1; 周望舒',
    [{ fact: 'attendee', person: zhou, event: flood, now: false, ...signed }],
  ],
  [
    'who attended too',
    '林青禾-县长 周望舒-书记 顾北川; 林青禾 周望舒 顾北川/林青禾/周望舒; 2022-03-02 3; 周望舒',
    [{ fact: 'attendee', person: gu, event: flood, now: true, ...signed }],
  ],
  [
    'who was not seen and attended',
    '林青禾-县长 周望舒-书记 顾北川 秦望川; 林青禾 周望舒 秦望川/林青禾/周望舒; 2022-03-02 3; 周望舒',
    [{ fact: 'attendee', person: wordsIn(a, '秦望川'), event: flood, now: true, ...signed }],
  ],
  [
    'who chaired instead',
    '林青禾-县长 周望舒-书记 顾北川; 林青禾 周望舒/周望舒/周望舒; 2022-03-02 2; 周望舒',
    [
      { fact: 'role', role: 'chaired', person: lin, event: flood, now: false, ...signed },
      { fact: 'role', role: 'chaired', person: zhou, event: flood, now: true, ...signed },
    ],
  ],
  [
    'who spoke takes part',
    '林青禾-县长 周望舒-书记 顾北川; 林青禾 周望舒 顾北川/林青禾/周望舒 顾北川; 2022-03-02 3; 周望舒',
    [{ fact: 'role', role: 'spoke', person: gu, event: flood, now: true, ...signed }],
  ],
  [
    'a date',
    untouched.replace('2022-03-02', '2022-03-01'),
    [{ fact: 'date', event: flood, now: '2022-03-01', ...signed }],
  ],
  ['no date', untouched.replace('2022-03-02', 'null'), [{ fact: 'date', event: flood, now: null, ...signed }]],
  ['what is so already', untouched, [{ fact: 'attendee', person: lin, event: flood, now: true, ...signed }]],
])('puts right: %s', (_, expected, lines) => {
  const record = recordIn(workspaceWith(lines))
  expect(told(record)).toBe(expected)
  expect(record.notes.map(({ code }) => code)).toEqual(lines.map(() => 'correction'))
})

test('a correction says who, when and why', () => {
  const { notes } = recordIn(workspaceWith([{ fact: 'name', person: zhou, now: '周望书', ...signed }]))
  expect(notes[0]?.message).toBe('name put right by 何思齐 on 2026-03-01: 见履历')
  expect(a.text.slice(...(notes[0]?.span ?? []))).toBe('周望舒')
})

describe('is refused', () => {
  test.each<[string, RegExp, Correction[]]>([
    [
      'one name put right in two ways',
      /line 1 .* and line 2 .* the same name .*correct --undo 1/u,
      [
        { fact: 'name', person: zhou, now: '周望书', ...signed },
        { fact: 'name', person: zhou, now: null, ...signed },
      ],
    ],
    [
      'one date in two ways',
      /the same date/u,
      [
        { fact: 'date', event: flood, now: '2022-03-01', ...signed },
        { fact: 'date', event: flood, now: '2022-03-03', ...signed },
      ],
    ],
  ])('%s', (_, message, lines) => expect(() => workspaceWith(lines)).toThrow(message))

  test('a line that is none', () => {
    const workspace = newWorkspace()
    write(workspace, 'corrections', [{ fact: 'age', ...signed } as never])
    expect(() => decide(workspace)).toThrow(/corrections\.jsonl, line 1: fact is not as expected/u)
  })
})

test('what no longer attaches is told', () => {
  const workspace = workspaceWith([{ fact: 'name', person: { ...zhou, document: 'z' }, now: '周望书', ...signed }])
  expect(decide(workspace).unattached).toMatchObject([{ line: 1, why: 'the document is not in the workspace' }])
})

test('a document that is read anew is put right anew', () => {
  const workspace = workspaceWith([{ fact: 'name', person: zhou, now: '周望书', ...signed }])
  addAll(workspace, [{ ...a, extractor: { version: '2', lexicon: 'other' } }], 'b')
  expect(recordIn(workspace).people[1]?.name).toBe('周望舒')
  decide(workspace)
  expect(recordIn(workspace).people[1]?.name).toBe('周望书')
})

/** One correction at most of each fact, so that none contradict one another. */
const ledgers = fc.subarray<Correction>([
  { fact: 'name', person: zhou, now: '周望书', ...signed },
  { fact: 'name', person: wordsIn(a, '秦望川'), now: '秦望川', ...signed },
  office(lin, { was: held, now: deputy }),
  office(gu, { was: null, now: deputy }),
  { fact: 'attendee', person: wordsIn(a, '秦望川'), event: flood, now: true, ...signed },
  { fact: 'attendee', person: gu, event: flood, now: true, ...signed },
  { fact: 'role', role: 'chaired', person: lin, event: flood, now: false, ...signed },
  { fact: 'role', role: 'chaired', person: gu, event: flood, now: true, ...signed },
  { fact: 'date', event: flood, now: '2022-03-01', ...signed },
])

describe('for every ledger', () => {
  test('any order of lines gives the same record', () => {
    const shuffled = ledgers.chain(it => fc.tuple(fc.constant(it), fc.shuffledSubarray(it, { minLength: it.length })))
    fc.assert(
      fc.property(shuffled, ([lines, others]) => {
        expect(recordIn(workspaceWith(others))).toEqual(recordIn(workspaceWith(lines)))
      }),
      { numRuns: 30 },
    )
  })

  test('put right and taken back gives record and graph back', () => {
    const workspace = workspaceWith([])
    const before = withoutIds(rowsOf(workspace))
    fc.assert(
      fc.property(ledgers, lines => {
        write(workspace, 'corrections', lines)
        decide(workspace)
        const ledger = correctionsIn(workspace.dir)
        while (ledger.lines().length > 0) ledger.remove(1)
        decide(workspace)
        expect(recordIn(workspace)).toEqual(a)
        expect(withoutIds(rowsOf(workspace))).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })
})

test('no correction is lost where a paper is set anew', () => {
  const text = '云岭县召开防汛工作会议\n3月2日，云岭县委书记林青禾主持召开防汛工作会议，县长周望舒出席会议并讲话。'
  const recordsOf = (words: string) => articlesOf(page(words, { key: 'x', published: '2022-03-03' })).map(extract)
  const [before] = recordsOf(text)
  const name = before?.people.find(it => it.name === '周望舒')
  const [span] = name?.spans ?? []
  if (before === undefined || span === undefined) throw new Error('not read')
  const line: Correction = { fact: 'name', person: anchorsIn(before)('周望舒', span), now: '周望书', ...signed }
  fc.assert(
    fc.property(fc.integer({ min: 12, max: 40 }), width => {
      const after = recordsOf(text.replace(new RegExp(`.{${width}}(?=.)`, 'gu'), '$&\n'))
      const workspace = workspaceWith([line], after)
      expect(recordIn(workspace, after[0]?.id).people.map(it => it.name)).toContain('周望书')
      workspace.close()
    }),
    { numRuns: 15 },
  )
})

test('evidence of a corrected office stays where it was', () => {
  const [person] = recordIn(workspaceWith([office(lin, { was: held, now: deputy })])).people
  expect(person?.offices[0]).toMatchObject({ evidence: was?.evidence, rule: 'correction', inferred: null })
})
