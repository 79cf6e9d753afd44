/** The headline of a page that no tag of its head tells. */
import { isInfoLine } from './info.ts'
import { type Page, tidy } from './tree.ts'

/**
 * The only first-level heading; else what stands before the site's name in the title of the window and as a line on the
 * page (县委召开会议_云溪新闻网); else the line above 来源：… 时间：…. Null where none is there. Spares a heading that is the site's
 * name.
 */
export function headlineOf(page: Page, lines: readonly string[]): string | null {
  const window = tidy(page.querySelector('title')?.textContent) ?? ''
  const headings = [...page.querySelectorAll('h1')].map(it => tidy(it.textContent)).filter(it => it !== null)
  const [heading = null] = headings.length === 1 ? headings : []
  const begun = ofWindow(window, lines)
  const isSite = heading !== null && begun !== heading && window.endsWith(heading)
  return (isSite ? begun : null) ?? heading ?? begun ?? aboveInfo(lines)
}

const parting = /\s*[_|｜—–]+\s*|\s*-\s*/gu

/** The longest beginning of the window's title, up to one of its marks, that is a line of the page. */
const ofWindow = (window: string, lines: readonly string[]): string | null =>
  [...window.matchAll(parting), { index: window.length }]
    .map(({ index }) => window.slice(0, index).trim())
    .filter(part => part.length >= shortest && lines.includes(part))
    .at(-1) ?? null

const [shortest, longest] = [5, 60]

const aboveInfo = (lines: readonly string[]): string | null => {
  const info = lines.findIndex(isInfoLine)
  const above = lines.slice(Math.max(0, info - 2), Math.max(0, info)).findLast(line => isHeadline(line))
  return above ?? null
}

const isHeadline = (line: string): boolean =>
  line.length >= shortest && line.length <= longest && /[\u3400-\u9fff]{4}/u.test(line) && !/[>＞»。：:|]/u.test(line)
