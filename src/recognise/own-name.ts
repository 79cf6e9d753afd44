/** Whether words have something of their own besides everyday words. */
import type { Segmented } from '../article.ts'
import type { Span } from '../record.ts'
import { WordClass, wordClass } from '../segment/dictionary.ts'

/** A place, a brand, a number with its unit, quotation marks or letters: something of its own. */
export function hasOwnName({ text, wordEnds }: Segmented, [from, to]: Span): boolean {
  const words = text.slice(from, to)
  if (/[“”A-Za-z·—]|\d+(?:\.\d+)?(?:万吨|兆瓦|千瓦|万千瓦|千伏|吨|公里|号|MW|×)|[一二三]期/.test(words)) return true
  let singles = 0
  for (let at = from; at < to; ) {
    const next = wordEnds.indexOf(1, at + 1)
    const end = next < 0 ? to : Math.min(to, next)
    singles = end - at === 1 ? singles + 1 : 0
    const known = end - at === 1 ? WordClass.ordinary : wordClass(text, at, end)
    if (singles > 1 || known === WordClass.unknown || known === WordClass.place || known >= WordClass.shortName)
      return true
    at = end
  }
  return false
}
