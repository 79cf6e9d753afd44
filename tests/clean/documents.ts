import type { Document } from '../../src/article.ts'

/** A document of our own for tests: a page that may hold several articles. `⏎` is a line break. */
export const page = (drawn: string, more: Partial<Document> = {}): Document => ({
  key: 'test.txt',
  sha256: '0'.repeat(64),
  text: drawn.replaceAll('⏎', '\n'),
  title: null,
  whole: false,
  published: null,
  publisher: null,
  home: null,
  url: null,
  encoding: null,
  notes: [],
  ...more,
})

/** A document that is one article, as a line of JSON Lines gives it. */
export const item = (title: string | null, drawn: string, more: Partial<Document> = {}): Document =>
  page(title === null ? drawn : `${title}⏎${drawn}`, { key: 'test.jsonl#1', title, whole: true, ...more })
