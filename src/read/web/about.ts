/** What else a page tells: the account it is of, its address, the page of the paper. */
import { dayIn } from '../day.ts'
import { isDayLine } from './info.ts'
import type { Facts } from './meta.ts'
import { type Page, tidy } from './tree.ts'

/** 第03版：要闻 → 03: the only page that the lines around the text name; a list of all pages tells nothing. */
export function pageNamed(lines: readonly string[]): string | null {
  const named = lines.map(line => pageLine.exec(line)?.groups?.['page']).filter(it => it !== undefined)
  return new Set(named).size === 1 ? (named[0] ?? null) : null
}

const pageLine = /^(?:版次[：:]\s?)?第?\s?(?<page>[A-D]?\d{1,2})\s?版(?:[\s　：:·|].{0,12})?$/u

/**
 * What a page of a WeChat account tells: its name stands in #js_name, the time of its news (seconds, shown as Beijing's
 * day) in a script, and a style hides the text until a script shows it; that style is taken away.
 */
export function accountOf(page: Page, html: string): Pick<Facts, 'source' | 'published'> {
  for (const hidden of page.querySelectorAll('[style*="visibility"]')) hidden.removeAttribute('style')
  const seconds = /\b(?:var ct|create_?time)\s*[:=]\s*["']?(?<seconds>1\d{9})\b/i.exec(html)?.groups?.['seconds']
  const source = tidy(page.querySelector('#js_name')?.textContent)
  if (source === null || seconds === undefined) return { source, published: null }
  return { source, published: new Date((Number(seconds) + beijing) * 1000).toISOString().slice(0, 10) }
}

/** Seconds that Beijing is ahead. */
const beijing = 8 * 3600

/** The address the page was saved from: what the page or the browser that saved it says. */
export function addressOf(page: Page, html: string): string | null {
  const tag = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const property = page.querySelector('meta[property="og:url"]')?.getAttribute('content')
  const saved = /<!-- saved from url=\(\d+\)(?<url>\S{4,2000}) -->/.exec(html.slice(0, 4_000))?.groups?.['url']
  return [tag, property, saved].find(url => /^https?:\/\/\S+$/.test(url ?? '')) ?? null
}

/**
 * The day of a page that names it without a label: in a time tag, in the comment that the common system of newspapers
 * writes (enpproperty), or in one of the lines right below the headline: 2023-05-09 09:12 云溪发布.
 */
export function dayWithoutLabel(
  page: Page,
  html: string,
  lines: readonly string[],
  title: string | null,
): string | null {
  const tag = page.querySelector('time[datetime]')?.getAttribute('datetime')
  const comment = /<!--\s*enpproperty.{0,400}?<date>(?<day>[^<]{8,30})<\/date>/su.exec(html)?.groups?.['day']
  const at = title === null ? -1 : lines.lastIndexOf(title)
  const below = at < 0 ? [] : lines.slice(at + 1, at + 1 + rowsBelow).filter(isDayLine)
  return [tag, comment, ...below].map(words => dayIn(words ?? '')).find(day => day !== null) ?? null
}

const rowsBelow = 4
