import { expect, test } from 'vitest'
import { diffCommand } from '../../src/cli/commands/diff.ts'
import { differencesBetween } from '../../src/cli/print/difference.ts'
import { readWorkspace } from '../../src/workspace/database/open.ts'
import { article, deputy, head, yunling } from '../records.ts'
import { built } from '../workspaces.ts'
import { quietly } from './quietly.ts'

const lin = { name: '林青禾', offices: [head(yunling)] }
const he = { name: '何砚秋', offices: [deputy(yunling)] }
const meeting = { name: '防汛会', date: '2022-09-17', people: ['林青禾'] }
const paper = (document: string, people = [lin], events = [meeting]) =>
  article({ document, home: yunling, published: '2022-09-18', people, events })

test.each([
  ['the same', paper('a'), paper('a'), []],
  [
    'a person more',
    paper('a'),
    paper('a', [lin, he]),
    ['gained person 何砚秋', 'gained office 何砚秋 云岭县人民政府副县长'],
  ],
  ['another date', paper('a'), paper('a', [lin], [{ ...meeting, date: '2022-09-16' }]), ['altered event 防汛会']],
  ['an article less', paper('a', [lin], []), null, ['lost person 林青禾', 'lost office 林青禾 云岭县人民政府县长']],
])('%s', (_, before, after, expected) => {
  const found = differencesBetween(before, after)
  expect(found.map(({ change, fact }) => `${change} ${fact}`)).toEqual(expected)
})

test('an altered fact says what it was and is, by which rule, in its sentence', () => {
  const [found] = differencesBetween(paper('a'), paper('a', [lin], [{ ...meeting, date: '2022-09-16' }]))
  expect(found).toMatchObject({ rule: 'meeting', before: ['date 2022-09-17'], after: ['date 2022-09-16'] })
  expect(found?.quote).toContain('参加防汛会')
})

test('two workspaces: articles with their facts, and a count by rule', async () => {
  const old = built([paper('a'), paper('b'), paper('d')])
  const now = built([paper('a'), paper('b', [lin, he]), paper('c')])
  for (const { close } of [old, now]) close()
  const told = JSON.parse(await quietly(async () => diffCommand(old.dir, now.dir, { json: true })))
  const changes = told.articles.map((one: { document: string; differences: { change: string }[] }) => [
    one.document,
    ...new Set(one.differences.map(({ change }) => change)),
  ])
  expect(changes).toEqual([
    ['b', 'gained'],
    ['c', 'gained'],
    ['d', 'lost'],
  ])
  expect(told.rules['title-before-name']).toEqual({ gained: 2, lost: 1, altered: 0 })
  const text = await quietly(async () => diffCommand(old.dir, now.dir, {}))
  expect(text).toContain('+ office 何砚秋 云岭县人民政府副县长')
  expect(text).toMatch(/title-before-name +2 +1 +0/)
  expect(await quietly(async () => diffCommand(now.dir, now.dir, {}))).toBe('')
})

test('a workspace that an older renmai left is compared as it is', async () => {
  const [old, now] = [built([paper('a')]), built([paper('a', [lin, he])])]
  old.db.exec('PRAGMA user_version = 1')
  for (const { close } of [old, now]) close()
  expect(() => readWorkspace(old.dir)).toThrow(/is of an older renmai/)
  expect(await quietly(async () => diffCommand(old.dir, now.dir, {}))).toContain('+ person 何砚秋')
})
