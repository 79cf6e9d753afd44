import { expect, test } from 'vitest'
import { usualDerive } from '../../src/graph/settings.ts'
import { metOf, sharedOf } from '../../src/pages/met.ts'
import { readerOf } from '../../src/pages/reader.ts'
import type { ArticleRecord, Event } from '../../src/record.ts'
import { article, head, secretary, yunling } from '../records.ts'
import { built, rowsOf } from '../workspaces.ts'

const people = [
  { name: '林青禾', offices: [head(yunling)] },
  { name: '周望舒', offices: [secretary(yunling)] },
  { name: '何砚秋' },
]

/** An issue with one meeting of these people. */
const issue = (date: string, names: readonly string[], scope: Event['size']['scope'] = 'closed'): ArticleRecord => {
  const record = article({
    document: `${date}.txt`,
    published: date,
    home: yunling,
    people: [...people.filter(({ name }) => names.includes(name)), { name: '温小满', private: true }],
    events: [{ name: `${date}座谈会`, date, people: [...names, '温小满'] }],
  })
  return { ...record, events: record.events.map(event => ({ ...event, size: { ...event.size, scope } })) }
}

const issues = [
  issue('2022-03-01', ['林青禾', '周望舒', '何砚秋']),
  issue('2022-05-02', ['林青禾', '周望舒']),
  issue('2023-01-09', ['林青禾', '周望舒'], 'mass'),
  issue('2023-04-11', ['林青禾', '何砚秋'], 'unknown'),
]

test('whom a person met, closed, open and mass meetings counted apart; private people are nobody', () => {
  const { ties, meetings, covered } = metOf(readerOf(built(issues).db), '林青禾')
  expect(meetings).toBe(4)
  expect(ties.map(({ id: _, together: __, ...tie }) => tie)).toEqual([
    {
      ...{ caption: '周望舒·云岭县县委书记', meetings: 3, small: 2, closed: 2, unknown: 0, open: 0, mass: 1 },
      ...{ weight: 0.8333333333, smallest: 3, first: '2022-03-01', last: '2023-01-09' },
      months: ['2022-03', '2022-05', '2023-01'],
    },
    {
      ...{ caption: '何砚秋·云岭县', meetings: 2, small: 1, closed: 1, unknown: 1, open: 0, mass: 0 },
      ...{ weight: 0.3333333333, smallest: 3, first: '2022-03-01', last: '2023-04-11' },
      months: ['2022-03', '2023-04'],
    },
  ])
  expect(covered).toEqual(['2022-03', '2022-05', '2023-01', '2023-04'].map(month => ({ month, days: 1 })))
})

test('the page and the derived edges of the graph say the same', () => {
  const workspace = built(issues)
  const met = rowsOf(workspace, { claims: false, derive: usualDerive }).filter(
    row => 'type' in row && row.type === 'MET',
  )
  const { person, ties } = metOf(readerOf(workspace.db), '林青禾')
  for (const tie of ties) {
    const edge = met.find(
      row => 'from' in row && [row.from.id, row.to.id].toSorted().join() === [person.id, tie.id].toSorted().join(),
    )
    expect(edge?.properties).toMatchObject({
      ...{ times: tie.closed + tie.unknown, weight: tie.weight, small: tie.small, open: tie.open + tie.mass },
      ...{ first: tie.first, last: tie.last },
    })
  }
  expect(ties).toHaveLength(2)
})

test('the meetings of two people, oldest first; no sentence names the private third', () => {
  const { a, meetings, tie } = sharedOf(readerOf(built(issues).db), '林青禾', '周望舒')
  expect([meetings.map(it => it.date), tie?.meetings]).toEqual([['2022-03-01', '2022-05-02', '2023-01-09'], 3])
  const own = meetings[0]?.people.find(({ person }) => person === a.id)
  expect(own?.sources.map(({ document, quote }) => [document, quote])).toEqual([
    ['2022-03-01.txt', { before: '', words: '林青禾', after: '' }],
  ])
})

test.each([
  ['温小满', /There is no|private person/],
  ['无此人', /There is no 无此人/],
])('%s has no page', (name, message) => {
  const reader = readerOf(built(issues).db)
  expect(() => metOf(reader, name)).toThrow(message)
})

test('nor has a private person by the id', () => {
  const { db } = built(issues)
  const id = String(db.prepare('SELECT id FROM persons WHERE private = 1 LIMIT 1').get()?.['id'])
  expect(() => metOf(readerOf(db), id)).toThrow('private person')
})
