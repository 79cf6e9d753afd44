import { expect, test } from 'vitest'
import { askCypher, askQuestion } from '../../src/query/ask.ts'
import { questionNamed } from '../../src/query/library.ts'
import { smallGraph } from '../graph/small-graph.ts'

const small = smallGraph()

/** The columns named, one text a row. */
async function rows(name: string, given: Record<string, string>, ...columns: string[]): Promise<string[]> {
  const answer = await askQuestion(small(), questionNamed(name), given)
  return answer.rows.map(row => columns.map(column => row[column]).join(' '))
}

test('career: terms of both namesakes in order, the undated by what was seen', async () => {
  expect(await rows('career', { person: '林青禾' }, 'office', 'from', 'to', 'first')).toEqual([
    '云岭县人民政府副县长   2022-01-05',
    '云岭县人民政府县长 2022-05 2023-02-16 2022-06-10',
    '云岭县人民政府县长 2023-02-16  2023-02-16',
  ])
})

test('holders: who held an office, in order', async () => {
  expect(await rows('holders', { office: '云岭县人民政府县长' }, 'id', 'from', 'to')).toEqual([
    'p01 2022-05 2023-02-16',
    'p05  2022-05',
    'p01 2023-02-16 ',
  ])
})

test('project: its meetings in order, each with all who took part', async () => {
  expect(await rows('project', { project: 'j_spa' }, 'id', 'kind', 'people')).toEqual([
    'm5 conference 林青禾,何砚秋',
    'm4 signing 林青禾,何砚秋,江照野,沈知白',
  ])
})

test('leaders: of a day, by rank, with what is known of it', async () => {
  expect(await rows('leaders', { place: '云岭县', date: '2022-06-30' }, 'office', 'id', 'evidence')).toEqual([
    '中共云岭县委员会书记 p02 seen',
    '云岭县人民代表大会常务委员会主任 p04 open',
    '云岭县人民政府县长 p01 stated',
    '云岭县人民政府副县长 p03 seen',
    '云岭县人民政府副县长 p01 open',
  ])
})

test('meeting: chairs, speakers, then the names in order', async () => {
  expect(await rows('meeting', { meeting: '全县防汛工作会议' }, 'part', 'id', 'order')).toEqual([
    'CHAIRED p01 ',
    'SPOKE_AT p02 ',
    'SPOKE_AT p07 ',
    'ATTENDED p02 1',
    'ATTENDED p01 2',
    'ATTENDED p03 3',
    'ATTENDED p07 4',
  ])
})

test('met: how often, and how small the smallest meeting was', async () => {
  expect(await rows('met', { person: 'p01', limit: '3' }, 'id', 'meetings', 'smallest')).toEqual([
    'p03 4 2',
    'p07 2 2',
    'p02 2 3',
  ])
  expect(await rows('met', { person: 'p01', from: '2022-06-11', to: '2022-06-11' }, 'id')).toEqual(['p03', 'p07'])
})

test('path: from person to person through meetings', async () => {
  const way = '许言蹊·云岭县水利局局长,全县防汛工作会议,周望舒·云岭县县委书记,市县座谈会,顾南乔·青石县县委书记'
  expect(await rows('path', { a: '许言蹊', b: '顾南乔' }, 'steps', 'way')).toEqual([`2 ${way}`])
  expect(await rows('path', { a: '林青禾', b: '林青禾' }, 'steps', 'ids')).toEqual([
    '2 p01,m1,p02,m6,p09',
    '2 p01,m2,p02,m6,p09',
    '2 p09,m6,p02,m1,p01',
    '2 p09,m6,p02,m2,p01',
  ])
})

test('projects: by amount, those without one last', async () => {
  expect(await rows('projects', {}, 'id', 'amount', 'meetings', 'backers')).toEqual([
    'j_solar 1200000000 0 ',
    'j_spa 1200000000 2 照野文旅有限公司',
    'j_dam 36500000.5 1 ',
    'j_road  0 ',
  ])
})

test('shared meetings: oldest first, with the words for each', async () => {
  expect(await rows('shared-meetings', { a: '林青禾', b: '何砚秋' }, 'id', 'date', 'quoteB')).toEqual([
    'm5 2022-XX-XX 何砚秋参加。',
    'm1 2022-01-05 何砚秋参加。',
    'm2 2022-06-10 何砚秋参加。',
    'm4 2022-09-17 何砚秋参加。',
  ])
})

test('speakers: by meetings spoken at', async () => {
  expect(await rows('speakers', {}, 'id', 'spoke', 'chaired')).toEqual([
    'p01 3 2',
    'p02 2 1',
    'p08 1 0',
    'p10 1 1',
    'p07 1 0',
  ])
  expect(await rows('speakers', { place: '云岭县', to: '2022-01-31' }, 'id', 'spoke')).toEqual(['p02 1'])
})

test('places: by meetings held there', async () => {
  expect(await rows('places', {}, 'place', 'meetings', 'kinds')).toEqual([
    '县委三楼会议室 2 conference',
    '柳溪水库 1 inspection',
  ])
})

test('own Cypher is run with its parameters, unless its rows would be wrong', async () => {
  const cypher = 'MATCH (p:Person) WHERE p.articleCount > $n RETURN count(p) AS people;'
  expect((await askCypher(small(), cypher, { n: '4' })).rows).toEqual([{ people: 2 }])
  await expect(askCypher(small(), 'MATCH (p) RETURN p, count(*) ORDER BY count(*)', {})).rejects.toThrow(/wrongly/)
})

test('what is not Cypher is refused with its place', async () => {
  await expect(askCypher(small(), 'MATCH (p:Person RETURN p', {})).rejects.toThrow(
    /does not accept the query: syntax error/,
  )
})
