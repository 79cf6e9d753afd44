import { describe, expect, test } from 'vitest'
import { built } from '../../workspaces.ts'
import { papers } from './papers.ts'
import { shown, written } from './written.ts'

const of = (name: string) => (line: Readonly<Record<string, string>>) => line['person'] === name

describe('appearances by month', () => {
  test('covered months are 0, months without a paper have no value', () => {
    const { person_months } = written(built(papers))
    const rows = (name: string) =>
      shown(person_months.filter(of(name)), 'month', 'covered', 'days_covered', 'attended', 'chaired', 'spoke')
    expect(rows('林青禾')).toEqual([
      '2022-01 1 1 2 0 1',
      '2022-02 1 1 0 0 0',
      '2022-03 0 0 – – –',
      '2022-04 1 1 1 0 0',
      '2022-05 0 0 – – –',
      '2022-06 1 1 1 0 0',
    ])
    expect(rows('周望舒')).toEqual(['2022-01 1 1 2 1 0'])
  })

  test('a person of another place is counted where seen, and its months are not covered', () => {
    const { person_months } = written(built(papers))
    expect(shown(person_months.filter(of('苏映雪')), 'month', 'covered', 'attended', 'place')).toEqual([
      '2022-06 0 1 青石县',
    ])
  })

  test('the highest office of the month, as far as it is known', () => {
    const { person_months } = written(built(papers))
    expect(shown(person_months.filter(of('林青禾')), 'month', 'in_office', 'office', 'rank_order').slice(0, 2)).toEqual(
      ['2022-01 1 云岭县人民政府县长 7', '2022-02 1 云岭县人民政府县长 7'],
    )
  })
})

describe('terms', () => {
  const columns = [
    'start_stated',
    'start_seen',
    'start_possible',
    'start_from',
    'start_to',
    'start_evidence',
    'left_censored',
  ]
  const rows = (name: string, ...wanted: string[]) => shown(written(built(papers)).spells.filter(of(name)), ...wanted)

  test.each([
    ['林青禾', 'stated after a sighting: the person acted before', '2022-02-01 2022-01-08 – – 2022-01-08 open 1'],
    ['周望舒', 'only seen', '– 2022-01-08 – – 2022-01-08 open 1'],
    ['顾建明', 'stated', '2022-04-01 2022-04-30 2022-02-02 2022-04-01 2022-04-01 stated 0'],
  ])('%s began: %s', (name, _, expected) => expect(rows(name, ...columns)).toEqual([expected]))

  test.each([
    ['周望舒', '– 2022-01-31 2022-04-01 2022-01-31 2022-04-01 bounded 1 seen'],
    ['顾建明', '– 2022-06-25 – 2022-06-25 – open 1 partly'],
  ])('%s ended', (name, expected) =>
    expect(
      rows(
        name,
        'end_stated',
        'end_seen',
        'end_possible',
        'end_from',
        'end_to',
        'end_evidence',
        'right_censored',
        'evidence',
      ),
    ).toEqual([expected]),
  )

  test('rank with its rule, status, months in office and how many of them had papers', () => {
    expect(rows('林青禾', 'office', 'place_code', 'level', 'rank', 'rank_order', 'rank_rule', 'one_holder')).toEqual([
      '云岭县人民政府县长 149921 – 县处级正 7 division 1',
    ])
    expect(rows('林青禾', 'status', 'was_acting', 'sightings', 'months', 'months_covered')).toEqual(['current 1 4 6 4'])
    expect(rows('何砚秋', 'rank', 'rank_rule', 'one_holder')).toEqual(['– – 0'])
  })

  test('neighbours in the office', () => {
    const { spells } = written(built(papers))
    const [first, next] = [spells.find(of('周望舒')), spells.find(of('顾建明'))]
    expect([first?.['after_id'], next?.['before_id']]).toEqual([next?.['person_id'], first?.['person_id']])
    expect(first?.['after_gap']).toBe('58')
  })
})

