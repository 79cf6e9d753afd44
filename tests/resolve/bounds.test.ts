import { expect, test } from 'vitest'
import { earlier, later } from '../../src/resolve/bounds.ts'

test.each([
  [null, '2022', '2022', '2022'],
  ['2021', '2022', '2021', '2022'],
  ['2021', null, '2021', '2021'],
])('of %s and %s the earlier is %s, the later %s', (a, b, first, last) => {
  expect([earlier(a, b), later(a, b)]).toEqual([first, last])
})
