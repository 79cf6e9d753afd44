import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article.ts'
import { articlesOf, extract } from '../../src/pipeline.ts'
import { creditNames } from '../../src/split/credits.ts'
import { item } from '../clean/documents.ts'

const lead = '3月2日，会议召开，县长柳河主持并讲话。'
const last = '会议强调，要抓好落实。'

/** An article with a credit in it, by where the credit stands. */
const around: Record<string, (credit: string) => string> = {
  尾: credit => `${lead}⏎${last}⏎${credit}`,
  段末: credit => `${lead}⏎${last}${credit}`,
  题下: credit => `${credit}⏎${lead}⏎${last}`,
  电头: credit => `${credit}${lead}⏎${last}`,
  图: credit => `${lead}⏎${credit}⏎${last}`,
  繁: credit => `3月2日，會議召開，縣長柳河主持並講話，強調要認真學習貫徹黨的會議精神，統籌發展與安全。⏎${credit}`,
  非: credit => `${lead}⏎${credit}⏎${last}⏎${credit}`,
}

const rowsOf = (file: string): string[][] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter(line => !line.startsWith('#'))
    .map(line => line.split('\t'))

/** The articles read from an item and from the same as a page. */
const read = (place = '', credit = ''): (readonly Article[])[] =>
  [true, false].map(whole => articlesOf(item('县委召开会议', around[place]?.(credit) ?? '', { whole })))

const credited = (articles: readonly Article[]): string => articles.flatMap(article => article.byline).join('、')
const people = (articles: readonly Article[]): string[] =>
  articles.flatMap(article => extract(article).people.map(person => person.name))

describe('who is credited', () => {
  test.each(rowsOf('bylines.tsv'))('%s %s', (place, credit, names) => {
    const articles = read(place, credit)
    expect(articles.map(credited)).toEqual([names, names])
    expect(articles.map(people)).toEqual([['柳河'], ['柳河']])
  })
})

describe('what is no byline', () => {
  test.each(rowsOf('no-bylines.tsv'))('%s %s', (place, words) =>
    expect(read(place, words).map(credited)).toEqual(['', '']),
  )
})

test('a headline that is spaced out holds no names', () => {
  expect(creditNames('石 桥 区 第 十 六 届 人 大 一 次')).toBeNull()
  expect(creditNames('（苗 青 白 杨）')).toEqual(['苗青', '白杨'])
})

describe('known failures', () => {
  test.fails.each([
    ['尾', '苗　青　白　杨', '苗青、白杨'],
    ['繁', '記者陳國華／雲溪報導', '陈国华'],
  ])('%s %s', (place, credit, names) => expect(read(place, credit).map(credited)).toEqual([names, names]))
})
