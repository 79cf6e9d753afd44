import type { Article, Document } from './article.ts'
import { clean } from './clean/index.ts'
import { asPrinted, asRead, readingOf, recordAsPrinted } from './clean/traditional.ts'
import { type Outcome, onward, valueOrThrow } from './outcome.ts'
import { recognise } from './recognise/index.ts'
import type { ArticleRecord } from './record.ts'
import { relate } from './relate/index.ts'
import { segment } from './segment/index.ts'
import { split } from './split/index.ts'

/** The articles of one document, in reading order: cleaned, told apart, nothing recognised yet. */
export const articlesOf = (document: Document): readonly Article[] => {
  const reading = readingOf(document)
  if (reading === null) return split(clean(document))
  return split(clean(reading)).map(article => asPrinted(article, document))
}

/**
 * What articles state, each by itself, in their order. Pure: no disk, no clock, no database. A stage goes over all of
 * them before the next one begins: its tables stay in the processor's cache, and some dozens of articles together take
 * two thirds of the time that they take one after the other (docs/performance.md).
 */
export function extractAll(articles: readonly Article[]): readonly Outcome<ArticleRecord>[] {
  const read = articles.map(article => ({ value: asRead(article) }))
  const records = onward(onward(onward(read, segment), recognise), relate)
  return onward(records, (record, at) => recordAsPrinted(record, articles[at] as Article))
}

/** What one article states. */
export const extract = (article: Article): ArticleRecord =>
  valueOrThrow(extractAll([article])[0] as Outcome<ArticleRecord>)
