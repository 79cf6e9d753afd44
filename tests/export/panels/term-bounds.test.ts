import { describe, expect, test } from 'vitest'
import { endOf, monthsIn, seenIn, startOf } from '../../../src/export/panels/term-bounds.ts'

const seenOn = (...dates: readonly string[]) =>
  seenIn(dates.map(date => ({ spell: 's', date }))).get('s') ?? { first: null, last: null }

describe('seen in office for certain', () => {
  test.each([
    ['days', ['2022-03-05', '2022-09-01'], '2022-03-05', '2022-09-01'],
    ['a year tells of no day, a day of the year does', ['2022', '2022-03-05'], '2022-03-05', '2022-03-05'],
    ['a month only: by its last day, and still on its first', ['2022-03'], '2022-03-31', '2022-03-01'],
    ['a meeting of three days', ['2022-03-05/2022-03-07'], '2022-03-07', '2022-03-05'],
    ['no year', ['XXXX-03-05'], null, null],
  ])('%s', (_, dates, first, last) => expect(seenOn(...dates)).toEqual({ first, last }))
})

/** Stated date, sightings, the neighbour's day → from, to, stated. */
const starts: readonly (readonly [string, string | null, readonly string[], string | null, readonly unknown[]])[] = [
  ['a day', '2022-02-01', ['2022-03-05'], '2021-12-01', ['2022-02-01', '2022-02-01', true]],
  ['a month', '2022-02', ['2022-03-05'], null, ['2022-02-01', '2022-02-28', true]],
  ['a year, and a sighting in it', '2022', ['2022-03-05'], null, ['2022-01-01', '2022-03-05', true]],
  ['stated after a sighting', '2022-02-01', ['2022-01-08'], '2021-12-01', ['2021-12-01', '2022-01-08', false]],
  ['without its year', 'XXXX-02-01', ['2022-03-05'], null, [null, '2022-03-05', false]],
  ['nothing is known', null, [], null, [null, null, false]],
]

test.each(starts)('start: %s', (_, from, dates, earliest, expected) => {
  const start = startOf({ from }, seenOn(...dates), earliest)
  expect([start.from, start.to, start.isStated]).toEqual(expected)
})

const ends: typeof starts = [
  ['a day', '2023-02-01', ['2022-03-05'], '2023-03-01', ['2023-02-01', '2023-02-01', true]],
  ['a year, and a sighting in it', '2023', ['2023-03-05'], null, ['2023-03-05', '2023-12-31', true]],
  ['the next holder', null, ['2022-03-05'], '2023-03-01', ['2022-03-05', '2023-03-01', false]],
  ['stated before a sighting', '2022-02-01', ['2022-03-05'], null, ['2022-03-05', null, false]],
]

test.each(ends)('end: %s', (_, to, dates, latest, expected) => {
  const end = endOf({ to }, seenOn(...dates), latest)
  expect([end.from, end.to, end.isStated]).toEqual(expected)
})

test.each([
  ['from the stated start to the last sighting', '2021-12-20', null, ['2022-02-03'], ['2021-12', '2022-01', '2022-02']],
  ['one month is certain where only the month is known', null, null, ['2022-03'], ['2022-03']],
  ['no month where only the year is known', null, null, ['2022'], []],
  ['a start alone', '2022-05-02', null, [], ['2022-05']],
])('months in office: %s', (_, from, to, dates, expected) =>
  expect(monthsIn({ from, to }, seenOn(...dates))).toEqual(expected),
)
