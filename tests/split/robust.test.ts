import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clean } from '../../src/clean/index.ts'
import { split } from '../../src/split/index.ts'
import { item, page } from '../clean/documents.ts'
import { articlesWithin } from './invariants.ts'

/** Lines that pages are made of. */
const line = fc.constantFrom(
  ...[
    '我县召开会议',
    '# 我县召开会议',
    '## 苗青在会上强调',
    '——访云溪县委书记郝大川',
    '一、苗青调研工业',
    '二、总体要求',
    '编者按',
  ],
  ...[
    '本报讯 3月2日，县长苗青主持会 议。',
    '3 月 2 日，会议召开,苗　青主持。',
    '本报讯（记者 苗青 通讯员 白杨）会议召',
    '开。',
    '　　会议强调，要',
  ],
  ...[
    '记者 苗青',
    '苗青 白杨',
    '（记者 苗',
    '青）',
    '图为会场。 柳絮 摄',
    '责任编辑：白杨',
    '第２版　要闻',
    '中共云溪县委机关报',
    '2023年5月9日',
    '总188期',
  ],
  ...['', '　', '今日云溪', '聚力发展·云溪行', '会议结束。郝大川 苗青', '\ud83d', '#', '、'],
)
const anyPage = fc.oneof(
  fc.array(line, { maxLength: 25 }).map(lines => lines.join('\n')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('parts, edits and ids hold on any page', () => {
  fc.assert(
    fc.property(anyPage, text => void articlesWithin(page(text))),
    { numRuns: 2000 },
  )
})

test('and on any single article, with a title or without', () => {
  const title = fc.option(fc.constantFrom('我县召开会议', '我 县 召 开 会 议', '甲\n乙', '2２'), { nil: null })
  fc.assert(
    fc.property(title, anyPage, (given, text) => void articlesWithin(item(given, text))),
    { numRuns: 2000 },
  )
})

test.each([
  ['thousands of headlines', 1, '我县召开会议\n'.repeat(20_000)],
  ['thousands of articles', 5_000, '我县召开会议\n本报讯 3月2日，会议召开,苗青主持。\n'.repeat(5_000)],
  ['thousands of names', 0, '苗青 白杨\n'.repeat(20_000)],
  ['one long paragraph', 1, `我县召开会议\n本报讯 ${'县长苗青主持会议，'.repeat(30_000)}`],
  ['brackets', 1, `本报讯${'（记者'.repeat(30_000)}`],
])('%s: no page takes long', (_, count, text) => {
  const started = performance.now()
  expect(split(clean(page(text)))).toHaveLength(count)
  expect(performance.now() - started).toBeLessThan(5_000)
})
