import { expect, test } from 'vitest'
import type { Page } from '../../src/cli/print/pages/page.ts'
import { pageText } from '../../src/cli/print/pages/text.ts'

const page = (blocks: Page['blocks']): string =>
  pageText({ title: '林青禾', id: 'p_1', lead: '', blocks }, { width: 60, why: false })

test('newspapers are shown a year around the bars, not for other times', () => {
  const bars = [{ label: '县长', from: '2022-01', to: '2022-03', seen: ['2022-01', '2022-03'], note: '2×' }]
  const covered = ['2009-01', '2021-12', '2022-01', '2022-04'].map(month => ({ month, days: 3 }))
  expect(page([{ kind: 'bars', title: 'OFFICES', bars, covered }])).toBe(
    `林青禾  p_1

OFFICES
            2021
县长         █─█   2×
newspapers  ██  █  3 months
█ in the papers that month  ─ between two that are known
`,
  )
})

test('sentences only with why; what steers a terminal does not', () => {
  const quote = { before: '县长', words: '林青禾\u001b[2J', after: '出席。' }
  const items = [{ heading: '一次会', lines: ['在县城'], sentences: [{ date: null, where: 'a.txt', quote }] }]
  expect(page([{ kind: 'items', title: 'MEETINGS', items }])).toBe('林青禾  p_1\n\nMEETINGS\n一次会\n  在县城\n')
  const why = pageText(
    { title: '', id: '', lead: '', blocks: [{ kind: 'items', title: '', items }] },
    { width: 60, why: true },
  )
  expect(why).toContain('?  a.txt  县长【林青禾\ufffd[2J】出席。')
})

test('empty parts are left out', () => {
  expect(page([{ kind: 'rows', title: 'WHOM', answer: { columns: ['a'], rows: [] } }])).toBe('林青禾  p_1\n')
})
