import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openEmbedded } from '../../../src/graph/embedded/sink.ts'
import { loadGraph } from '../../../src/graph/load.ts'
import type { EdgeRow, NodeRow } from '../../../src/graph/row.ts'
import { usualDerive } from '../../../src/graph/settings.ts'
import type { ArticleRecord, Event } from '../../../src/record.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import { temporaryFolder } from '../../folders.ts'
import { article, chainOf, deputy, head, type OfficeSketch, secretary, yunling } from '../../records.ts'
import { addAll, built, rowsOf } from '../../workspaces.ts'

type Meeting = Readonly<{
  day: string | null
  people: readonly string[]
  scope?: Event['size']['scope']
  named?: number
}>

const offices: Readonly<Record<string, OfficeSketch>> = {
  林: head(yunling),
  周: secretary(yunling),
  何: deputy(yunling),
}
const names: Readonly<Record<string, string>> = { 林: '林青禾', 周: '周望舒', 何: '何砚秋' }
const nameOf = (sign: string): string => names[sign] ?? `顾${sign}`

/** One article a meeting; people by the first letter of their names. */
function met({ day, people, scope = 'closed', named }: Meeting, index: number): ArticleRecord {
  const record = article({
    document: `2022/${index}.txt`,
    published: day,
    home: yunling,
    people: people.map(sign => ({ name: nameOf(sign), offices: [offices[sign] ?? deputy(yunling)] })),
    events: [{ name: `第${index}次会议`, date: day, people: people.map(nameOf), chair: nameOf(people[0] ?? '') }],
  })
  const size = (event: Event) => ({ ...event.size, scope, named: named ?? event.size.named })
  return { ...record, events: record.events.map(event => ({ ...event, size: size(event) })) }
}

const derived = (records: readonly ArticleRecord[], settings = usualDerive) =>
  rowsOf(built(records), { claims: false, derive: settings })

/** Edges by the first letters of their ends, in that order: 何林. */
function edgesOf(rows: readonly (NodeRow | EdgeRow)[], type: string): ReadonlyMap<string, EdgeRow['properties']> {
  const name = new Map(rows.flatMap(row => ('label' in row ? [[row.id, String(row.properties['name'])] as const] : [])))
  const ends = ({ from, to }: EdgeRow) => [from, to].map(({ id }) => name.get(id)?.replace(/^顾/, '').slice(0, 1) ?? '')
  return new Map(
    rows.flatMap(row =>
      'type' in row && row.type === type
        ? [[(type === 'MET' ? ends(row).toSorted() : ends(row)).join(''), row.properties] as const]
        : [],
    ),
  )
}

describe('MET', () => {
  const meetings = (...list: Meeting[]) => list.map(met)

  test('sums 1/(n−1) over closed meetings of n people named, however often one is in them', () => {
    const rows = derived(
      meetings(
        { day: '2022-01-05', people: ['林', '周'] },
        { day: '2022-03-01', people: ['林', '周', '何'] },
        { day: '2022-02-01', people: ['林', '周'], named: 21 },
      ),
    )
    const pairs = edgesOf(rows, 'MET')
    expect([...pairs.keys()].toSorted()).toEqual(['何周', '何林', '周林'])
    expect(pairs.get('周林')).toMatchObject({
      ...{ times: 3, weight: 1.55, small: 2, open: 0, first: '2022-01-05', last: '2022-03-01', derived: true },
    })
    expect(pairs.get('周林')?.['meetings']).toHaveLength(3)
    expect(pairs.get('何林')).toMatchObject({ times: 1, weight: 0.5, small: 1, open: 0 })
  })

  test.each([
    ['open', 0, 0, 1],
    ['mass', 0, 0, 1],
    ['unknown', 1, 0, 0],
    ['closed', 1, 1, 0],
  ] as const)('a meeting of scope %s: %i times, weight %i, %i apart', (scope, times, weight, open) => {
    const pairs = edgesOf(derived(meetings({ day: '2022-01-05', people: ['林', '周'], scope })), 'MET')
    expect(pairs.get('周林')).toMatchObject({ times, weight, open })
  })

  test('a meeting without a day counts, and says nothing of first and last', () => {
    const pairs = edgesOf(derived(meetings({ day: null, people: ['林', '周'] })), 'MET')
    expect(pairs.get('周林')).toMatchObject({ times: 1 })
    expect(Object.keys(pairs.get('周林') ?? {})).not.toContain('first')
  })

  test('in a meeting that is too large nobody met', () => {
    const large = meetings({ day: '2022-01-05', people: ['林', '周'], named: 101 })
    expect(edgesOf(derived(large), 'MET').size).toBe(0)
    expect(edgesOf(derived(large, { small: 10, largest: 101 }), 'MET').size).toBe(1)
  })

  test('goes from the lower id to the higher, and the settings stand beside', () => {
    const rows = derived(meetings({ day: '2022-01-05', people: ['林', '周', '何'] }), { small: 2, largest: 50 })
    for (const row of rows) if ('type' in row && row.type === 'MET') expect(row.from.id < row.to.id).toBe(true)
    expect(rows.at(-1)).toEqual({
      ...{ label: 'Derivation', id: 'renmai derive', properties: { small: 2, largest: 50 } },
    })
  })

  test('where nobody met there are no settings either', () => {
    expect(derived([]).length).toBe(0)
  })
})