test('meetings: the month they count in, how well it is known, who was there', () => {
  const { meetings } = written(built(papers))
  expect(
    shown(
      meetings,
      'meeting',
      'date',
      'month',
      'date_known',
      'kind',
      'scope',
      'size_named',
      'attended',
      'chaired',
      'spoke',
    ),
  ).toEqual([
    '去年的招商活动 2021 – more activity closed 1 1 0 0',
    '全县防汛会议 2022-01-08 2022-01 day conference closed 4 3 1 1',
    '春节慰问 2022-01-31/2022-02-02 2022-01 span visit closed 2 2 0 0',
    '项目推进会 2022-04 2022-04 month conference closed 2 2 0 0',
    '两县龙舟赛 2022-06-25 2022-06 day activity mass 3 3 0 0',
  ])
  expect(shown(meetings, 'place_code', 'venues', 'projects', 'articles')[3]).toBe('149921 会议中心 1 1')
})

test('attendances: one row for each person at each meeting, with the sentence', () => {
  const { attendances, people } = written(built(papers))
  expect(shown(attendances.filter(of('林青禾')), 'month', 'attended', 'chaired', 'spoke', 'name_order')).toEqual([
    '2022-01 1 0 1 1',
    '2022-01 1 0 0 1',
    '2022-04 1 0 0 2',
    '2022-06 1 0 0 2',
  ])
  expect(attendances.find(of('顾建明'))?.['sentence']).toContain('项目推进会')
  expect(shown(people.filter(of('何砚秋')), 'terms', 'meetings', 'meetings_undated')).toEqual(['1 2 1'])
})

test('pairs: closed and open meetings of two people, month by month', () => {
  const { dyad_months } = written(built(papers))
  const pair = (line: Readonly<Record<string, string>>) => [line['person_a'], line['person_b']].toSorted().join()
  const rows = dyad_months.filter(line => pair(line) === '林青禾,顾建明' || pair(line) === '周望舒,林青禾')
  expect(shown(rows, 'month', 'times', 'small', 'open').toSorted()).toEqual([
    '2022-01 2 2 0',
    '2022-04 1 1 0',
    '2022-06 0 0 1',
  ])
  // Four were named at the first meeting of January, two at the second.
  expect(rows.map(line => Number(line['weight'])).toSorted()).toEqual([0, 1, expect.closeTo(1 / 3 + 1, 5)])
})

test('appointments, with the term and the sentence they belong to', () => {
  const { appointments, spells } = written(built(papers))
  expect(shown(appointments, 'person', 'act', 'how', 'organ', 'seat', 'date_from', 'published_day')).toEqual([
    '林青禾 start 任命 云岭县人民政府 县长 2022-02-01 2022-02-03',
    '顾建明 start 任命 中共云岭县委员会 书记 2022-04-01 2022-04-20',
  ])
  for (const { spell_id } of appointments) expect(spells.map(spell => spell['spell_id'])).toContain(spell_id)
})

test('articles and coverage', () => {
  const { articles, coverage } = written(built(papers))
  expect(
    shown(
      articles,
      'published_day',
      'published_month',
      'publisher',
      'place_code',
      'people',
      'meetings',
      'appointments',
    ),
  ).toEqual([
    '2022-01-10 2022-01 云岭报 149921 3 1 0',
    '2022-02-03 2022-02 云岭报 149921 2 1 1',
    '2022-04-20 2022-04 云岭报 149921 3 2 1',
    '2022-06-30 2022-06 云岭报 149921 3 1 0',
  ])
  expect(shown(coverage, 'place_code', 'place', 'month', 'days')).toEqual(
    ['2022-01', '2022-02', '2022-04', '2022-06'].map(month => `149921 云岭县 ${month} 1`),
  )
})

describe('private people', () => {
  test('are in no table', () => {
    expect(JSON.stringify(written(built(papers)))).not.toContain('赵小满')
  })

  test('are there where they are asked for', () => {
    const { people, meetings } = written(built(papers), { includePrivate: true })
    expect(shown(people.filter(of('赵小满')), 'meetings')).toEqual(['1'])
    expect(meetings.find(line => line['meeting'] === '全县防汛会议')?.['attended']).toBe('4')
  })
})
