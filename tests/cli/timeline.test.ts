import { expect, test } from 'vitest'
import { timeline } from '../../src/cli/print/timeline.ts'

const bar = (label: string, from: string | null, to: string | null, ...seen: string[]) => ({
  label,
  from,
  to,
  seen,
  note: '1×',
})

test('bars by month, years above their January', () => {
  const bars = [bar('县长', '2020-11', '2021-03', '2020-11', '2021-03'), bar('书记', '2021-04', '2021-12', '2021-12')]
  expect(timeline(bars, 80)).toEqual(['      2020', '县长  █───█           1×', '书记       ────────█  1×'])
})

test('long careers share a sign among months; without a date there is no bar', () => {
  const bars = [bar('县长', '2001-01', '2020-12', '2001-01'), bar('书记', null, null)]
  const lines = timeline(bars, 40)
  expect(lines.every(line => line.length <= 40)).toBe(true)
  expect(lines[1]).toMatch(/^县长 {2}█─+ {2}1×$/u)
  expect(lines[2]).toMatch(/^书记 +1×$/u)
  expect(timeline([bar('书记', null, null)], 40)).toEqual(['书记  1×'])
})
