import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amend, type Edited, type Replacement, replay, toOriginal, unedited } from '../../src/clean/edits.ts'

/** Replacements of a text, ascending and apart, from arbitrary cuts. */
const replacements = (text: string): fc.Arbitrary<Replacement[]> =>
  fc
    .uniqueArray(fc.nat({ max: text.length }), { maxLength: 12 })
    .chain(cuts =>
      fc.tuple(
        fc.constant(cuts.sort((a, b) => a - b)),
        fc.array(fc.string({ maxLength: 3 }), { minLength: 6, maxLength: 6 }),
      ),
    )
    .map(([cuts, words]) =>
      words.flatMap((inserted, i) => {
        const [start, end] = [cuts[i * 2], cuts[i * 2 + 1]]
        return start === undefined || end === undefined ? [] : [{ start, end, inserted, fix: `f${i}` }]
      }),
    )

const amended = (before: Edited): fc.Arbitrary<Edited> => replacements(before.text).map(list => amend(before, list))

test('edits of many rounds replay on the original, ascending and apart', () => {
  const twice = fc.string({ maxLength: 30 }).chain(text => amended(unedited(text)).chain(amended).chain(amended))
  fc.assert(
    fc.property(twice, ({ original, text, edits }) => {
      expect(replay(original, edits)).toBe(text)
      edits.forEach(([at, removed], i) => {
        expect(original.slice(at, at + removed.length)).toBe(removed)
        expect(at + removed.length).toBeLessThanOrEqual(edits[i + 1]?.[0] ?? original.length)
      })
    }),
    { numRuns: 500 },
  )
})

test('a second edit inside the first becomes one', () => {
  const once = amend(unedited('abcdef'), [{ start: 1, end: 3, inserted: 'XYZ', fix: 'one' }])
  const twice = amend(once, [{ start: 2, end: 5, inserted: '-', fix: 'two' }])
  expect(twice).toEqual({ original: 'abcdef', text: 'aX-ef', edits: [[1, 'bcd', 'X-', 'one+two']] })
})

test('an edit that is undone disappears', () => {
  const once = amend(unedited('abc'), [{ start: 1, end: 2, inserted: 'x', fix: 'one' }])
  expect(amend(once, [{ start: 1, end: 2, inserted: 'b', fix: 'two' }]).edits).toEqual([])
})

test('every offset leads back', () => {
  const { edits } = amend(unedited('苗 青主持'), [{ start: 1, end: 2, inserted: '', fix: 'space' }])
  expect([0, 1, 2, 3, 4].map(at => toOriginal(edits, at))).toEqual([0, 2, 3, 4, 5])
  expect(toOriginal(edits, 1, 'before')).toBe(1)
})
