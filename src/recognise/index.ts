import type { Segmented } from '../article.ts'
import { datesOf } from './dates.ts'
import type { Recognised } from './mentions.ts'
import { findNames } from './names/index.ts'
import { sitesOf } from './sites/index.ts'
import { termsOf } from './terms.ts'
import { yearOfPage } from './year.ts'

/** Adds what the words of an article name: people with their titles, places, dates, bodies, undertakings. */
export function recognise(article: Segmented): Recognised {
  const terms = termsOf(article.text)
  const issue = issueOf(article)
  return {
    ...article,
    terms,
    issue,
    dates: datesOf(article.text, issue),
    sites: sitesOf(article, terms),
    ...findNames(article, terms),
  }
}

/** Day of issue, or at least the year that the page lets one know. EDTF; null when neither is known. */
function issueOf(article: Segmented): string | null {
  if (article.source.published) return article.source.published
  const year = yearOfPage(article.page ?? article.text)
  return year === null ? null : String(year)
}
