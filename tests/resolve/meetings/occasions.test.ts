import { describe, expect, test } from 'vitest'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import { occasionsOf, sameOccasion } from '../../../src/resolve/meetings/occasions.ts'
import type { ArticleEvent } from '../../../src/workspace/meetings.ts'
import { article, head, qingshi, secretary, yunling } from '../../records.ts'
import { addAll, built } from '../../workspaces.ts'

type Sketch = Readonly<{
  name?: string
  kind?: string
  date?: string
  people?: string
  place?: string
  project?: string
  home?: typeof yunling
  issue?: string
}>

/** People as letters: 'abc'. */
const event = (paper: string, sketch: Sketch, key = 'e1'): ArticleEvent => ({
  article: paper,
  key,
  meeting: `m_${paper}${key}`,
  number: 1,
  issue: sketch.issue ?? null,
  persons: new Set(sketch.people ?? 'abc'),
  summary: {
    name: sketch.name ?? '茶产业推进会',
    kind: sketch.kind ?? 'conference',
    date: sketch.date ?? '2022-03-02',
    home: sketch.home ?? yunling,
    people: [],
    place: sketch.place ? [sketch.place] : [],
    projects: sketch.project ? [sketch.project] : [],
  },
})

describe('one occasion in two papers', () => {
  test.each([
    ['one name, the same people', {}, {}, 'one name'],
    ['a name with and without the city', { name: '全市茶产业推进会' }, { name: '茶产业推进会' }, 'one name'],
    [
      'another headline, one place',
      { name: '林青禾调研', place: '柳溪村', kind: 'inspection' },
      { name: '走进柳溪', place: '柳溪村党群中心', kind: 'inspection' },
      'both at 柳溪村',
    ],
    ['half of the people', { people: 'abcd' }, { people: 'cdef' }, '2 of 4 people in common'],
    [
      'one project',
      { name: '项目现场办公', project: '云上茶谷' },
      { name: '现场办公会', project: '云上茶谷项目' },
      'both about 云上茶谷',
    ],
    [
      'a talk of which one paper names fewer',
      { name: '林青禾与北山大学会谈', kind: 'talk', people: 'abcd' },
      { name: '林青禾与北山大学会谈', kind: 'talk', people: 'ab' },
      'one name',
    ],
    ['the news and the comment in one issue', { issue: '云岭报 1' }, { issue: '云岭报 1' }, 'one name'],
    ['two papers of one day', { issue: '云岭报 1' }, { name: '全县茶产业推进会', issue: '云山日报 1' }, 'one name'],
    [
      'the whole in one paper, its end in the other',
      { name: '县人代会闭幕', people: 'abcd' },
      { name: '县人代会从开幕到闭幕', people: 'abcd' },
      'one name',
    ],
  ])('%s', (_, a, b, why) => expect(sameOccasion(event('x', a), event('y', b))?.why).toContain(why))

  test.each([
    [
      'one room, other conferences',
      { name: '县委常委会会议', people: 'abcdef', place: '县委三楼会议室' },
      { name: '理论学习中心组学习会', people: 'abcdef', place: '县委三楼会议室' },
    ],
    [
      'other guests of one host',
      { name: '林青禾会见照野集团客人', kind: 'reception', people: 'abcdef', place: '云岭宾馆' },
      { name: '林青禾会见北山大学校长', kind: 'reception', people: 'abcdef', place: '云岭宾馆' },
    ],
    [
      'other hosts of one guest',
      { name: '林青禾会见北山大学校长', kind: 'reception', people: 'abc', place: '云岭宾馆' },
      { name: '周望舒会见北山大学校长', kind: 'reception', people: 'bcd', place: '云岭宾馆' },
    ],
    ['the first and the second', { name: '主席团第一次会议' }, { name: '主席团第二次会议' }],
    ['names that say nothing', { name: '会议' }, { name: '分组会议' }],
    [
      'a county is no place',
      { name: '林青禾调研', kind: 'inspection', place: '云岭县' },
      { name: '巡察组进驻', kind: 'inspection', place: '云岭县' },
    ],
    [
      'another item of the same issue',
      { name: '茶产业推进会闭幕', people: 'abc', issue: '云岭报 1' },
      { name: '林青禾看望参加茶产业推进会的记者', people: 'abc', issue: '云岭报 1' },
    ],
    [
      'one session, other delegations, in one issue',
      { name: '县人代会', people: 'abcdefg', issue: '云岭报 1' },
      { name: '县人代会', people: 'ax', issue: '云岭报 1' },
    ],
    [
      'leaving and arriving',
      { name: '林青禾离京赴北山出席茶叶博览会', people: 'abcd', kind: 'visit' },
      { name: '林青禾抵达北山出席茶叶博览会', people: 'abcd', kind: 'visit' },
    ],
    [
      'the welcome and the dinner',
      { name: '林青禾出席北山大学举行的欢迎仪式', people: 'abcd', kind: 'reception' },
      { name: '林青禾出席北山大学举行的欢迎宴会', people: 'abcd', kind: 'reception' },
    ],
    [
      'the plenary and the groups',
      { name: '县人大常委会第九次会议全体会议', people: 'abcd' },
      { name: '县人大常委会第九次会议分组会议', people: 'abcd' },
    ],
    [
      'other parties at the same table',
      { name: '林青禾主持云青两县会晤', people: 'abcd', kind: 'reception', place: '云岭宾馆' },
      { name: '林青禾出席云山北山三县会晤', people: 'abcd', kind: 'reception', place: '云岭宾馆' },
    ],
    [
      'talks that are called just that, with other guests',
      { name: '县长林青禾会谈', kind: 'talk', people: 'abc', place: '云岭宾馆' },
      { name: '县长林青禾会谈', kind: 'talk', people: 'ade', place: '云岭宾馆' },
    ],
    [
      'the full session and the party group of one body',
      { name: '县政府第四次全体会议', people: 'abcdef' },
      { name: '县政府党组会议', people: 'abcdef' },
    ],
    [
      'other hosts of one guest, one of them together with him',
      { name: '林青禾同北山大学校长、副校长共同主持校地联席会', kind: 'reception', people: 'abc' },
      { name: '周望舒会见北山大学校长、副校长', kind: 'reception', people: 'abd' },
    ],
    ['another day', {}, { date: '2022-03-03' }],
    ['another kind', {}, { kind: 'inspection' }],
    ['nobody in common', {}, { people: 'xyz' }],
    [
      'the same people, twice a day',
      { name: '县委常委会会议', people: 'abcdef' },
      { name: '安全生产调度会', people: 'abcdef' },
    ],
    ['another place', { name: '林青禾调研', place: '柳溪村' }, { name: '林青禾走访', place: '青石镇' }],
    [
      'one name, far apart',
      { name: '政协全会', people: 'a' },
      { name: '政协全会', people: 'abc', home: { name: '远山县', code: '239921' } },
    ],
  ])('two occasions: %s', (_, a, b) => expect(sameOccasion(event('x', a), event('y', b))).toBeNull())
})

