import { expect, test } from 'vitest'
import { type Batch, extractDocuments, maxArticle } from '../../src/cli/run/extraction.ts'
import { addTally, emptyTally } from '../../src/cli/run/tally.ts'
import { documentOf, lineStages } from './fixtures/stages.ts'

const all = (text: string) => {
  const batches: readonly Batch[] = [...extractDocuments([documentOf('papers/a.txt', text)], lineStages)]
  const tally = emptyTally()
  for (const batch of batches) addTally(tally, batch.tally)
  const lines = batches.map(it => it.lines).join('')
  const texts = lines
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).text)
  return { texts, problems: batches.flatMap(it => it.problems), tally }
}

test('each article is one line, counted with its notes', () => {
  const { texts, problems, tally } = all('甲\n乙')
  expect(texts).toEqual(['甲', '乙'])
  expect(problems).toEqual([])
  expect(tally).toMatchObject({ documents: 1, articles: 2, notes: { 'test/line': 2 }, problems: {} })
})

test('an article that throws costs itself only, and is told with document and number', () => {
  const { texts, problems, tally } = all('甲\n坏\n乙')
  expect(texts).toEqual(['甲', '乙'])
  expect(problems).toMatchObject([{ kind: 'failed-article' }])
  expect(problems[0]?.message).toMatch(/^papers\/a\.txt, article 2 could not be extracted: bad words/)
  expect(tally).toMatchObject({ documents: 1, articles: 2, problems: { 'failed-article': 1 } })
})

test('an article longer than any is left out, not worked on for minutes', () => {
  const { texts, problems } = all(`甲\n${'长'.repeat(maxArticle + 1)}\n乙`)
  expect(texts).toEqual(['甲', '乙'])
  expect(problems).toEqual([
    {
      kind: 'too-long',
      message: 'papers/a.txt, article 2 has 100001 characters, more than 100000. It was left out; cut it.',
    },
  ])
})

test.each([
  ['a document without any article', '空', 'no-article', 'papers/a.txt holds no article.'],
  ['a document that cannot be split', '乱', 'failed-document', 'papers/a.txt could not be cleaned and split'],
])('%s is one problem', (_, text, kind, message) => {
  const { texts, problems, tally } = all(text)
  expect(texts).toEqual([])
  expect(problems).toMatchObject([{ kind, message: expect.stringContaining(message) }])
  expect(tally.documents).toBe(1)
})
