import { describe, expect, test } from 'vitest'
import { amountsIn } from '../../src/relate/projects/amounts.ts'
import { amounts, noAmounts } from './cases/amounts.ts'

describe('sums with what they are of', () => {
  for (const [sentence, ...sums] of amounts)
    test(sentence, () => {
      const found = amountsIn(sentence).map(({ amount: { of, raw, cny } }) => [of, raw, cny])
      expect(found).toEqual(sums)
    })
})

describe('no sums', () => {
  test.each(noAmounts)('%s', sentence => {
    expect(amountsIn(sentence)).toEqual([])
  })
})
