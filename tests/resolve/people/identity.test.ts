import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../../src/record.ts'
import { spellsOf } from '../../../src/resolve/careers/spells.ts'
import { keptIds } from '../../../src/resolve/keep-ids.ts'
import { clusterMentions } from '../../../src/resolve/people/cluster.ts'
import type { Decided } from '../../../src/resolve/people/decided.ts'
import { type Mention, mentionsOf } from '../../../src/workspace/people/mentions.ts'
import { recordOf } from '../../recognise/record-of.ts'
import {
  type ArticleSketch,
  article,
  deputy,
  head,
  type PersonSketch,
  qingshi,
  secretary,
  yunling,
} from '../../records.ts'

const cluster = (mentions: readonly Mention[], decided?: Decided) =>
  clusterMentions(mentions, { namesIn: () => [], ...(decided && { decided }) }).default

/** Articles a, b, c … that each name one person in the given way; the groups as letters: `ab c`. */
function groups(sketches: readonly (PersonSketch | null)[], homes: ArticleSketch['home'][] = []): string {
  const name = sketches.find(sketch => sketch !== null)?.name ?? '林青禾'
  const records = sketches.map((sketch, i) =>
    article({
      document: String.fromCharCode(97 + i),
      home: homes[i] === undefined ? yunling : homes[i],
      people: [sketch ?? { name }],
    }),
  )
  const clusters = cluster(records.flatMap(record => mentionsOf(record)))
  return clusters
    .map(group =>
      group
        .map(m => m.document)
        .toSorted()
        .join(''),
    )
    .toSorted()
    .join(' ')
}

/** One in a million is called 林青禾, one in 4,000 王伟. */
const wang = (...offices: PersonSketch['offices'] & object): PersonSketch => ({ name: '王伟', offices })
const lin = (...offices: PersonSketch['offices'] & object): PersonSketch => ({ name: '林青禾', offices })
const village = { organ: '柳溪村党总支', seat: '书记', at: yunling }
const chairman = { organ: '照野文旅有限公司', seat: '董事长', at: yunling }
const bureau = { organ: '云岭县水利局', seat: '局长', at: yunling }
const town = { organ: '中共柳溪镇委员会', seat: '书记', at: { name: '柳溪镇', code: '149921101' } }
const cityPost = { organ: '中国人民政治协商会议云山市委员会', seat: '副主席', at: { name: '云山市', code: '149900' } }
const leader = { organ: '国务院', seat: '总理', rank: '国家级正' }

