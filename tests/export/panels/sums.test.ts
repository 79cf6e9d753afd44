/** The tables say what the graph says: sums over months are answers of the questions in cypher/query/. */
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openEmbedded } from '../../../src/graph/embedded/sink.ts'
import type { EdgeRow, NodeRow } from '../../../src/graph/row.ts'
import { usualDerive } from '../../../src/graph/settings.ts'
import { askQuestion } from '../../../src/query/ask.ts'
import { questionNamed } from '../../../src/query/library.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { temporaryFolder } from '../../folders.ts'
import { type ArticleSketch, article, head, yunling } from '../../records.ts'
import { addAll, built, newWorkspace, rowsOf } from '../../workspaces.ts'
import { papers } from './papers.ts'
import { type Line, written } from './written.ts'

const isNode = (row: NodeRow | EdgeRow): row is NodeRow => 'label' in row

/** What a question answers on the graph of a workspace. */
async function answered(workspace: Workspace, question: string, given: Readonly<Record<string, string>>) {
  const sink = await openEmbedded(join(temporaryFolder(), 'graph.grafeo'), () => {})
  try {
    await sink.ensureSchema()
    const rows = rowsOf(workspace)
    const edges = rows.filter((row): row is EdgeRow => !isNode(row))
    await sink.apply({ nodes: rows.filter(isNode), edges, goneNodes: [], goneEdges: [] })
    return (await askQuestion(sink, questionNamed(question), given)).rows
  } finally {
    await sink.close()
  }
}

/** Sums of a column by the values of others: `p_1 2022-01` → 3; a sum of 0 is none. */
function sums(lines: readonly Line[], by: readonly string[], column?: string): ReadonlyMap<string, number> {
  const groups = Map.groupBy(lines, line => by.map(name => line[name]).join(' '))
  const sum = (group: readonly Line[]) =>
    column === undefined ? group.length : group.reduce((total, line) => total + Number(line[column]), 0)
  return new Map([...groups].map(([key, group]) => [key, sum(group)] as const).filter(([, total]) => total > 0))
}

const counted = (rows: readonly Readonly<Record<string, unknown>>[], by: readonly string[], column: string) =>
  new Map(rows.map(row => [by.map(name => row[name]).join(' '), Number(row[column])]))

describe('sums are answers of questions', () => {
  const year = { place: '云岭县', from: '2022-01-01', to: '2022-12-31', limit: '100' }

  test.each([
    ['presence', 'attended', 'meetings'],
    ['chairs', 'chaired', 'chaired'],
    ['speakers', 'spoke', 'spoke'],
  ])('%s: %s', async (question, variable, column) => {
    const workspace = built(papers)
    const { person_months } = written(workspace)
    const answer = await answered(workspace, question, year)
    expect(answer.length).toBeGreaterThan(0)
    expect(sums(person_months, ['person_id'], variable)).toEqual(counted(answer, ['id'], column))
  })

  test('months: meetings by month and kind, where the month is certain', async () => {
    const workspace = built(papers)
    const dated = written(workspace).meetings.filter(line => line['month'] !== '')
    const answer = await answered(workspace, 'months', { from: '2022-01-01' })
    expect(sums(dated, ['month', 'kind'])).toEqual(counted(answer, ['month', 'kind'], 'meetings'))
    expect(sums(dated, ['month', 'kind'], 'size_named')).toEqual(counted(answer, ['month', 'kind'], 'named'))
  })

  test('coverage: articles by paper and month', async () => {
    const workspace = built(papers)
    const answer = await answered(workspace, 'coverage', {})
    const by = ['publisher', 'published_month']
    expect(sums(written(workspace).articles, by)).toEqual(counted(answer, ['publisher', 'month'], 'articles'))
    expect(sums(written(workspace).articles, by, 'meetings')).toEqual(
      counted(answer, ['publisher', 'month'], 'meetings'),
    )
  })

  test('met: meetings of two people, open ones too', async () => {
    const workspace = built(papers)
    const { people, dyad_months } = written(workspace)
    const id = people.find(line => line['person'] === '林青禾')?.['person_id'] ?? ''
    const own = dyad_months.flatMap(({ person_a_id: a, person_b_id: b, times, open }) =>
      a === id || b === id ? [{ other: (a === id ? b : a) ?? '', all: String(Number(times) + Number(open)) }] : [],
    )
    const answer = await answered(workspace, 'met', { person: id, from: '2022-01-01', to: '2022-12-31' })
    expect(sums(own, ['other'], 'all')).toEqual(counted(answer, ['id'], 'meetings'))
  })
})

/** Sums of fractions end in noise. */
const rounded = (totals: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...totals].map(([key, total]) => [key, Math.round(total * 1e9) / 1e9]))

const names = ['林青禾', '周望舒', '顾建明', '何砚秋', '苏映雪']
const date = fc.constantFrom('2022-01-08', '2022-01-31/2022-02-02', '2022-03', '2022-05-20', '2022', 'XXXX-03-01', null)
const sketch = fc.record({
  published: fc.constantFrom('2022-01-10', '2022-02-03', '2022-03-31', '2022-06-30', null),
  events: fc.array(fc.record({ date, people: fc.subarray(names, { minLength: 1 }) }), { maxLength: 3 }),
})

/** A workspace of any articles; they tell of different meetings, since each is called otherwise. */
function workspaceOf(
  sketches: readonly Readonly<{
    published: string | null
    events: readonly { date: string | null; people: readonly string[] }[]
  }>[],
) {
  const articles = sketches.map(
    ({ published, events }, i): ArticleSketch => ({
      ...{ document: `${i}.txt`, published, publisher: '云岭报', home: yunling },
      people: names.map(name => ({ name, offices: name === '林青禾' ? [head(yunling)] : [] })),
      events: events.map((event, at) => ({ ...event, name: `第${i}－${at}次会议` })),
    }),
  )
  const workspace = newWorkspace()
  addAll(workspace, articles.map(article))
  resolveIdentity(workspace)
  return workspace
}

test('whatever the dates: months add up to the attendances whose month is certain, and pairs to MET', () => {
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 1, maxLength: 4 }), sketches => {
      const workspace = workspaceOf(sketches)
      const { attendances, person_months, dyad_months, meetings } = written(workspace)
      const dated = attendances.filter(line => line['month'] !== '')
      for (const [months, one] of [
        ['attended', 'attended'],
        ['chaired', 'chaired'],
        ['spoke', 'spoke'],
      ] as const)
        expect(sums(person_months, ['person_id', 'month'], months)).toEqual(sums(dated, ['person_id', 'month'], one))
      if (meetings.some(line => line['month'] === '')) return
      const met = rowsOf(workspace, { claims: false, derive: usualDerive }).flatMap(row =>
        !isNode(row) && row.type === 'MET' ? [{ ...row.properties, a: row.from.id, b: row.to.id }] : [],
      )
      for (const variable of ['times', 'weight', 'small', 'open'])
        expect(rounded(sums(dyad_months, ['person_a_id', 'person_b_id'], variable))).toEqual(
          rounded(new Map([...counted(met, ['a', 'b'], variable)].filter(([, total]) => total > 0))),
        )
    }),
    { numRuns: 12 },
  )
})
