import { describe, expect, test } from 'vitest'
import { csvRows } from './csv.ts'
import { type MeetingSketch, rowsOf, type Sketch, tiesIn, writtenAs } from './rows.ts'

const meetings: readonly MeetingSketch[] = [
  {
    id: 'm1',
    date: '2022-01-05',
    people: ['何', '林', '周'],
    chaired: '周',
    projects: ['云上茶谷'],
    organizations: ['甲公司'],
  },
  { id: 'm2', date: '2022-03-31/2022-04-02', people: ['林', '周'], scope: 'open', mode: 'video', home: '青石镇' },
  { id: 'm3', date: '2022-04', people: ['林', '周'], named: 5, kind: 'talk', home: '云岭县' },
  { id: 'm4', date: null, people: ['何', '顾'], guests: ['顾'] },
  { id: 'm5', date: '2023-06-01', people: ['独'] },
]
const places = { 云山市: null, 云岭县: '云山市', 青石镇: '云岭县' }
const terms = [
  { person: '林', office: '云岭县人民政府 县长', from: '2021-01-01', to: '2022-12-31', rankOrder: 7 },
  { person: '周', office: '云岭县人民政府 副县长', from: '2022-06-01', to: '2023-03-01', rankOrder: 8 },
  { person: '何', office: '云岭县人民政府 科员', from: '2021-01-01', to: '2023-03-01' },
]
const county: Sketch = { meetings, places, terms }

test('without options: everybody who shared a meeting, counted, from the lower id to the higher', async () => {
  expect(await tiesIn(county)).toEqual(['何 周 1', '何 林 1', '何 顾 1', '周 林 3'])
})

describe('what a meeting counts', () => {
  test.each([
    ['count', ['何 周 1', '何 林 1', '何 顾 1', '周 林 3']],
    ['newman', ['何 周 0.5', '何 林 0.5', '何 顾 1', '周 林 1.75']],
    ['distance', ['何 周 0.5', '何 林 1', '何 顾 1', '周 林 3']],
  ] as const)('%s', async (weighting, ties) => expect(await tiesIn(county, { weighting })).toEqual(ties))
})

describe('which meetings count', () => {
  const days = (from: string | null, to: string | null) => ({ window: { from, to } })
  test.each([
    ['a window holds what begins in it', days('2022-01-01', '2022-03-31'), ['何 周 1', '何 林 1', '周 林 2']],
    ['a month, where it is wholly inside', days('2022-04-01', null), ['周 林 1']],
    ['not, where it is cut', days('2022-04-02', '2022-12-31'), []],
    ['kinds', { kinds: ['talk'] }, ['周 林 1']],
    ['scopes', { scopes: ['open', 'mass'] }, ['周 林 1']],
    ['modes', { modes: ['video'] }, ['周 林 1']],
    ['the number of people named, in the network or not', { maxSize: 4 }, ['何 周 1', '何 林 1', '何 顾 1', '周 林 2']],
    ['a home and what lies in it', { home: '云岭县' }, ['周 林 2']],
    ['a home within', { home: '青石镇' }, ['周 林 1']],
    ['roles: those alone who had one', { roles: ['chaired', 'guest'] }, []],
    ['a least weight', { minWeight: 2 }, ['周 林 3']],
  ] as const)('%s', async (_, options, ties) => expect(await tiesIn(county, options)).toEqual(ties))

  test('an unknown home is told, and one of several places of a name', async () => {
    const two = {
      ...county,
      places: { ...places, 330100: null, 420100: null },
      names: { 330100: '鼓楼区', 420100: '鼓楼区' },
    }
    await expect(tiesIn(two, { home: '鼓楼区' })).rejects.toThrow(
      '2 places are called 鼓楼区. Write one of these instead: 330100, 420100.',
    )
    await expect(tiesIn(county, { home: '无此县' })).rejects.toThrow('No place of the workspace is called 无此县')
  })
})

describe('around one person', () => {
  test.each([
    ['its ties, and those among its neighbours', '顾', 1, ['何 顾 1']],
    ['two steps', '顾', 2, ['何 周 1', '何 林 1', '何 顾 1', '周 林 3']],
    ['whoever met nobody', '独', 2, []],
  ] as const)('%s', async (_, ego, depth, ties) => expect(await tiesIn(county, { ego, depth })).toEqual(ties))
})

