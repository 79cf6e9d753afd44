import { expect, test } from 'vitest'
import { paceText, rateText } from '../../src/cli/print/pace.ts'

test('rows, rows a second and the time left', () => {
  expect(paceText(60_000, 0.75, 6)).toBe('60000 rows, 10000 rows/s, 2 s left')
  expect(paceText(10, 1, 0)).toBe('10 rows, 100 rows/s, 0 s left')
  expect(rateText(25_000, 2)).toBe('12500 rows/s')
})
