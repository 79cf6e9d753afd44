import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { table } from '../../src/cli/print/table.ts'
import { fitBlocks, fitTable, show, wrap } from '../../src/query/fit.ts'

const quote = '县委书记周望舒主持召开县委常委会会议，传达学习上级会议精神，研究部署防汛工作。'
const answer = {
  columns: ['person', 'nothing', 'meetings', 'quote'],
  rows: [
    { person: '林青禾', nothing: null, meetings: 12, quote },
    { person: '艾山·买买提', nothing: null, meetings: 3, quote: 'short' },
  ],
}
const widest = (text: string) => Math.max(...text.split('\n').map(line => stringWidth(line)))
const printed = (width: number) => {
  const fitted = fitTable(answer, width)
  const cells = fitted?.rows.map(row => row.cells) ?? []
  const below = fitted?.rows.flatMap(row => row.below) ?? []
  return [
    table(
      (fitted?.columns ?? []).map(name => ({ name })),
      cells,
    ),
    ...below,
  ].join('\n')
}

test.each([40, 60, 80, 200])('a table fits %i columns of the terminal and loses no character', width => {
  expect(widest(printed(width))).toBeLessThanOrEqual(width)
  const { cells, below } = fitTable(answer, width)?.rows[0] ?? { cells: [], below: [] }
  expect([...cells, ...below].join('').replaceAll(/\s/g, '')).toBe(`林青禾12${quote}`)
})

test('a long text goes below its row, with its name where there are two', () => {
  expect(fitTable(answer, 200)?.rows[0]?.below).toEqual([])
  expect(fitTable(answer, 80)?.columns).toEqual(['person', 'meetings'])
  const two = { columns: ['id', 'a', 'b'], rows: [{ id: 1, a: quote, b: quote }] }
  expect(fitTable(two, 60)?.rows[0]?.below.map(line => line.slice(0, 8))).toEqual([
    '    a: 县',
    expect.any(String),
    '    b: 县',
    expect.any(String),
  ])
})

test('a column without any value is left out', () => {
  expect(fitTable(answer, 200)?.columns).toEqual(['person', 'meetings', 'quote'])
})

test('where columns would be too narrow there are blocks', () => {
  expect(fitTable(answer, 12)).toBeNull()
  const blocks = fitBlocks(answer, 20)
  expect(widest(blocks)).toBeLessThanOrEqual(20)
  expect(blocks).toContain('person    林青禾')
})

test.each([
  ['林青禾主持', 4, ['林青', '禾主', '持']],
  ['林a青', 3, ['林a', '青']],
  ['ab\ncd', 9, ['ab', 'cd']],
  ['', 5, ['']],
])('%s is broken at %i', (text, width, lines) => expect(wrap(text, width)).toEqual(lines))

test.each([
  [null, ''],
  [['甲', '乙'], '甲、乙'],
  [{ a: 1 }, '{"a":1}'],
  [1.5, '1.5'],
])('%j is shown as %s', (value, text) => expect(show(value)).toBe(text))
