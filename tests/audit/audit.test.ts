import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/audit/finding.ts'
import { audit } from '../../src/audit/index.ts'
import { endsBeforeStart } from '../../src/audit/terms.ts'
import type { ArticleRecord } from '../../src/record.ts'
import { type Spell, spellsOf } from '../../src/resolve/careers/spells.ts'
import { mentionsOf } from '../../src/workspace/people/mentions.ts'
import { type ArticleSketch, article, chainOf, deputy, head, type OfficeSketch, qingshi, yunling } from '../records.ts'
import { built } from '../workspaces.ts'

type Sketch = Omit<ArticleSketch, 'document'>

/** Articles a, b, c … */
const records = (sketches: readonly Sketch[]): readonly ArticleRecord[] =>
  sketches.map((sketch, i) => article({ document: String.fromCharCode(97 + i), home: yunling, ...sketch }))

const found = (sketches: readonly Sketch[]): readonly Finding[] => audit(built(records(sketches)).db, chainOf)

/** 林青禾 (or another) in an office on a day. */
const on = (date: string, office: OfficeSketch, name = '林青禾'): Sketch => ({
  published: date,
  people: [{ name, offices: [office] }],
  events: [{ name: `${date}会议`, date, people: [name] }],
})

const change = (act: 'start' | 'end', date: string, office = head(yunling), name = '林青禾'): Sketch => ({
  published: date,
  people: [{ name }],
  changes: [{ name, office, act, date }],
})

const town = (seat: string): OfficeSketch => ({
  organ: '柳溪镇人民政府',
  seat,
  at: { name: '柳溪镇', code: '149921101' },
})
const former = { name: '云岭特区', code: '149920' }
const clerk: OfficeSketch = { ...deputy(yunling), seat: '科员', rank: '乡科级副' }
const governor: OfficeSketch = { ...head(yunling), rank: '厅局级正' }

describe('what cannot be or is doubtful', () => {
  test.each<[check: string, sure: string, what: RegExp, mend: RegExp, sketches: Sketch[]]>([
    [
      'two holders',
      'impossible',
      /林青禾 and 周望舒 are both 云岭县人民政府县长 from 2022-02-01 to 2022-06-01/u,
      /^correct office a_b_1 --person 周望舒 --office 县长 --drop/u,
      [
        on('2022-01-01', head(yunling)),
        on('2022-02-01', head(yunling), '周望舒'),
        on('2022-06-01', head(yunling)),
        on('2022-09-01', head(yunling), '周望舒'),
      ],
    ],
    [
      'two holders',
      'doubtful',
      /林青禾 and 周望舒 are both .* from 2022-02-01 to 2022-02-20/u,
      /^correct office/u,
      [
        on('2022-01-01', head(yunling)),
        on('2022-02-01', head(yunling), '周望舒'),
        on('2022-02-20', head(yunling)),
        on('2022-06-01', head(yunling), '周望舒'),
      ],
    ],
    [
      'seen outside the term',
      'doubtful',
      /林青禾 is seen as 云岭县人民政府县长 on 2021-01-05, and takes office on 2022-06-01/u,
      /--drop/u,
      [on('2021-01-05', head(yunling)), change('start', '2022-06-01')],
    ],
    [
      'no such office',
      'impossible',
      /林青禾 is 县长 of 柳溪镇, which has none/u,
      /^correct office a_a_1 --person 林青禾 --office 县长 --to/u,
      [on('2022-01-01', town('县长'))],
    ],
    [
      'no such place',
      'impossible',
      /林青禾 is 云岭特区人民政府区长 on 1990-01-01; 云岭特区 was there until 1983-05/u,
      /^correct office/u,
      [on('1990-01-01', { organ: '云岭特区人民政府', seat: '区长', at: former })],
    ],
    [
      'rank jump',
      'doubtful',
      /林青禾 is 云岭县人民政府科员 on 2022-01-01 and 云岭县人民政府县长 on 2022-05-01/u,
      /^split a_a_1\/p1 a_b_1\/p1$/u,
      [on('2022-01-01', clerk), on('2022-05-01', governor)],
    ],
    [
      'told before it was',
      'doubtful',
      /防汛会议 is on 2023-03-01, in a paper of 2022-03-02/u,
      /^correct date a_a_1 --event e1 --to/u,
      [
        {
          published: '2022-03-02',
          people: [{ name: '林青禾' }],
          events: [{ name: '防汛会议', date: '2023-03-01', people: ['林青禾'] }],
        },
      ],
    ],
  ])('%s, %s', (check, sure, what, mend, sketches) => {
    const finding = found(sketches).find(it => it.check === check)
    expect(finding).toMatchObject({ sure, what: expect.stringMatching(what), mend: expect.stringMatching(mend) })
    expect(finding?.evidence.length).toBeGreaterThan(0)
    for (const { quote } of finding?.evidence ?? []) expect(quote.words).not.toBe('')
  })

  test('a term that ends before it starts, by what articles state', () => {
    const proofs = [{ article: 'a_1', key: 'p1', office: '+0' }]
    const person = { id: 'p_1', name: '林青禾', caption: '林青禾' }
    const [spelled] = spellsOf(records([change('start', '2022-06-01')]).flatMap(mentionsOf))
    const spell = { ...(spelled?.spell as Spell), to: '2022-05' }
    expect(endsBeforeStart({ person, spell, seen: [], proofs })).toMatchObject([
      {
        sure: 'impossible',
        what: '林青禾 is 云岭县人民政府县长 from 2022-06-01 to 2022-05',
        mend: 'correct office a_1 --person 林青禾 --office 县长 --drop --reason …',
      },
    ])
    expect(endsBeforeStart({ person, spell: { ...spell, to: '2022-06' }, seen: [], proofs })).toEqual([])
  })

  test('one person in two prefectures on one day', () => {
    const at = (document: string, name: string, code: string): ArticleRecord => {
      const record = article({ document, ...on('2022-03-01', head(yunling)), home: yunling })
      const [event] = record.events
      const places = [{ name, code, within: [], evidence: [0, 2] as const }]
      return { ...record, places, events: event === undefined ? [] : [{ ...event, place: [name] }] }
    }
    const far = built([at('a', '云岭县', '149921'), at('b', '海角县', '461101')])
    expect(audit(far.db, chainOf)).toMatchObject([
      {
        check: 'two places in a day',
        sure: 'doubtful',
        what: '林青禾 is in 云岭县 and in 海角县 on 2022-03-01',
        mend: 'split a_a_1/p1 a_b_1/p1',
      },
    ])
    const near = built([at('a', '云岭县', '149921'), at('b', '青石县', '149922')])
    expect(audit(near.db, chainOf)).toEqual([])
  })
})

