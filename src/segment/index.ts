import type { Article, Segmented } from '../article.ts'
import { sentencesOf } from './sentences.ts'
import { wordEndsOf } from './words.ts'

/** Adds sentences and word ends to an article. */
export const segment = (article: Article): Segmented => ({
  ...article,
  sentences: sentencesOf(article),
  wordEnds: wordEndsOf(article.text),
})
