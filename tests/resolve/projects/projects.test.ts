import { describe, expect, test } from 'vitest'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { documentsOf } from '../../../src/workspace/documents/documents.ts'
import { projectLines } from '../../../src/workspace/projects/lines.ts'
import { isGeneral, projectName } from '../../../src/workspace/projects/names.ts'
import { type ArticleSketch, article, qingshi, yunling } from '../../records.ts'
import { addAll, built } from '../../workspaces.ts'

type Sketch = NonNullable<ArticleSketch['projects']>[number]

const city: typeof yunling = { name: '云山市', code: '149900' }

const paper = (document: string, sketch: Sketch, home = yunling, published = '2022-03-02') =>
  article({ document, home, published, publisher: '云山日报', projects: [sketch] })

type Line = Readonly<{ id: string; name: string; records: readonly { document: string }[] }> &
  Readonly<Record<string, unknown>>

const linesOf = ({ db }: Workspace): readonly Line[] => [...projectLines(db)].map(line => JSON.parse(line) as Line)

/** Documents of each project: 'a b|c'. */
const shown = (workspace: Workspace): string =>
  linesOf(workspace)
    .map(({ records }) => records.map(({ document }) => document).join(' '))
    .toSorted()
    .join('|')

describe('names without what papers add', () => {
  test.each([
    ['“云上茶谷”项目', '云上茶谷', null],
    ['云岭县云上茶谷建设项目', '云上茶谷', null],
    ['全县照野灌渠工程', '照野灌渠', null],
    ['云上茶谷二期工程', '云上茶谷', '二期'],
    ['云上茶谷项目（首期）', '云上茶谷', '一期'],
    ['市场监管云平台', '市场监管云平台', null],
  ])('%s', (printed, words, phase) => expect(projectName(printed, '云岭县')).toEqual({ words, phase }))

  test.each(['污水处理厂', '康养酒店', '城区集中供热', '农产业园'.slice(1)])('%s: every county has one', words =>
    expect(isGeneral(words)).toBe(true),
  )
  test.each(['云上茶谷', '照野灌渠', '柳溪康养小镇'])('%s says which', words => expect(isGeneral(words)).toBe(false))
})

describe('one project in several papers', () => {
  test.each([
    ['with and without 项目', paper('a', { name: '云上茶谷' }), paper('b', { name: '“云上茶谷”项目' })],
    ['by another name', paper('a', { name: '云上茶谷' }), paper('b', { name: '万亩茶谷', aliases: ['云上茶谷项目'] })],
    ["the county's and the city's paper", paper('a', { name: '云上茶谷' }), paper('b', { name: '云上茶谷' }, city)],
    [
      'an owner in full and in short',
      paper('a', { name: '云上茶谷', owner: '照野集团' }),
      paper('b', { name: '云上茶谷', owner: '云山照野集团有限公司' }),
    ],
    [
      'a general name with its owner',
      paper('a', { name: '康养酒店', owner: '照野集团' }),
      paper('b', { name: '康养酒店项目', owner: '照野集团' }),
    ],
    [
      'a general name with its site',
      paper('a', { name: '水厂', place: '柳溪村' }),
      paper('b', { name: '水厂', place: '柳溪村' }),
    ],
  ])('%s', (_, a, b) => expect(shown(built([a, b]))).toBe('a b'))

  test.each([
    ['two phases', paper('a', { name: '云上茶谷一期' }), paper('b', { name: '云上茶谷二期' })],
    ['the whole and a phase', paper('a', { name: '云上茶谷' }), paper('b', { name: '云上茶谷二期' })],
    ['two counties', paper('a', { name: '云上茶谷' }), paper('b', { name: '云上茶谷' }, qingshi)],
    [
      'two owners',
      paper('a', { name: '云上茶谷', owner: '照野集团' }),
      paper('b', { name: '云上茶谷', owner: '望舒公司' }),
    ],
    ['a general name', paper('a', { name: '康养酒店' }), paper('b', { name: '康养酒店' })],
  ])('two projects: %s', (_, a, b) => expect(shown(built([a, b]))).toBe('a|b'))

  test("a city's paper that may mean either of two counties stays apart", () => {
    const papers = [yunling, qingshi, city].map((home, i) => paper(`${'abc'[i]}`, { name: '云上茶谷' }, home))
    expect(shown(built(papers))).toBe('a|b|c')
  })
})

test('stages and amounts in order of their days, the last stage as the stage', () => {
  const papers = [
    paper('b', { name: '云上茶谷', stage: '开工', amount: 3e8 }, yunling, '2022-09-01'),
    paper('a', { name: '云上茶谷', stage: '签约', amount: 2e8 }, yunling, '2022-03-01'),
  ]
  expect(linesOf(built(papers))).toMatchObject([
    {
      name: '云上茶谷',
      stage: '开工',
      stages: [
        { stage: '签约', date: '2022-03-01', article: 'a_a_1' },
        { stage: '开工', date: '2022-09-01', article: 'a_b_1' },
      ],
      amounts: [
        { cny: 2e8, of: '总投资', date: '2022-03-01', article: 'a_a_1' },
        { cny: 3e8, of: '总投资', date: '2022-09-01', article: 'a_b_1' },
      ],
    },
  ])
})

test('an id is kept when papers come and go, and the larger part keeps it', () => {
  const papers = [paper('a', { name: '云上茶谷' }), paper('c', { name: '万亩茶谷' }), paper('d', { name: '万亩茶谷' })]
  const workspace = built([papers[0] as (typeof papers)[0]])
  const [first] = linesOf(workspace)
  addAll(workspace, [...papers.slice(1), paper('b', { name: '云上茶谷', aliases: ['万亩茶谷'] })])
  resolveIdentity(workspace)
  expect(linesOf(workspace).map(({ id }) => id)).toEqual([first?.id])
  documentsOf(workspace).remove('b')
  resolveIdentity(workspace)
  expect(shown(workspace)).toBe('a|c d')
  expect(linesOf(workspace).find(({ id }) => id === first?.id)?.name).toBe('万亩茶谷')
})

test('any order of papers gives the same projects', () => {
  const papers = [
    paper('a', { name: '云上茶谷' }),
    paper('b', { name: '云上茶谷项目', owner: '照野集团' }, city),
    paper('c', { name: '云上茶谷', owner: '照野集团有限公司' }),
    paper('d', { name: '云上茶谷二期' }),
  ]
  expect(shown(built(papers))).toBe('a b c|d')
  expect(shown(built(papers.toReversed()))).toBe('a b c|d')
})