const shown = (events: readonly ArticleEvent[]): string =>
  occasionsOf(events)
    .map(group =>
      group
        .map(({ article, key }) => article + key.slice(1))
        .toSorted()
        .join(''),
    )
    .toSorted()
    .join(' ')

test('each event goes with the one that it fits best', () => {
  const morning = { name: '茶产业推进会', people: 'abc' }
  const afternoon = { name: '茶产业座谈会', people: 'abc' }
  const events = [event('x', morning), event('x', afternoon, 'e2'), event('y', afternoon), event('y', morning, 'e2')]
  expect(shown(events)).toBe('x1y2 x2y1')
  expect(shown(events.toReversed())).toBe('x1y2 x2y1')
})

test('what fits two of one article alike goes with neither', () => {
  const events = [event('x', {}), event('x', {}, 'e2'), event('y', {})]
  expect(shown(events)).toBe('x1 x2 y1')
})

test('two parts of one occasion are not joined by way of the whole', () => {
  const [opening, close] = [{ name: '茶产业推进会开幕' }, { name: '茶产业推进会闭幕' }]
  const events = [event('x', opening), event('y', { name: '茶产业推进会' }), event('z', close)]
  expect(shown(events)).toBe('x1y1 z1')
  expect(shown(events.toReversed())).toBe('x1y1 z1')
})

describe('in a workspace', () => {
  const paper = (document: string, home: typeof yunling, people: readonly string[]) =>
    article({
      document,
      home,
      published: '2022-03-03',
      people: people.map((name, i) => ({ name, offices: [i === 0 ? secretary(yunling) : head(yunling)] })),
      events: [{ name: '茶产业推进会', date: '2022-03-02', people }],
    })

  test('attendance is united, ids are kept when another paper comes, and given back when it goes', () => {
    const workspace = built([paper('a', yunling, ['林青禾', '周望舒'])])
    const meetings = () =>
      workspace.db
        .prepare('SELECT DISTINCT meeting FROM events')
        .all()
        .map(row => row['meeting'])
    const [first] = meetings()
    addAll(workspace, [paper('b', qingshi, ['林青禾', '周望舒', '顾建明'])])
    resolveIdentity(workspace)
    expect(meetings()).toEqual([first])
    addAll(
      workspace,
      [{ ...paper('b', qingshi, ['顾建明']), source: { ...paper('b', qingshi, []).source, sha256: 'b' } }],
      'b',
    )
    resolveIdentity(workspace)
    expect(meetings()).toHaveLength(2)
    expect(meetings()).toContain(first)
  })
})
