import { describe, expect, test } from 'vitest'
import { quoteOf } from '../../../src/graph/evidence.ts'
import type { EdgeRow, NodeRow } from '../../../src/graph/row.ts'
import { factRows } from '../../../src/graph/rows/stream.ts'
import { article, chainOf, head, yunling } from '../../records.ts'
import { built, rowsOf } from '../../workspaces.ts'
import { everything } from '../everything.ts'

/** Edges as a reader would say them: 林青禾 CHAIRED 推进会. */
function sentences(rows: readonly (NodeRow | EdgeRow)[], type: string): readonly string[] {
  const names = new Map(rows.flatMap(row => ('label' in row ? [[row.id, nameOf(row)] as const] : [])))
  return rows
    .flatMap(row =>
      'type' in row && row.type === type ? [`${names.get(row.from.id)} ${type} ${names.get(row.to.id)}`] : [],
    )
    .toSorted()
}

const nameOf = (row: NodeRow): string => String(row.properties['name'] ?? row.properties['document'])

describe('rows of records', () => {
  const rows = () => rowsOf(built(everything))
  const edges = (type: string) => rows().filter((row): row is EdgeRow => 'type' in row && row.type === type)
  const meeting = '康养酒店项目推进会'

  test.each([
    ['ATTENDED', ['何砚秋', '周望舒', '林青禾'].map(name => `${name} ATTENDED ${meeting}`)],
    ['CHAIRED', [`周望舒 CHAIRED ${meeting}`]],
    ['SPOKE_AT', [`林青禾 SPOKE_AT ${meeting}`]],
    [
      'HELD',
      [
        '何砚秋 HELD 中共云岭县委员会组织部部长',
        '何砚秋 HELD 云岭县人民政府副县长',
        '周望舒 HELD 中共云岭县委员会书记',
        '林青禾 HELD 云岭县人民政府县长',
      ],
    ],
    ['PART_OF', ['中共云岭县委员会组织部 PART_OF 中共云岭县委员会']],
    ['ABOUT', [`${meeting} ABOUT 康养酒店`]],
    ['BACKS', ['照野文旅有限公司 BACKS 康养酒店']],
    ['LOCATED_IN', ['康养酒店 LOCATED_IN 柳溪村', `${meeting} LOCATED_IN 县委三楼会议室`]],
    ['WITHIN', ['云岭县 WITHIN 云山市', '云岭特区 WITHIN 云山市']],
    ['BECAME', ['云岭特区 BECAME 云岭县']],
    ['REPORTS', [`2022/003.txt REPORTS ${meeting}`]],
  ])('%s', (type, expected) => expect(sentences(rows(), type)).toEqual(expected))

  test('private people are nowhere, not even in a quote or a title', () => {
    expect(JSON.stringify(rows())).not.toContain('赵小满')
    expect(rows().find(row => 'label' in row && row.label === 'Article')?.properties['title']).toBe('赵某某见到县长')
  })

  test('private people are there where they are asked for, with their names in the words', () => {
    const all = [...factRows(built(everything).db, chainOf, { includePrivate: true })]
    expect(all.find(row => 'label' in row && row.label === 'Article')?.properties['title']).toBe('赵小满见到县长')
    expect(all.flatMap(row => ('label' in row && row.label === 'Person' ? [nameOf(row)] : []))).toContain('赵小满')
  })

  test('every end of an edge is a node', () => {
    const all = rows()
    const ids = new Set(all.flatMap(row => ('label' in row ? [`${row.label} ${row.id}`] : [])))
    for (const row of all) {
      if ('label' in row) continue
      expect(ids).toContain(`${row.from.label} ${row.from.id}`)
      expect(ids).toContain(`${row.to.label} ${row.to.id}`)
    }
  })

  test('a fact says in which sentence it stands and how many articles tell it', () => {
    const term = edges('HELD').find(edge => edge.properties['count'] === 2)
    expect(term?.properties).toMatchObject({
      status: 'current',
      from: '2021-06-01',
      sightings: 2,
      articles: ['a_2022/003.txt_1', 'a_2022/004.txt_1'],
      quote: '云岭县人民政府县长林青禾。',
      rule: 'title-before-name',
    })
  })

  test('an edge names at most twenty articles', () => {
    const many = Array.from({ length: 25 }, (_, i) =>
      article({
        document: `${i}`.padStart(2, '0'),
        home: yunling,
        people: [{ name: '林青禾', offices: [head(yunling)] }],
      }),
    )
    const held = rowsOf(built(many)).find(row => 'type' in row && row.type === 'HELD')
    expect(held?.properties['count']).toBe(25)
    expect(held?.properties['articles']).toHaveLength(20)
  })

  test('an article that names private people only is no node', () => {
    expect(
      rowsOf(built([article({ document: 'a', home: yunling, people: [{ name: '赵小满', private: true }] })])),
    ).toEqual([])
  })
})

