import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '../../src/clean/edits.ts'
import { articlesOf, extract } from '../../src/pipeline.ts'
import { page } from './documents.ts'

const drawn = `雲溪縣委召開會議研究工業
本報訊（記者 柳絮）5月8日,雲溪縣委書記郝大川主持召開會
議，縣長苗　青、副縣長白楊出席會議並講話。長（zhǎng）者也來了。`

test('traditional text is read as simplified, and kept as printed', () => {
  const document = page(drawn)
  const articles = articlesOf(document)
  expect(articles).toHaveLength(1)
  const record = articles.map(extract)[0]
  expect(record?.title).toBe('雲溪縣委召開會議研究工業')
  expect(record?.text).toContain(
    '本報訊（記者 柳絮）5月8日，雲溪縣委書記郝大川主持召開會議，縣長苗青、副縣長白楊出席會議並講話。',
  )
  expect(record?.byline).toEqual(['柳絮'])
  const people = record?.people.map(({ name, spans, offices }) => [
    name,
    record.text.slice(...(spans[0] ?? [0, 0])),
    offices.map(it => it.seat),
  ])
  expect(people).toEqual([
    ['郝大川', '郝大川', ['书记']],
    ['苗青', '苗青', ['县长']],
    ['白杨', '白楊', ['副县长']],
  ])
  expect(replay(document.text, record?.edits ?? [])).toBe(record?.text)
})

test('edits replay on the printed text, whatever became of it', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['縣', '長 苗　青', '，', ',', '\n', '１２', '（zhǎng）', '&amp;', '本報訊', '乾隆', '頭髮', '𠀋', '\ud83d'],
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
      const document = page(`${drawn}⏎${pieces.join('縣')}`)
      for (const { text, reading, edits, source } of articlesOf(document)) {
        const growth = edits.reduce((sum, [, removed, inserted]) => sum + inserted.length - removed.length, 0)
        expect(replay(document.text, edits, source.start, source.start + text.length - growth)).toBe(text)
        for (const [at, removed] of edits) expect(document.text.slice(at, at + removed.length)).toBe(removed)
        expect(reading).toHaveLength(text.length)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a quotation in traditional characters leaves a page as it is', () => {
  const [article] = articlesOf(page('县委召开会议⏎本报讯 5月8日，县长苗青出席会议，参观了“縣誌館”。'.repeat(4)))
  expect(article?.reading).toBeUndefined()
})