test.each<[string, Sketch[]]>([
  ['one after the other', [on('2022-01-01', head(yunling)), on('2022-02-01', head(yunling), '周望舒')]],
  [
    'two deputies',
    [1, 2, 3].flatMap(month => [
      on(`2022-0${month}-01`, deputy(yunling)),
      on(`2022-0${month}-02`, deputy(yunling), '周望舒'),
    ]),
  ],
  ['heads of two counties', [on('2022-01-01', head(yunling)), on('2022-01-01', head(qingshi), '周望舒')]],
  [
    'a former head who is seen',
    [
      on('2022-01-01', head(yunling)),
      on('2022-03-01', head(yunling), '周望舒'),
      on('2022-06-01', { ...head(yunling), status: 'former' }),
    ],
  ],
  [
    'acting before the congress elects',
    [on('2022-01-01', { ...head(yunling), status: 'acting' }), change('start', '2022-06-01')],
  ],
  ['a step up', [on('2022-01-01', { ...deputy(yunling), rank: '县处级副' }), on('2022-05-01', head(yunling))]],
  ['a town’s head', [on('2022-01-01', town('镇长'))]],
  ['a head of a place while it was there', [on('1980-01-01', { organ: '云岭特区人民政府', seat: '区长', at: former })]],
  [
    'a meeting that is announced',
    [
      {
        published: '2022-03-02',
        people: [{ name: '林青禾' }],
        events: [{ name: '茶博会', date: '2022-04-01', people: ['林青禾'] }],
      },
    ],
  ],
])('nothing about %s', (_, sketches) => expect(found(sketches)).toEqual([]))

test('the impossible comes first', () => {
  const all = found([
    on('2022-01-01', town('县长')),
    on('2021-01-05', head(yunling), '周望舒'),
    change('start', '2022-06-01', head(yunling), '周望舒'),
  ])
  expect(all.map(it => it.sure)).toEqual(['impossible', 'doubtful'])
})