describe('one name, who is who', () => {
  test.each([
    ['the same office in papers of two places', 'ab', [lin(head(yunling)), lin(head(yunling))], [yunling, qingshi]],
    [
      'a former holder elsewhere',
      'ab',
      [lin(secretary(yunling)), lin(cityPost, { ...secretary(yunling), status: 'former' })],
      [yunling, qingshi],
    ],
    ['head, then secretary of one county', 'ab', [lin(head(yunling)), lin(secretary(yunling))], []],
    [
      'deputy, then head, told in a paper of another county',
      'ab',
      [lin(deputy(yunling)), lin(head(yunling))],
      [yunling, qingshi],
    ],
    ['a town’s secretary, then deputy head of its county', 'ab', [lin(town), lin(deputy(yunling))], []],
    ['without office in the same county', 'abc', [lin(head(yunling)), null, null], []],
    ['two counties', 'a b', [wang(head(yunling)), wang(head(qingshi))], [yunling, qingshi]],
    ['a bureau’s head and a village’s secretary', 'a b', [wang(bureau), wang(village)], []],
    ['a bureau’s head and a firm’s chairman', 'a b', [wang(bureau), wang(chairman)], []],
    ['whose is a mention without office, of two namesakes?', 'a b c', [wang(bureau), wang(village), null], []],
    ['no home, no office', 'a b', [null, null], [null, null]],
    [
      'bare words without home',
      'a b',
      [wang({ organ: '县政府', seat: '县长' }), wang({ organ: '县政府', seat: '县长' })],
      [null, null],
    ],
    [
      'private people',
      'a b',
      [
        { name: '林青禾', private: true },
        { name: '林青禾', private: true },
      ],
      [],
    ],
  ] as const)('%s: %s', (_, expected, sketches, homes) => {
    expect(groups(sketches, [...homes])).toBe(expected)
  })

  test('a national leader without office, beside another leader or by the post alone; elsewhere a namesake', () => {
    const beside =
      (...people: PersonSketch[]) =>
      (document: string) =>
        article({ document, people })
    const premier = { name: '周望舒', offices: [leader] }
    const articles = [
      beside(lin({ organ: '国务院', seat: '国务委员' })),
      beside({ name: '林青禾' }, premier),
      beside({ name: '林青禾' }),
      beside(lin({ organ: '', seat: '国务委员' })),
    ]
    const mentions = articles.flatMap((make, i) => mentionsOf(make(String(i)))).filter(m => m.name === '林青禾')
    expect(
      cluster(mentions)
        .map(group => group.map(m => m.document).join(''))
        .toSorted(),
    ).toEqual(['013', '2'])
  })

  test('two of one name in one article stay two', () => {
    const record = article({ document: 'a', home: yunling, people: [lin(head(yunling)), lin(head(yunling))] })
    expect(cluster(mentionsOf(record))).toHaveLength(2)
  })

  test('two of one name in one list of a paper are two, each one with what other papers tell of them', () => {
    const told = [
      '县公安局副局长李军、县教育局局长李军到祁县中学检查。',
      '县教育局局长李军介绍了情况。',
      '县公安局副局长李军参加会议。',
    ].flatMap((text, i) => mentionsOf({ ...recordOf(text, { home: '祁县' }), id: `a_${i}` }))
    const groups = cluster(told).map(group => group.map(({ article, key }) => `${article} ${key}`).join(', '))
    expect(groups.toSorted()).toEqual(['a_0 p1, a_2 p1', 'a_0 p2, a_1 p1'])
  })
})

describe('what people decided wins', () => {
  const at = (document: string, offices: PersonSketch['offices'] = []) =>
    mentionsOf(article({ document, home: yunling, people: [wang(...(offices ?? []))] }))
  const ref = (document: string) => ({ article: `a_${document}_1`, key: 'p1' })
  const shown = (decided: Decided) =>
    cluster([...at('a', [bureau]), ...at('b', [village]), ...at('c', [bureau])], decided)
      .map(group => group.map(m => m.document).join(''))
      .toSorted()
      .join(' ')

  test.each([
    ['nothing decided', { same: [], different: [] }, 'ac b'],
    ['the same in spite of the rules', { same: [[ref('a'), ref('b')]], different: [] }, 'abc'],
    ['different in spite of one office', { same: [], different: [[ref('a'), ref('c')]] }, 'a b c'],
    ['both', { same: [[ref('b'), ref('c')]], different: [[ref('a'), ref('b')]] }, 'a bc'],
  ] as const)('%s', (_, decided, expected) => expect(shown(decided)).toBe(expected))
})

describe('ids', () => {
  const [a, b] = [
    { id: 'A', number: 1 },
    { id: 'B', number: 2 },
  ]
  test.each([
    ['nothing before', [[]], [null]],
    ['a merge keeps the older', [[b, a, b]], ['A']],
    ['a split leaves it with the larger part', [[a], [a, a]], [null, 'A']],
    ['equal parts: the first', [[a], [a]], ['A', null]],
    [
      'two persons change members',
      [
        [a, a, b],
        [b, b, a],
      ],
      ['A', 'B'],
    ],
  ])('%s', (_, votes, expected) => expect(keptIds(votes)).toEqual(expected))
})

test('the lines of a life state terms', () => {
  const text =
    '林青禾简历\n林青禾，男，汉族，1970年5月生。\n2012.03—2016.08 祁县副县长\n2016.08—2021.07 祁县县长\n2021.07— 中共祁县县委书记'
  const spells = spellsOf(mentionsOf(recordOf(text, { home: '祁县', published: '2023-02-01' })))
  expect(spells.map(({ spell }) => `${spell.seat} ${spell.from}..${spell.to}`).toSorted()).toEqual([
    '书记 2021-07-XX..null',
    '副县长 2012-03-XX..2016-08-XX',
    '县长 2016-08-XX..2021-07-XX',
  ])
})

