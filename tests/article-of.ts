import type { Article } from '../src/article.ts'

export type Given = Readonly<{ home?: string | null; published?: string | null }>

/** A sentence as an article of its own, without headline and byline. */
export const articleOf = (text: string, { home = null, published = null }: Given = {}): Article => ({
  id: 'a_test',
  source: {
    document: 'test.txt',
    sha256: '',
    start: 0,
    ordinal: 1,
    page: null,
    published,
    publisher: null,
    url: null,
  },
  text,
  parts: { title: null, byline: null, body: [0, text.length] },
  title: null,
  byline: [],
  edits: [],
  notes: [],
  page: null,
  homeHints: home === null ? [] : [{ name: home, how: 'given', why: 'given by the test' }],
})