describe('SUCCEEDED', () => {
  const holds = (name: string, day: string, office = head(yunling), change?: 'start' | 'end', at = day) =>
    article({
      document: `${day}-${name}-${change ?? 'seen'}.txt`,
      published: day,
      home: yunling,
      people: [{ name, offices: change === 'end' ? [] : [office] }],
      changes: change === undefined ? [] : [{ name, office, act: change, date: at }],
    })

  test.each([
    ['seen', [holds('甲一鸣', '2020-03-01'), holds('乙二川', '2021-03-01')], [['乙甲', 365, false]]],
    [
      'stated',
      [
        holds('甲一鸣', '2020-03-01'),
        holds('甲一鸣', '2021-05-31', head(yunling), 'end'),
        holds('乙二川', '2021-06-10', head(yunling), 'start'),
      ],
      [['乙甲', 10, true]],
    ],
    [
      'three in turn',
      [holds('丙三江', '2022-03-01'), holds('甲一鸣', '2020-03-01'), holds('乙二川', '2021-03-01')],
      [
        ['丙乙', 365, false],
        ['乙甲', 365, false],
      ],
    ],
    ['the same person again', [holds('甲一鸣', '2020-03-01'), holds('甲一鸣', '2021-03-01')], []],
    [
      'terms that overlap',
      [holds('甲一鸣', '2020-03-01'), holds('乙二川', '2021-03-01'), holds('甲一鸣', '2022-03-01')],
      [],
    ],
    [
      'offices of several holders',
      [holds('甲一鸣', '2020-03-01', deputy(yunling)), holds('乙二川', '2021-03-01', deputy(yunling))],
      [],
    ],
    ['two offices', [holds('甲一鸣', '2020-03-01'), holds('乙二川', '2021-03-01', secretary(yunling))], []],
  ])('%s', (_, records, expected) => {
    const found = edgesOf(derived(records), 'SUCCEEDED')
    const told = [...found].map(([ends, { gapDays, stated }]) => [ends, gapDays, stated]).toSorted()
    expect(told).toEqual(expected)
    for (const properties of found.values()) expect(properties['office']).toBe('云岭县人民政府县长')
  })

  const bureau = (body: string) => ({ organ: `云岭县${body}`, seat: '局长', at: yunling })

  test('the line goes on where a reform gave the organ another name', () => {
    const records = [
      holds('甲一鸣', '2018-03-01', bureau('国土资源局')),
      holds('乙二川', '2019-03-01', bureau('自然资源局')),
      holds('丙三江', '2020-02-29', bureau('自然资源局')),
    ]
    const found = [...edgesOf(derived(records), 'SUCCEEDED')].map(([ends, { office, gapDays }]) => [
      ends,
      office,
      gapDays,
    ])
    expect(found.toSorted()).toEqual([
      ['丙乙', '云岭县自然资源局局长', 365],
      ['乙甲', '云岭县自然资源局局长', 365],
    ])
  })

  test('heads of two bodies that were made one have no one successor', () => {
    const records = [
      holds('甲一鸣', '2018-03-01', bureau('文化局')),
      holds('乙二川', '2018-03-01', bureau('旅游局')),
      holds('丙三江', '2020-03-01', bureau('文化和旅游局')),
    ]
    expect([...edgesOf(derived(records), 'SUCCEEDED')]).toEqual([])
  })
})

describe('in a store', () => {
  const one = met({ day: '2022-01-05', people: ['林', '周'] }, 1)
  const other = met({ day: '2022-03-01', people: ['林', '周', '何'] }, 2)

  test('derived edges follow the meetings: only touched ones are written, and all go again', async () => {
    const workspace = built([one])
    const sink = await openEmbedded(join(temporaryFolder(), 'graph.grafeo'), () => {})
    const load = async (change = {}) => (await loadGraph(workspace, sink, chainOf, { change })).applied
    const metNow = async () =>
      (await sink.query('MATCH (:Person)-[r:MET]->(:Person) RETURN r.times AS times ORDER BY times')).rows
    await load()
    expect(await metNow()).toEqual([])
    expect(await load({ derive: usualDerive })).toMatchObject({ nodes: 1, edges: 1 })
    expect(await load()).toMatchObject({ nodes: 0, edges: 0 })
    addAll(workspace, [other])
    resolveIdentity(workspace)
    await load()
    expect(await metNow()).toEqual([{ times: 1 }, { times: 1 }, { times: 2 }])
    expect(await load({ derive: { ...usualDerive, small: 2 } })).toMatchObject({ nodes: 1, edges: 3, goneEdges: 0 })
    expect(await load({ derive: null })).toMatchObject({ nodes: 0, edges: 0, goneEdges: 3, goneNodes: 1 })
    expect(await metNow()).toEqual([])
    await sink.close()
  })

  test('claims come and go as asked, and stay otherwise', async () => {
    const workspace = built([one])
    const sink = await openEmbedded(join(temporaryFolder(), 'graph.grafeo'), () => {})
    const load = async (change = {}) => (await loadGraph(workspace, sink, chainOf, { change })).totals.nodes['Claim']
    expect(await load()).toBeUndefined()
    const claims = await load({ claims: true })
    expect(claims).toBeGreaterThan(5)
    expect(await load()).toBe(claims)
    const { rows } = await sink.query(
      `MATCH (a:Article)-[:STATES]->(c:Claim)
       WHERE c.predicate = 'CHAIRED' MATCH (:Person)-[r:CHAIRED]->(:Meeting) WHERE r.sid = c.fact
       RETURN a.document AS document, c.quote AS quote, c.rule AS rule, c.start AS start, c.end AS end`,
    )
    const [chaired] = one.events[0]?.chaired ?? []
    const [start, end] = chaired?.evidence ?? []
    expect(rows).toEqual([
      { document: '2022/1.txt', quote: expect.stringContaining('林青禾'), rule: 'chaired', start, end },
    ])
    expect(await load({ claims: false })).toBeUndefined()
    expect((await sink.query('MATCH (c:Claim) RETURN count(c) AS n')).rows).toEqual([{ n: 0 }])
    await sink.close()
  })
})
