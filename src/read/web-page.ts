/** A saved page of a website → the article on it. This file and those in web/ are the only ones that know HTML. */
import { parseHTML } from 'linkedom'
import { accountOf, addressOf, dayWithoutLabel, pageNamed } from './web/about.ts'
import { headlineOf } from './web/headline.ts'
import { infoOf, isDayLine, isInfoLine } from './web/info.ts'
import { mainText } from './web/main-text.ts'
import { metaOf } from './web/meta.ts'
import { type Page, textOf, tidy } from './web/tree.ts'
import { bareWords, isUnruly } from './web/unruly.ts'

/** What a page says; facts that it does not tell are null. */
export type WebPage = Readonly<{
  title: string | null
  text: string
  published: string | null
  publisher: string | null
  url: string | null
  /** The page of the paper, where the site of a paper names one only: 3, A2. */
  printedOn: string | null
}>

/** The article of a page, or null where no words are: no page of an article, or its text comes by script only. */
export function articleOfPage(html: string): WebPage | null {
  if (isUnruly(html)) return wordsOnly(bareWords(html))
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  const page = (parseHTML(whole) as unknown as { document: Page }).document
  return page.documentElement === null ? null : articleIn(page, html)
}

const wordsOnly = (text: string): WebPage | null =>
  hasWords(text) ? { title: null, text, published: null, publisher: null, url: null, printedOn: null } : null

const hasWords = (text: string): boolean => /[\u3400-\u9fff]{2}/.test(text)

function articleIn(page: Page, html: string): WebPage | null {
  const lines = page.body === null ? [] : textOf(page.body).split('\n')
  const [meta, info, account] = [metaOf(page), infoOf(lines), accountOf(page, html)]
  const heading = headlineOf(page, lines)
  // Before the main text is looked for, since that takes the page apart.
  const [url, printedOn] = [addressOf(page, html), pageNamed(lines)]
  const day = dayWithoutLabel(page, html, lines, tidy(meta.title) ?? heading)
  const time = tidy(page.querySelector('time')?.textContent)
  const { title: named, text } = mainText(page)
  const title = tidy(meta.title) ?? heading ?? tidy(named)
  const body = bodyRows(text.split('\n'), title, time).join('\n')
  if (!hasWords(body)) return null
  return {
    title,
    text: withCredit(body, info.author ?? meta.author),
    published: meta.published ?? info.published ?? account.published ?? day,
    publisher: info.source ?? account.source ?? meta.source,
    url,
    printedOn,
  }
}

const rowsAbove = 3

/** The rows of the text without title, info lines, the day below the title, and the page's own words at the end. */
function bodyRows(all: readonly string[], title: string | null, time: string | null): readonly string[] {
  const isDay = (row: string): boolean =>
    isDayLine(row) || (time !== null && row.includes(time) && row.length <= time.length + 12)
  const rows = all
    .filter((row, i) => !isInfoLine(row) && !(i < rowsAbove && isDay(row)))
    .filter((row, i) => i > 0 || row !== title)
  return rows.slice(0, rows.findLastIndex(row => !ownWord.test(row)) + 1)
}

/** 点赞 12, 暂无评论，快来抢沙发吧: buttons of a page, which stand below the text. */
const ownWord = /^(?:点赞|赞|在看|评论|收藏|转发|分享|阅读|举报|写评论|暂无评论|打开).{0,12}$/u

/** An author that only the page around the text names is put below its title, as papers print it. */
const withCredit = (text: string, author: string | null): string =>
  author === null ||
  !/^[\u4e00-\u9fff·\s　、]{2,20}$/u.test(author) ||
  (text.slice(0, 80) + text.slice(-80)).includes(author.trim())
    ? text
    : `作者：${author.trim()}\n${text}`
