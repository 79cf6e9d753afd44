import { describe, expect, test } from 'vitest'
import { measured } from '../../../src/export/network/measures.ts'
import { spellsOf } from '../../../src/export/network/spells.ts'
import { isLeading } from '../../../src/export/network/team.ts'
import { placedIn, slicesOf } from '../../../src/export/network/window.ts'

const all = { from: null, to: null }
const spring = { from: '2022-03-01', to: '2022-05-31' }

test.each([
  ['2022-03-01', spring, 'inside'],
  ['2022-05-31/2022-06-02', spring, 'inside'],
  ['2022-02-28/2022-03-02', spring, 'outside'],
  ['2022-04', spring, 'inside'],
  ['2022-XX-XX', spring, 'imprecise'],
  ['2021-XX-XX', spring, 'outside'],
  ['2022-02/2022-04', spring, 'outside'],
  ['XXXX-04-02', spring, 'undated'],
  [null, spring, 'undated'],
  [null, all, 'inside'],
  ['2022-XX-XX', { from: '2022-01-01', to: null }, 'inside'],
] as const)('%s lies in %j: %s', (date, window, placed) => expect(placedIn(window, date)).toBe(placed))

test.each([
  ['year', '2021-11-03', '2022-02-01', ['2021 2021-11-03–2021-12-31', '2022 2022-01-01–2022-02-01']],
  ['quarter', '2022-01-01', '2022-06-30', ['2022-Q1 2022-01-01–2022-03-31', '2022-Q2 2022-04-01–2022-06-30']],
  ['month', '2024-02-01', '2024-03-01', ['2024-02 2024-02-01–2024-02-29', '2024-03 2024-03-01–2024-03-01']],
] as const)('slices by %s from %s to %s', (length, from, to, expected) => {
  const slices = slicesOf(length, { from, to })
  expect(slices.map(({ name, window }) => `${name} ${window.from}–${window.to}`)).toEqual(expected)
})

describe('spells', () => {
  const part = (from: string | null, to = from, weight = 1) => ({ from, to, weight })
  test.each([
    [
      'apart',
      [part('2022-03-02'), part('2022-01-01')],
      [
        ['2022-01-01', '2022-01-01', 1],
        ['2022-03-02', '2022-03-02', 1],
      ],
    ],
    ['on one day', [part('2022-01-01'), part('2022-01-01', '2022-01-01', 0.5)], [['2022-01-01', '2022-01-01', 1.5]]],
    ['one in a month', [part('2022-01-01', '2022-01-31'), part('2022-01-07')], [['2022-01-01', '2022-01-31', 2]]],
    ['without a date', [part(null)], []],
  ])('%s', (_, parts, expected) =>
    expect(spellsOf(parts).map(({ from, to, weight }) => [from, to, weight])).toEqual(expected),
  )
})

test('betweenness of a large network is counted from some nodes, evenly spread, and says so', () => {
  const size = 5_000
  const ring = Array.from({ length: size }, (_, at) => ({
    ...{ from: at, to: (at + 1) % size, weight: 1 },
    first: null,
    last: null,
  }))
  const { of, sources } = measured(ring)
  expect(sources).toBe(2_000)
  // In a ring all are alike: half of all others lie on the shorter side.
  for (const node of [0, 1, 2_500]) expect(of(node).betweenness).toBeCloseTo(0.25, 2)
  expect(of(0).degree).toBe(2)
})

test.each([
  '县长',
  '副县长',
  '常务副县长',
  '书记',
  '专职副书记',
  '党组书记',
  '党组副书记',
  '常委',
  '党组成员',
  '主任',
  '副主席',
])('%s leads a body', seat => expect(isLeading(seat)).toBe(true))

test.each(['委员', '候补委员', '代表', '科员', '办事员', '教师', '记者'])('%s does not', seat =>
  expect(isLeading(seat)).toBe(false),
)
