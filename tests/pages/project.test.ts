import { expect, test } from 'vitest'
import { projectOf } from '../../src/pages/project.ts'
import { readerOf } from '../../src/pages/reader.ts'
import type { Jurisdiction } from '../../src/record.ts'
import { article, head, qingshi, yunling } from '../records.ts'
import { built } from '../workspaces.ts'

const name = '柳溪水库加固工程'
const told = (document: string, home: Jurisdiction, amount: number) =>
  article({
    document,
    published: '2022-03-01',
    home,
    people: [{ name: '林青禾', offices: [head(home)] }],
    projects: [{ name, amount, owner: '云岭水务有限公司' }],
    events: [{ name: '开工仪式', kind: 'ceremony', date: '2022-03-01', people: ['林青禾'], projects: [name] }],
  })

test.each(['柳溪水库加固工程', '水库加固'])('%s: what the papers say, and who came', words => {
  const { sayings, meetings, covered } = projectOf(readerOf(built([told('a.txt', yunling, 5)]).db), words)
  expect(sayings).toMatchObject([
    {
      document: 'a.txt',
      owner: '云岭水务有限公司',
      amounts: [{ cny: 5, raw: '5元', of: '总投资' }],
      quote: { words: name },
    },
  ])
  expect(meetings.map(it => [it.name, it.people.map(taker => taker.name)])).toEqual([['开工仪式', ['林青禾']]])
  expect(covered).toEqual([{ month: '2022-03', days: 1 }])
})

test('two counties have one each: both are listed, and an id settles it', () => {
  const reader = readerOf(built([told('a.txt', yunling, 5), told('b.txt', qingshi, 7)]).db)
  expect(() => projectOf(reader, name)).toThrow(/2 projects are called .*\n {2}j_\w+ .*云岭县\)\n {2}j_\w+ .*青石县\)/u)
  const id = (/j_\w+(?=[^\n]*青石县)/u.exec(messageOf(() => projectOf(reader, name))) ?? [''])[0]
  expect(projectOf(reader, id).sayings.map(it => it.amounts[0]?.cny)).toEqual([7])
})

const messageOf = (act: () => unknown): string => {
  try {
    return String(act())
  } catch (error) {
    return String(error)
  }
}

test('a name in straight quotes', () => {
  const record = article({ document: 'a.txt', home: yunling, projects: [{ name: '"两山"工程' }] })
  expect(projectOf(readerOf(built([record]).db), '"两山"').name).toBe('"两山"工程')
})

test('none', () => {
  expect(() => projectOf(readerOf(built([]).db), '月球隧道')).toThrow('No project is called 月球隧道.')
})