describe('two kinds of nodes', () => {
  test.each([
    [
      'person-meeting',
      ['何 m1 1', '何 m4 1', '周 m1 1', '周 m2 1', '周 m3 1', '林 m1 1', '林 m2 1', '林 m3 1', '独 m5 1', '顾 m4 1'],
    ],
    ['person-office', ['何 云岭县人民政府 科员 1', '周 云岭县人民政府 副县长 1', '林 云岭县人民政府 县长 1']],
    ['person-project', ['何 云上茶谷 1', '周 云上茶谷 1', '林 云上茶谷 1']],
    ['organization-meeting', ['甲公司 m1 1']],
  ] as const)('%s', async (ties, expected) => expect(await tiesIn(county, { ties })).toEqual(expected))

  test('roles of those who came, and what is known of a meeting', async () => {
    const { files } = await writtenAs('csv', rowsOf(county), { ties: 'person-meeting' })
    const of = (file: string, id: string) => csvRows(files.get(file)).find(row => Object.values(row).includes(id))
    expect(csvRows(files.get('edges.csv')).find(row => row['Source'] === '周')).toMatchObject({
      roles: 'attended;chaired',
      order: '3',
    })
    expect(csvRows(files.get('edges.csv')).find(row => row['Source'] === '顾')).toMatchObject({ as: 'guest' })
    expect(of('nodes.csv', 'm3')).toMatchObject({
      kind: 'meeting',
      meetingKind: 'talk',
      named: '5',
      from: '2022/04/01',
      to: '2022/04/30',
      home: '云岭县',
    })
  })

  test('a window keeps terms that have a known day in it', async () => {
    const window = { from: '2023-01-01', to: '2023-12-31' }
    expect(await tiesIn(county, { ties: 'person-office', window })).toEqual([
      '何 云岭县人民政府 科员 1',
      '周 云岭县人民政府 副县长 1',
    ])
  })
})

describe('what nodes and ties tell', () => {
  const tables = async (options = {}) => {
    const { files } = await writtenAs('csv', rowsOf(county), options)
    return { nodes: csvRows(files.get('nodes.csv')), edges: csvRows(files.get('edges.csv')) }
  }

  test('dates, times, and the leadership team that both were in', async () => {
    const { edges } = await tables()
    expect(
      edges.map(({ Source, Target, times, undated, first, last, team }) => [
        Source,
        Target,
        times,
        undated,
        first,
        last,
        team,
      ]),
    ).toEqual([
      ['何', '周', '1', '0', '2022/01/05', '2022/01/05', ''],
      ['何', '林', '1', '0', '2022/01/05', '2022/01/05', ''],
      ['何', '顾', '1', '1', '', '', ''],
      ['周', '林', '3', '0', '2022/01/05', '2022/04/30', '云岭县人民政府'],
    ])
    expect(edges.at(-1)?.['Timeset']).toBe('<[2022-01-05, 2022-01-05]; [2022-03-31, 2022-04-30]>')
    expect(edges[2]?.['Timeset']).toBe('')
  })

  test.each([
    ['the last day of the network', null, ['云岭县人民政府县长', '2022/04/30', '7']],
    ['a day after the last sighting', '2023-05-01', ['云岭县人民政府县长', '2022/12/31', '7']],
    ['a day before the first', '2020-05-01', ['', '', '']],
  ])('the office as of %s', async (_, asOf, expected) => {
    const { nodes } = await tables({ asOf })
    const lin = nodes.find(({ Id }) => Id === '林')
    expect([lin?.['office'], lin?.['officeSeen'], lin?.['rankOrder']]).toEqual(expected)
  })

  test('degree, betweenness, community', async () => {
    const { nodes } = await tables()
    expect(nodes.map(({ Id, degree, betweenness, community }) => [Id, degree, betweenness, community])).toEqual([
      ['何', '3', '0.6666666667', '1'],
      ['周', '2', '0', '2'],
      ['林', '2', '0', '2'],
      ['顾', '1', '0', '1'],
    ])
  })
})

describe('slices of time', () => {
  test.each([
    ['year', ['2022 txt']],
    ['quarter', ['2022-Q1 txt', '2022-Q2 txt']],
    ['month', ['2022-01 txt', '2022-03 txt', '2022-04 txt']],
  ] as const)('by %s', async (slice, expected) => {
    const { files, report } = await writtenAs('edges', rowsOf(county), { slice })
    expect([...files.keys()]).toEqual(expected)
    expect(report.unsliced).toBe(1)
  })

  test('each is the network of its window', async () => {
    const { files } = await writtenAs('edges', rowsOf(county), { slice: 'quarter', weighting: 'newman' })
    expect(files.get('2022-Q1 txt')).toBe('何\t周\t0.5\n何\t林\t0.5\n周\t林\t1.5\n')
    expect(files.get('2022-Q2 txt')).toBe('周\t林\t0.25\n')
  })
})

test('what was left out is counted by reason', async () => {
  const { report } = await writtenAs('edges', rowsOf(county), {
    window: { from: '2022-04-02', to: null },
    modes: ['inPerson'],
  })
  const [network] = report.networks
  expect([...(network?.leftOut ?? [])]).toEqual([
    ['outside', 1],
    ['mode', 1],
    ['imprecise', 1],
    ['undated', 1],
  ])
  expect(network).toMatchObject({ meetings: 1, alone: 1, nodes: 0, ties: 0 })
})