describe('spells', () => {
  const dated = (date: string, sketch: PersonSketch, changes: ArticleSketch['changes'] & object = []): ArticleRecord =>
    article({ document: date, published: date, home: yunling, people: [sketch], changes })
  const of = (...records: ArticleRecord[]) =>
    spellsOf(records.flatMap(record => mentionsOf(record))).map(({ spell }) => {
      const { seat, status, from, to, firstSeen, lastSeen, sightings } = spell
      return `${seat} ${status.map(s => `${s.status}@${s.from ?? '?'}`).join()} ${from ?? '?'}..${to ?? '?'} seen ${firstSeen ?? '?'}..${lastSeen ?? '?'} ${sightings}`
    })
  const acting = { ...head(yunling), status: 'acting' as const }
  const start = (date: string, office = head(yunling)) => ({ name: '林青禾', office, act: 'start' as const, date })
  const end = (date: string) => ({ name: '林青禾', office: head(yunling), act: 'end' as const, date })

  test.each([
    [
      'sightings',
      [dated('2022-03-01', lin(head(yunling))), dated('2021-01-05', lin(head(yunling)))],
      ['县长 current@? ?..? seen 2021-01-05..2022-03-01 2'],
    ],
    ['a partial date', [dated('2022-03-XX', lin(head(yunling)))], ['县长 current@? ?..? seen 2022-03..2022-03 1']],
    [
      'acting, then full, is one spell',
      [
        dated('2021-08-03', lin(acting), [start('2021-08-03', acting)]),
        dated('2022-01-08', lin(head(yunling)), [start('2022-01-08')]),
      ],
      ['县长 acting@2021-08-03,current@2022-01-08 2021-08-03..? seen 2021-08-03..2022-01-08 2'],
    ],
    [
      'a start known to the month, and to the day',
      [
        dated('2021-07-10', lin(head(yunling)), [start('2021-07-09')]),
        dated('2023-01-05', lin(), [start('2021-07-XX')]),
      ],
      ['县长 current@2021-07-09 2021-07-09..? seen 2021-07-10..2021-07-10 1'],
    ],
    [
      'two starts',
      [dated('2021-07-10', lin(), [start('2021-07-09')]), dated('2022-01-09', lin(), [start('2022-01-08')])],
      ['县长 current@2021-07-09 2021-07-09..? seen ?..? 0'],
    ],
    [
      'a stated end',
      [dated('2021-01-05', lin(head(yunling))), dated('2021-07-09', lin(), [end('2021-07-09')])],
      ['县长 current@? ?..2021-07-09 seen 2021-01-05..2021-01-05 1'],
    ],
    [
      'seen again after the end',
      [dated('2021-01-05', lin(head(yunling)), [end('2021-07-09')]), dated('2023-01-05', lin(head(yunling)))],
      [
        '县长 current@? ?..2021-07-09 seen 2021-01-05..2021-01-05 1',
        '县长 current@? ?..? seen 2023-01-05..2023-01-05 1',
      ],
    ],
    [
      'a former holder lengthens nothing',
      [dated('2021-01-05', lin(head(yunling))), dated('2023-01-05', lin({ ...head(yunling), status: 'former' }))],
      ['县长 current@? ?..? seen 2021-01-05..2021-01-05 1'],
    ],
    [
      'only ever a former holder',
      [dated('2023-01-05', lin({ ...head(yunling), status: 'former' }))],
      ['县长 former@? ?..? seen ?..? 0'],
    ],
    [
      'seen again after more than five years',
      [
        dated('2012-01-05', lin(head(yunling))),
        dated('2016-12-01', lin(head(yunling))),
        dated('2022-01-05', lin(head(yunling))),
      ],
      ['县长 current@? ?..? seen 2012-01-05..2016-12-01 2', '县长 current@? ?..? seen 2022-01-05..2022-01-05 1'],
    ],
    ['a nominee holds nothing', [dated('2023-01-05', lin({ ...head(yunling), status: 'nominated' }))], []],
    ['no year, no dates', [dated('XXXX-03-02', lin(head(yunling)))], ['县长 current@? ?..? seen ?..? 1']],
  ])('%s', (_, records, expected) => expect(of(...records)).toEqual(expected))
})
