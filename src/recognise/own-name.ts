/** Whether words have something of their own besides everyday words. */
import type { Segmented } from '../article.ts'
import type { Span } from '../record.ts'
import { WordClass, wordClass } from '../segment/dictionary.ts'
import { wordsBetween } from '../segment/words.ts'

/** A brand, a number with its unit, quotation marks or letters: “晨光”, 600兆瓦, 二期. */
const mark = /[“”A-Za-z·—]|\d+(?:\.\d+)?(?:万吨|兆瓦|千瓦|万千瓦|千伏|吨|公里|号|MW|×)|[一二三]期/

/** A place, a brand, a number with its unit, quotation marks or letters: something of its own. */
export function hasOwnName({ text, wordEnds }: Segmented, [from, to]: Span): boolean {
  const words = wordsBetween(wordEnds, from, to)
  return mark.test(text.slice(from, to)) || isRare(words) || words.some(word => isOwnWord(text, word))
}

/** 溱|湖|宾馆: single characters one after the other are a name that the segmenter does not know. */
export const isRare = (words: readonly Span[]): boolean =>
  words.some(([start, end], i) => end - start === 1 && words[i + 1]?.[1] === end + 1)

/** 荆栾, 长治: a word of two characters or more that is a name, or that the dictionary lacks. */
export function isOwnWord(text: string, [start, end]: Span): boolean {
  const known = end - start === 1 ? WordClass.ordinary : wordClass(text, start, end)
  return known === WordClass.unknown || known === WordClass.place || known >= WordClass.shortName
}
