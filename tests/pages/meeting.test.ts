import { describe, expect, test } from 'vitest'
import { findMeeting } from '../../src/pages/find-meeting.ts'
import { meetingOf } from '../../src/pages/meeting.ts'
import { readerOf } from '../../src/pages/reader.ts'
import { article, head, secretary, yunling } from '../records.ts'
import { built } from '../workspaces.ts'

const people = [
  { name: '林青禾', offices: [head(yunling)] },
  { name: '周望舒', offices: [secretary(yunling)] },
  { name: '何砚秋' },
]
const told = (document: string, names: readonly string[], day = '2022-03-01', name = '防汛工作会议') =>
  article({
    document,
    published: day,
    home: yunling,
    people: [...people.filter(it => names.includes(it.name)), { name: '温小满', private: true }],
    projects: [{ name: '柳溪水库加固工程' }],
    places: ['县防汛指挥部'],
    organizations: ['云岭水务有限公司'],
    events: [
      {
        ...{ name, date: day, people: [...names, '温小满'], chair: '林青禾', places: ['县防汛指挥部'] },
        ...{ projects: ['柳溪水库加固工程'], organizations: ['云岭水务有限公司'] },
      },
    ],
  })
const two = [told('a.txt', ['周望舒', '林青禾']), told('b.txt', ['林青禾', '周望舒', '何砚秋'])]
const other = told('c.txt', ['林青禾', '周望舒'], '2023-03-02')

describe('a meeting', () => {
  const find = () => {
    const reader = readerOf(built(two).db)
    return meetingOf(reader, findMeeting(reader, '防汛', ''))
  }

  test('has everyone whom some paper names, in order, with their part', () => {
    expect(find().people.map(it => [it.name, it.chaired, it.articles])).toEqual([
      ['周望舒', false, 2],
      ['林青禾', true, 2],
      ['何砚秋', false, 1],
    ])
  })

  test('keeps the list of each paper, without private people', () => {
    expect(find().reports.map(it => [it.document, it.people.join(' ')])).toEqual([
      ['a.txt', '周望舒 林青禾'],
      ['b.txt', '林青禾 周望舒 何砚秋'],
    ])
  })

  test('at the home of a private person names nobody', () => {
    const [one] = two
    const events = (one?.events ?? []).map(event => ({ ...event, name: '看望温小满', place: ['温小满家'] }))
    const reader = readerOf(built(one === undefined ? [] : [{ ...one, events }]).db)
    const { name, places } = meetingOf(reader, findMeeting(reader, '看望', ''))
    expect([name, places]).toEqual(['看望温某某', ['温某某家']])
  })

  test('has place, projects, organizations and size', () => {
    const { places, projects, organizations, size, scope, mode } = find()
    expect({ places, projects: projects.map(it => it.name), organizations, size, scope, mode }).toEqual({
      places: ['县防汛指挥部'],
      projects: ['柳溪水库加固工程'],
      organizations: [{ name: '云岭水务有限公司', as: 'participant' }],
      size: { named: 3, stated: null, open: null },
      scope: 'closed',
      mode: 'inPerson',
    })
  })
})

describe('which meeting is meant', () => {
  const reader = () => readerOf(built([...two, other]).db)

  test('a day, month or year settles it', () => {
    const one = reader()
    expect(meetingOf(one, findMeeting(one, '防汛工作会议', '2023')).date).toBe('2023-03-02')
  })

  test('several are listed with ids', () => {
    expect(() => findMeeting(reader(), '防汛工作会议', '')).toThrow(
      /2 meetings are called 防汛工作会议\..*\n {2}m_\w+ {2}2022-03-01 {2}防汛工作会议\n {2}m_\w+ {2}2023-03-02/u,
    )
  })

  test('a meeting named after a private person is listed without the name', () => {
    const named = ['a.txt', 'b.txt'].map((document, i) => told(document, ['林青禾'], `202${i}-03-01`, '看望温小满'))
    expect(() => findMeeting(readerOf(built(named).db), '看望', '')).toThrow(/看望温某某/u)
  })

  test.each([
    ['植树', '', 'No meeting is called 植树.'],
    ['防汛', '2024', 'No meeting is called 防汛 on 2024.'],
  ])('%s %s', (words, date, message) => expect(() => findMeeting(reader(), words, date)).toThrow(message))
})