describe('quotes', () => {
  const long = `${'各乡镇负责人，'.repeat(60)}县长林青禾出席，另有来宾。`
  test.each([
    ['the sentence', '会议召开。县长[林青禾]出席会议。散会。', [], '县长林青禾出席会议。'],
    ['the clause of a long sentence', long.replace('林青禾', '[林青禾]'), [], '县长林青禾出席，'],
    ['the clause without private people', '赵小满说，县长[林青禾]来了。', ['赵小满'], '县长林青禾来了。'],
    ['nothing when the words name a private person', '赵小满见到[林青禾和赵小满]。', ['赵小满'], null],
  ])('%s', (_, marked, hidden, expected) => {
    const start = marked.indexOf('[')
    const end = marked.indexOf(']') - 1
    expect(quoteOf(marked.replace(/[[\]]/gu, ''), [start, end], hidden)).toBe(expected)
  })
})

describe('what became of bodies', () => {
  const bureau = (body: string) => ({ organ: `云岭县${body}`, seat: '局长', at: yunling })
  const told = (...bodies: readonly string[]) =>
    rowsOf(
      built([
        article({
          document: '2019/001.txt',
          published: '2019-04-02',
          home: yunling,
          people: bodies.map((body, i) => ({ name: `林${'一二三四'[i]}禾`, offices: [bureau(body)] })),
        }),
      ]),
    )

  test.each([
    ['renamed', ['国土资源局', '自然资源局'], ['云岭县国土资源局 BECAME 云岭县自然资源局']],
    [
      'two made one',
      ['文化局', '旅游局', '文化和旅游局'],
      ['云岭县文化局 BECAME 云岭县文化和旅游局', '云岭县旅游局 BECAME 云岭县文化和旅游局'],
    ],
    ['only bodies that papers name', ['国土资源局', '教育局'], []],
    ['in short', ['环保局', '生态环境局'], ['云岭县环境保护局 BECAME 云岭县生态环境局']],
  ])('%s', (_, bodies, expected) => expect(sentences(told(...bodies), 'BECAME')).toEqual(expected))

  test('of a place that another took over', () => {
    const before = { name: '云岭特区', code: '149920' }
    const records = [before, yunling].map((at, i) =>
      article({
        document: `198${i}/001.txt`,
        home: at,
        people: [{ name: '林青禾', offices: [{ organ: `${at.name}人民政府`, seat: '主任', at }] }],
      }),
    )
    expect(sentences(rowsOf(built(records)), 'BECAME')).toEqual([
      '云岭特区 BECAME 云岭县',
      '云岭特区人民政府 BECAME 云岭县人民政府',
    ])
  })

  test('the date is that of the reform', () => {
    const dates = told('国土资源局', '自然资源局').flatMap(row =>
      'type' in row && row.type === 'BECAME' ? [row.properties['date']] : [],
    )
    expect(dates).toEqual(['2018-10/2019-03'])
  })
})
