/** The year an article without a date of issue was written in, from the years its page names. */
import { matches } from '../matches.ts'
import { calendar } from './lexicon/index.ts'

const named = /(?<!\d)((?:19|20)\d{2})年/g
/** From November on papers speak of next year's plans as much as of this year. */
const lateInYear = /(?<!\d)1[12]月\d{1,2}日/

/**
 * 2024年招商引资工作… → 2024: the year named most; where two are named alike the later, or near the year's end the
 * earlier. Else a phrase of political life that fixes it (喜迎二十大 → 2022). Null when the page names none.
 */
export function yearOfPage(text: string): number | null {
  const counts = new Map<number, number>()
  for (const match of matches(text, named)) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const years = [...counts].filter(([, count]) => count === most).map(([year]) => year)
  if (years.length > 0) return lateInYear.test(text) ? Math.min(...years) : Math.max(...years)
  for (const [phrase, year] of calendar) if (text.includes(phrase)) return year
  return null
}
