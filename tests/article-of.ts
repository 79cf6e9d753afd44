import type { Article } from '../src/article.ts'

export type Given = Readonly<{ home?: string | null; published?: string | null; title?: string | null }>

/** A sentence as an article of its own, without byline; a headline stands in a line above it. */
export const articleOf = (body: string, { home = null, published = null, title = null }: Given = {}): Article => ({
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
  ...headed(body, title),
  title,
  byline: [],
  edits: [],
  notes: [],
  page: null,
  homeHints: home === null ? [] : [{ name: home, how: 'given', why: 'given by the test' }],
})

const headed = (body: string, title: string | null): Pick<Article, 'text' | 'parts'> =>
  title === null
    ? { text: body, parts: { title: null, byline: null, body: [0, body.length] } }
    : {
        text: `${title}\n${body}`,
        parts: { title: [0, title.length], byline: null, body: [title.length + 1, title.length + 1 + body.length] },
      }
