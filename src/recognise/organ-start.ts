/** Where the organ of a title begins: leftwards from the post, over what may be part of a body's name. */
import { WordClass, wordClass } from '../segment/dictionary.ts'
import type { Marked } from '../segment/words.ts'
import { insideCompound, Kind, longestOfKind, posts, startsOrganBehind } from './lexicon/index.ts'

const longestOrgan = 45
const opening = new Map([
  ['）', '（'],
  [')', '('],
  ['”', '“'],
  ['》', '《'],
])

/**
 * Where the organ before `end` begins: behind punctuation, or behind a word that is no part of an organ
 * (率|山西建投集团|董事长). A word that only the dictionary calls a verb is passed over when a place name begins the
 * longer reading (北京市…劳务派遣有限公司) or a bracket opens it (岳小飞（县供电公司输电班班长）). So are brackets and quotation marks inside a name: 中科瑞华(山东)公司.
 */
export function organStartBefore(marked: Marked, end: number, limit: number): number {
  const least = Math.max(limit, end - longestOrgan)
  let doubtful = -1
  let start = end
  let last = { at: -1, word: -1 }
  for (;;) {
    const next = stopBefore(marked, start, end, least)
    start = next.at
    if (next.strength !== 1) break
    if (doubtful < 0) doubtful = next.at
    start = next.word
    last = next
  }
  const longest = start === last.word ? last.at : start
  const whole = doubtful < 0 || marked.text[longest - 1] === '（' || beginsWithPlace(marked.text, longest)
  return whole ? longest : doubtful
}

/** The next place leftwards where an organ may begin: strength 2 certain, 1 doubtful (`word` is where the word begins). */
type Stop = Readonly<{ at: number; word: number; strength: 0 | 1 | 2 }>

function stopBefore({ text, wordEnds }: Marked, from: number, end: number, least: number): Stop {
  let wordEnd = from
  let at = from
  while (at > least) {
    const open = opening.get(text[at - 1] as string)
    if (open !== undefined) {
      const before = text.lastIndexOf(open, at - 1)
      if (before < least || at - before > 22 || (at === end && !closesName(text, before, at))) break
      at = before
      wordEnd = at
      continue
    }
    if (!isNameCharacter(text.charCodeAt(at - 1))) break
    at--
    if (wordEnds[at] !== 1 && at > least) continue
    const glued = gluedParticle(text, at, wordEnd)
    if (glued > 0) return { at: glued, word: at, strength: 2 }
    const strength = isFirstOfFirm(text, at, wordEnd) ? 0 : startsOrganBehind(text, at, wordEnd)
    if (strength > 0 && !insideCompound(text, at, wordEnd)) return { at: wordEnd, word: at, strength }
    wordEnd = at
  }
  return { at: Math.max(at, least), word: at, strength: 0 }
}

/** 刚果（布）|总统, 办公室（宣传处）|副主任: a bracket at the very end of the name. */
const closesName = (text: string, from: number, to: number): boolean =>
  /^（(?:布|金|[㐀-鿿]{2,12}[部处办室局委])）$/.test(text.slice(from, to)) && /[㐀-鿿]/.test(text[from - 1] ?? '')

/** ：|中|储粮集团公司: 中 behind a mark begins a name. */
const isFirstOfFirm = (text: string, at: number, end: number): boolean =>
  end - at === 1 && text[at] === '中' && /[，。、；：\n]/.test(text[at - 1] ?? '\n')

const firstParticle = /[由与和同对向在从率及为将赴到访兼]/
const lastParticle = /[由与和及率为任同]/

/** 徐千里|任|县水利局局长: behind a name the verb, though there was a county 任县 (河北省|任县). */
const isGiven = /[㐀-鿿](?<![省市区州])/

/** Words the segmenter made up hide a particle: 由市|农业农村局, 王健为|县水利局, 时千及|委员. Returns where the organ begins, else 0. */
function gluedParticle(text: string, at: number, end: number): number {
  if (text.slice(at, end) === '任县' && isGiven.test(text[at - 1] ?? '')) return at + 1
  if (end - at < 2 || end - at > 4 || wordClass(text, at, end) !== WordClass.unknown || posts.has(text.slice(at, end)))
    return 0
  if (lastParticle.test(text[end - 1] as string)) return end
  return firstParticle.test(text[at] as string) && end - at === 2 ? at + 1 : 0
}

const beginsWithPlace = (text: string, at: number): boolean =>
  /^(?:国家|中国|中央|全国|中共|北京)/.test(text.slice(at, at + 2)) || longestOfKind(text, at, Kind.place) > at

/** Han characters, letters, digits and the marks that stand inside names of bodies. */
const isNameCharacter = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0xb7 ||
  code === 0x2d ||
  code === 0x3007
