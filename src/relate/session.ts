import { hanNumber } from '../recognise/han-number.ts'
import type { Event } from '../record.ts'

const numeral = '[〇零一二三四五六七八九十百\\d]+'
const term = new RegExp(`(?:第)?(${numeral})届`, 'g')
const sitting = new RegExp(`(?:第)?(${numeral})次`, 'g')
const occasion = /会议|全会|常委会|常务会|例会|大会|学习/

/**
 * Which sitting of which term: 十五届县委第90次常委会（扩大）会议 → term 15, number 90, expanded. `words`: from the beginning of the
 * sentence to the end of the occasion's name. Null where no sitting is counted.
 */
export function sessionOf(words: string): Event['session'] {
  const last = [...words.matchAll(sitting)].findLast(match => occasion.test(words.slice(match.index)))
  const number = last ? hanNumber(last[1] ?? '') : null
  const of = [...words.matchAll(term)].findLast(match => !last || match.index < last.index)
  if (number === null || Number.isNaN(number)) return null
  return { term: of ? hanNumber(of[1] ?? '') : null, number, expanded: /扩大/.test(words.slice(last?.index ?? 0)) }
}
