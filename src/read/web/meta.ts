/** What the tags in the head of a page tell of its article. */
import { dayIn } from '../day.ts'
import { type Page, tidy } from './tree.ts'

export type Facts = Readonly<{
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

export function metaOf(page: Page): Facts {
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
    published: (published === null ? null : dayIn(published)) ?? otherDay(told),
    source: sourceName(first(metaNames.source)),
    author: first(metaNames.author),
  }
}

/** og:release_date, firstpublishedtime: any other tag that speaks of publishing and holds a day. */
const otherDay = (told: ReadonlyMap<string, string>): string | null =>
  [...told]
    .filter(([name]) => /(?:pub|release|issue|creat|post).{0,12}(?:date|time)/u.test(name))
    .map(([, content]) => dayIn(content))
    .find(day => day !== null) ?? null

/** The name of a source; addresses and numbers are none. */
export const sourceName = (words: string | null): string | null =>
  words === null || /^https?:|^[\d\s-]+$/.test(words) ? null : words.replaceAll(/^[《“]|[》”]$/gu, '')
