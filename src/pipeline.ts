import type { Article, Document } from './article.ts'
import { clean } from './clean/index.ts'
import { asPrinted, readingOf, recordAsPrinted } from './clean/traditional.ts'
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

/** What one article states. Pure: no disk, no clock, no database. */
export const extract = (article: Article): ArticleRecord =>
  recordAsPrinted(article, it => relate(recognise(segment(it))))
