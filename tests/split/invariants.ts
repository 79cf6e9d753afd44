import { expect } from 'vitest'
import type { Article, Document } from '../../src/article.ts'
import { replay } from '../../src/clean/edits.ts'
import { clean } from '../../src/clean/index.ts'
import type { Span } from '../../src/record.ts'
import { split } from '../../src/split/index.ts'

/** Splits a document and checks what must hold for each of its articles, whatever the text. */
export function articlesWithin(document: Document): readonly Article[] {
  const articles = split(clean(document))
  articles.forEach((article, at) => {
    expect(article.source.ordinal).toBe(at + 1)
    expect(article.source.start).toBeGreaterThanOrEqual(articles[at - 1]?.source.start ?? 0)
    expectParts(article)
    expectEdits(document, article)
  })
  expect(new Set(articles.map(article => article.id)).size).toBe(articles.length)
  return articles
}

function expectParts({ text, parts, title, byline }: Article): void {
  for (const span of [parts.title, parts.byline, parts.body]) if (span !== null) expectSpan(span, text)
  expect(parts.title === null).toBe(title === null)
  if (parts.title !== null) expect(text.slice(...parts.title).replaceAll('\n', ' ')).toBe(title)
  for (const name of byline) expect(text.replaceAll(/[\s　]/gu, '')).toContain(name)
}

const expectSpan = ([start, end]: Span, text: string): void => {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(text.length)
}

/** The edits lie behind the article's begin, and replayed from there they give its text. */
function expectEdits({ text: original }: Document, { text, source, edits }: Article): void {
  const growth = edits.reduce((sum, [, removed, inserted]) => sum + inserted.length - removed.length, 0)
  expect(replay(original, edits, source.start, source.start + text.length - growth)).toBe(text)
}
