/** A saved page of a website → the article on it. The only file that knows HTML. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { dayIn } from './day.ts'

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

/** The parts of a page that are used here; the library's own types ask for those of a browser. */
type Node = {
  nodeType: number
  nodeName: string
  textContent: string | null
  firstChild: Node | null
  nextSibling: Node | null
  parentNode: Node | null
}
type Element = Node & {
  getAttribute: (name: string) => string | null
  querySelector: (selector: string) => Element | null
  querySelectorAll: (selector: string) => Iterable<Element>
  removeAttribute: (name: string) => void
}
type Page = Element & { body: Element | null; documentElement: Element | null }

/** The article of a page, or null where no words are: no page of an article, or its text comes by script only. */
export function articleOfPage(html: string): WebPage | null {
  if (isUnruly(html)) return withoutTree(html)
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`
  const page = (parseHTML(whole) as unknown as { document: Page }).document
  if (page.documentElement === null) return null
  const meta = metaOf(page)
  const info = infoOf(page)
  const account = accountOf(page, html)
  const url = addressOf(page, html)
  const heading = headingOf(page)
  const { title: named, text } = mainText(page)
  const rows = text.split('\n').filter(row => !isInfoLine(row))
  const title = tidy(meta.title) ?? heading ?? tidy(named)
  const body = (title !== null && rows[0] === title ? rows.slice(1) : rows).join('\n')
  if (!hasWords(body)) return null
  return {
    title,
    text: withCredit(body, info.author ?? meta.author),
    published: meta.published ?? info.published ?? account.published,
    publisher: info.source ?? account.source ?? meta.source,
    url,
    printedOn: pageNamed(page),
  }
}

/** Tags and entities, and tags in one another, beyond which no tree is made of a page: far more than pages of news have. */
const [mostMarks, deepest] = [12_000, 500]
const alone = new Set('p br hr img input meta link li dt dd td th tr tbody thead option source wbr area col'.split(' '))

/** True for a page of which a tree would take long. */
function isUnruly(html: string): boolean {
  let [marks, depth] = [0, 0]
  for (const { groups } of html.matchAll(/[<&](?:(?<=<)(?<close>\/?)(?<name>[a-z][a-z0-9]{0,20}))?/gi)) {
    marks += 1
    const name = groups?.['name']?.toLowerCase()
    if (name !== undefined && !alone.has(name)) depth = Math.max(0, depth + (groups?.['close'] ? -1 : 1))
    if (marks > mostMarks || depth > deepest) return true
  }
  return false
}

/** The words of a page without its tags, its facts unknown. */
function withoutTree(html: string): WebPage | null {
  const text = html
    .split(/<\/(?:script|style)\s*>/i)
    .map(piece => piece.split(/<(?:script|style)\b/i, 1)[0] ?? '')
    .join('\n')
    .replaceAll(/<\/?(?:p|div|br|tr|li|h[1-6]|td)\b[^<>]*>/gi, '\n')
    .replaceAll(/<[a-z/!][^<>]*>/gi, '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join('\n')
  return hasWords(text) ? { title: null, text, published: null, publisher: null, url: null, printedOn: null } : null
}

const hasWords = (text: string): boolean => /[\u3400-\u9fff]{2}/.test(text)

type Facts = Readonly<{
  title: string | null
  published: string | null
  source: string | null
  author: string | null
}>

/** Names of meta tags by what they tell, lower case: those of Chinese authorities' pages first. */
const metaNames = {
  title: ['articletitle', 'og:title', 'dc.title', 'twitter:title'],
  published: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:published_time',
    'date',
    'dc.date',
    'datepublished',
  ],
  source: ['contentsource', 'mediaid', 'source', 'dc.source', 'article:publisher', 'og:site_name', 'sitename'],
  author: ['author', 'article:author', 'dc.creator'],
} as const

function metaOf(page: Page): Facts {
  const told = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta')) {
    const name = (tag.getAttribute('name') ?? tag.getAttribute('property') ?? tag.getAttribute('itemprop') ?? '').trim()
    const content = tidy(tag.getAttribute('content'))
    if (name !== '' && content !== null && !told.has(name.toLowerCase())) told.set(name.toLowerCase(), content)
  }
  const first = (names: readonly string[]): string | null => names.map(name => told.get(name)).find(Boolean) ?? null
  const published = first(metaNames.published)
  return {
    title: first(metaNames.title),
    published: published === null ? null : dayIn(published),
    source: sourceName(first(metaNames.source)),
    author: first(metaNames.author),
  }
}

/** What the labels of an info line are, and what ends their values. */
const label =
  '(?:信息来源|稿件来源|文章来源|新闻来源|来源|发布时间|发布日期|发表时间|时间|日期|作者|记者|编辑|责任编辑|责编|点击数?|点击量|浏览次数|浏览量?|阅读量?|访问量|字体|字号|分享到?|打印)'
const labels = new RegExp(`${label}\\s?[：:]`, 'gu')
const stop = `(?=[\\s　|｜]*(?:${label}\\s?[：:]|\\d{4}[-年/.]\\d|[【\\[|｜]|$))`
const sourceLabel = new RegExp(
  `(?:信息来源|稿件来源|文章来源|新闻来源|来源)\\s?[：:][\\s　]{0,3}(?<value>[^\\n：:]{2,30}?)${stop}`,
  'u',
)
const authorLabel = new RegExp(`(?:作者|记者)\\s?[：:][\\s　]{0,3}(?<value>[^\\n：:]{2,30}?)${stop}`, 'u')
const longestInfo = 160

/** 来源：云溪融媒　时间：2023-05-09 10:20　作者：苗青: a line of nothing but labels and their values. */
function isInfoLine(line: string): boolean {
  if (line.length > longestInfo || /[。！？]/.test(line)) return false
  const count = line.match(labels)?.length ?? 0
  return count >= 2 || (count === 1 && new RegExp(`^[\\s　【\\[（(]*(?!记者|作者)${label}\\s?[：:]`, 'u').test(line))
}

/** What the info line of the page tells, wherever on the page it stands. */
function infoOf(page: Page): Facts {
  const lines =
    page.body === null
      ? []
      : textOf(page.body)
          .split('\n')
          .filter(line => line.length <= longestInfo)
  const told = lines.filter(line => line.search(labels) >= 0)
  const first = (pattern: RegExp): string | null =>
    told.map(line => tidy(pattern.exec(line)?.groups?.['value'])).find(value => value !== null) ?? null
  const dates = told.filter(line => /时间|日期|来源/u.test(line)).map(dayIn)
  return {
    title: null,
    published: dates.find(day => day !== null) ?? null,
    source: sourceName(first(sourceLabel)),
    author: first(authorLabel),
  }
}

/** 第03版：要闻 → 03: the only page that the lines around the text name; a list of all pages tells nothing. */
function pageNamed(page: Page): string | null {
  const lines = page.body === null ? [] : textOf(page.body).split('\n')
  const named = lines.map(line => pageLine.exec(line)?.groups?.['page']).filter(it => it !== undefined)
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

const pageLine = /^(?:版次[：:]\s?)?第?\s?(?<page>[A-D]?\d{1,2})\s?版(?:[\s　：:·|].{0,12})?$/u

const sourceName = (words: string | null): string | null =>
  words === null || /^https?:|^[\d\s-]+$/.test(words) ? null : words.replaceAll(/^[《“]|[》”]$/gu, '')

/**
 * What a page of a WeChat account tells: its name stands in #js_name, the time of its news (seconds, shown as Beijing's
 * day) in a script, and a style hides the text until a script shows it; that style is taken away.
 */
function accountOf(page: Page, html: string): Pick<Facts, 'source' | 'published'> {
  for (const hidden of page.querySelectorAll('[style*="visibility"]')) hidden.removeAttribute('style')
  const seconds = /\b(?:var ct|create_?time)\s*[:=]\s*["']?(?<seconds>1\d{9})\b/i.exec(html)?.groups?.['seconds']
  const source = tidy(page.querySelector('#js_name')?.textContent)
  if (source === null || seconds === undefined) return { source, published: null }
  return { source, published: new Date((Number(seconds) + beijing) * 1000).toISOString().slice(0, 10) }
}

/** Seconds that Beijing is ahead. */
const beijing = 8 * 3600

/** The address the page was saved from: what the page or the browser that saved it says. */
function addressOf(page: Page, html: string): string | null {
  const tag = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const property = page.querySelector('meta[property="og:url"]')?.getAttribute('content')
  const saved = /<!-- saved from url=\(\d+\)(?<url>\S{4,2000}) -->/.exec(html.slice(0, 4_000))?.groups?.['url']
  return [tag, property, saved].find(url => /^https?:\/\/\S+$/.test(url ?? '')) ?? null
}

/** The only first-level heading of the page; several may be the site's. */
function headingOf(page: Page): string | null {
  const headings = [...page.querySelectorAll('h1')].map(it => tidy(it.textContent)).filter(it => it !== null)
  return headings.length === 1 ? (headings[0] ?? null) : null
}

/** The main text by the library, paragraphs a line, and the title it sees. */
function mainText(page: Page): Readonly<{ title: string | null; text: string }> {
  const whole = page.body === null ? '' : textOf(page.body)
  try {
    type Given = ConstructorParameters<typeof Readability>[0]
    const found = new Readability<Element>(page as unknown as Given, {
      serializer: node => node as unknown as Element,
    }).parse()
    const text = found?.content ? textOf(found.content) : ''
    return { title: found?.title ?? null, text: text === '' ? whole : text }
  } catch {
    // A tree that the library does not expect is no reason to lose the words.
    return { title: null, text: whole }
  }
}

const blocks = new Set(
  'P DIV BR LI UL OL TR TABLE H1 H2 H3 H4 H5 H6 SECTION ARTICLE HEADER FOOTER BLOCKQUOTE FIGURE FIGCAPTION HR DT DD'.split(
    ' ',
  ),
)
const unseen = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SELECT BUTTON TEXTAREA HEAD SVG'.split(' '))

/** The words below an element as people see them: a line break at every block, white space of the source as one blank. */
function textOf(root: Node): string {
  const pieces: string[] = []
  let node: Node | null = root
  while (node !== null) {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === textNode) pieces.push((node.textContent ?? '').replaceAll(/[ \t\r\n\f]+/g, ' '))
    else if (blocks.has(name)) pieces.push('\n')
    const below: Node | null = unseen.has(name) ? null : node.firstChild
    node = below ?? nextBeside(node, root, pieces)
  }
  return pieces
    .join('')
    .split('\n')
    .map(line => line.replaceAll(/[ \u00a0]{2,}/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
}

const textNode = 3

/** The node after this one and all below it; blocks that end on the way break the line. */
function nextBeside(from: Node, root: Node, pieces: string[]): Node | null {
  let node: Node | null = from
  while (node !== null && node !== root) {
    if (blocks.has(node.nodeName.toUpperCase())) pieces.push('\n')
    if (node.nextSibling !== null) return node.nextSibling
    node = node.parentNode
  }
  return null
}

/** An author that only the page around the text names is put below its title, as papers print it. */
const withCredit = (text: string, author: string | null): string =>
  author === null ||
  !/^[\u4e00-\u9fff·\s　、]{2,20}$/u.test(author) ||
  (text.slice(0, 80) + text.slice(-80)).includes(author.trim())
    ? text
    : `作者：${author.trim()}\n${text}`

const tidy = (words: string | null | undefined): string | null => words?.replaceAll(/\s+/g, ' ').trim() || null
