import type { Segmented } from '../article.ts'
import { datesOf } from './dates.ts'
import type { Recognised } from './mentions.ts'
import { findNames } from './names/index.ts'
import { termsOf } from './terms.ts'

/** Adds what the words of an article name: people with their titles, places, dates, bodies, undertakings. */
export function recognise(article: Segmented): Recognised {
  const terms = termsOf(article.text)
  return { ...article, terms, dates: datesOf(article.text, article.source.published), ...findNames(article, terms) }
}
