import { expect, test } from 'vitest'
import { f1, interval, precision, recall } from '../../src/score/bootstrap.ts'

test.each([
  [{ right: 3, gold: 4, predicted: 6 }, 0.5, 0.75, 0.6],
  [{ right: 0, gold: 0, predicted: 0 }, 1, 1, 1],
  [{ right: 0, gold: 2, predicted: 0 }, 0, 0, 0],
])('%o', (tally, p, r, f) => {
  expect([precision(tally), recall(tally)]).toEqual([p, r])
  expect(f1(tally)).toBeCloseTo(f, 10)
})

const articles = Array.from({ length: 20 }, (_, index) => ({ right: index % 2, gold: 1, predicted: 1 }))

test('the interval holds the score, is seeded, and is a point where all articles agree', () => {
  const [low, high] = interval(articles)
  expect(low).toBeGreaterThan(0.2)
  expect(low).toBeLessThan(0.5)
  expect(high).toBeGreaterThan(0.5)
  expect(high).toBeLessThan(0.8)
  expect(interval(articles)).toEqual([low, high])
  expect(interval(articles.map(it => ({ ...it, right: 1 })))).toEqual([1, 1])
})
