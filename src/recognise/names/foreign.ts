import { characters } from '../characters.ts'
import { placeNames } from '../gazetteer/index.ts'
import { posts } from '../lexicon/index.ts'

const countries = new Set([...placeNames()].filter(place => place.kind === 'country').map(place => place.name))
const longest = Math.max(...[...countries].map(name => name.length))
const opensCountry = characters(...[...countries].map(name => name.charAt(0)))

/** Whether an office is abroad: 俄罗斯|总统, 联合国|秘书长. 中国驻美国|大使 is none. */
export function isForeign(organ: string, base: string): boolean {
  if (organ.includes('中国') || organ.includes('驻')) return false
  return posts.get(base)?.system === 'foreign' || countryOf(organ) !== null
}

/** The country an organ begins with: 俄罗斯外交部 → 俄罗斯; null if none. */
export function countryOf(organ: string): string | null {
  if (!opensCountry(organ.charCodeAt(0))) return null
  for (let length = Math.min(longest, organ.length); length > 1; length--)
    if (countries.has(organ.slice(0, length)) && organ.slice(0, length) !== '中国') return organ.slice(0, length)
  return null
}

const ofPeople = /(?:裔|籍)$/

/** Whether words before a noun for people say that they are of another country: 美国|选手, 非洲裔|男子, 伊朗革命卫队|指挥官. */
export function areForeigners(words: string): boolean {
  if (ofPeople.test(words)) return true
  for (let at = 0; at < words.length - 1; at++) if (countryOf(words.slice(at)) !== null) return true
  return false
}
