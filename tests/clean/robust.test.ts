import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '../../src/clean/edits.ts'
import { clean } from '../../src/clean/index.ts'
import { page } from './documents.ts'

/** Pieces that news pages are made of, and what scanning does to them. */
const piece = fc.constantFrom(
  ...[
    '我县召开会议',
    '本报讯',
    '3月2日',
    '县长苗青',
    '苗 青',
    '郝　大川',
    '，',
    '。',
    ',',
    '、',
    '\n',
    '\n\n',
    '　　',
    ' ',
    '１２',
    '第１版',
  ],
  ...[
    '（',
    '）',
    '“',
    '”',
    '责任编辑：',
    '一、',
    '# ',
    '——访',
    '记者 ',
    '云 溪 县',
    '\u200b',
    '&nbsp;',
    '&amp;',
    '#160;',
    '（zhǎng）',
    '\r\n',
    '强调，',
    '《',
    '》',
    'A',
    '7',
    '\ud83d',
    '😀',
  ],
)
const anyPage = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('edits replay, whatever the text', () => {
  fc.assert(
    fc.property(anyPage, text => {
      const { text: after, edits } = clean(page(text))
      expect(replay(page(text).text, edits)).toBe(after)
    }),
    { numRuns: 2000 },
  )
})

test('cleaning what is clean changes nothing', () => {
  fc.assert(
    fc.property(anyPage, text => {
      const once = clean(page(text)).text
      expect(clean(page(once)).text).toBe(once)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['one line of blanks', ' '.repeat(200_000)],
  ['blanks between characters', '苗 '.repeat(100_000)],
  ['open brackets', '（'.repeat(100_000)],
  ['full-width points', '．'.repeat(100_000)],
  ['short lines', '苗\n'.repeat(100_000)],
  ['one long line', '县长苗青主持会议并讲话'.repeat(30_000)],
  ['ampersands', '&amp;'.repeat(40_000)],
  ['readings', '长（zhǎng'.repeat(20_000)],
  ['hashes', '#'.repeat(100_000)],
])('%s: no stretch of text takes long', (_, text) => {
  const started = performance.now()
  expect(clean(page(text)).document.text).toBe(text)
  expect(performance.now() - started).toBeLessThan(5_000)
})
