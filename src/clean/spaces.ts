/** Blanks that OCR and layout put inside words. A blank between two names or two phrases of a headline is a separator and stays. */
import { matches } from '../matches.ts'
import type { Replacement } from './edits.ts'
import { isHan } from './lines.ts'
import { isName, isSurname } from './names.ts'

/** Blank characters of one line. */
const blank = '[ \\t\\u00a0\\u3000]'
const han = '[\\u3400-\\u9fff〇]'

const gap = new RegExp(`(?<=${han}|\\d)${blank}{1,4}(?=${han}|\\d)`, 'g')

/** A gap inside a line: where it is, and whether the pieces on either side have one character only. */
type Gap = Readonly<{ start: number; end: number; mark: string }>

/**
 * Blanks inside words, in one walk over all gaps between Chinese characters or digits: 云 溪 县 第 九 届, 3 月 2 日,
 * 县长苗　青主持. Spares every gap that no rule below knows: 郝大川 苗青 白杨, 开新局 谋发展, 本报讯 4月29日.
 */
export function spacesInWords(text: string): Replacement[] {
  if (!/[ \t\u00a0\u3000]/.test(text)) return []
  const gaps = matches(text, gap).map(({ 0: mark, index }) => ({ start: index, end: index + mark.length, mark }))
  const inWords = new Set<Gap>([...singleCharacters(text, gaps), ...numbers(text, gaps), ...names(text, gaps)])
  // From the end on: a gap in prose goes only when none behind it stays.
  const gone = new Set([...inWords].map(one => one.start))
  for (const one of gaps.toReversed())
    if (!inWords.has(one) && inProse(text, one, gone)) {
      inWords.add(one)
      gone.add(one.start)
    }
  return gaps
    .filter(one => inWords.has(one))
    .map(({ start, end }) => ({ start, end, inserted: '', fix: 'space-in-word' }))
}

/**
 * 郝 大 川: three or more single characters, one gap after the other, the gaps alike. Spares 苗　青 白　杨, 大 中 小组, and two
 * names alone in brackets: （苗 青 白 杨）.
 */
function singleCharacters(text: string, gaps: readonly Gap[]): Gap[] {
  const found: Gap[] = []
  for (let first = 0; first < gaps.length; ) {
    let last = first
    while (follows(gaps[last], gaps[last + 1])) last += 1
    const run = gaps.slice(first, last + 1)
    if (run.length >= 2 && stands(text, run)) found.push(...run)
    first = last + 1
  }
  return found
}

const follows = (one: Gap | undefined, next: Gap | undefined): boolean =>
  one !== undefined && next !== undefined && next.start === one.end + 1 && next.mark === one.mark

/** True when the first and the last piece of the run have one character too, and two pieces at least are Chinese. */
const stands = (text: string, run: readonly Gap[]): boolean => {
  const [first, last] = [run[0] as Gap, run.at(-1) as Gap]
  if (run.length === 3 && twoNames(text, first.start - 1, last.end + 1)) return false
  if (isWordCharacter(text, first.start - 2) || isWordCharacter(text, last.end + 1)) return false
  return /[\u3400-\u9fff].*[\u3400-\u9fff]/.test(text.slice(first.start - 1, last.end + 1))
}

const twoNames = (text: string, start: number, end: number): boolean => {
  const [one = '', , three = ''] = text.slice(start, end).replaceAll(/\s/g, '')
  return isSurname(one) && isSurname(three) && /[（(]/.test(text.charAt(start - 1)) && /[）)]/.test(text.charAt(end))
}

const isWordCharacter = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

const units = new Set('年月日号时点分届次个名人户亩元万亿多余项')

/**
 * 3 月 2 日, 于 3 月: a gap before 年月日… behind a digit; a gap before a number that is followed by such a gap. Spares
 * 本报讯 3 月: the gap behind a word that opens an article.
 */
function numbers(text: string, gaps: readonly Gap[]): Gap[] {
  const behind = gaps.filter(({ start, end }) => isDigit(text.charCodeAt(start - 1)) && units.has(text.charAt(end)))
  const starts = new Set(behind.map(one => one.start))
  const before = gaps.filter(({ start, end }) => {
    if (!isDigit(text.charCodeAt(end)) || '讯电道者'.includes(text.charAt(start - 1))) return false
    let stop = end
    while (isDigit(text.charCodeAt(stop)) && stop < end + 12) stop += 1
    return isHan(text.charCodeAt(start - 1)) && starts.has(stop)
  })
  return [...behind, ...before]
}

/** What may stand right before a name: the end of a post, a mark of a list, the start of a line. */
const beforeName = new Set('长记任席员理师官授士总志家手者生事干和与由、，,：:；;（(“"\n □■')

/**
 * 副县长苗　青主持, 、白 杨、: a family name that stands alone, then a gap. Spares names side by side (苗青 郝大川) and a
 * family name whose next piece is no given name of one or two characters when nothing else says that it is a name.
 */
function names(text: string, gaps: readonly Gap[]): Gap[] {
  const found: Gap[] = []
  for (const one of gaps) {
    if (!isSurname(text.charAt(one.start - 1)) || !isHan(text.charCodeAt(one.end))) continue
    const before = text.charAt(one.start - 2)
    if (before !== '' && !beforeName.has(before) && before !== '　') continue
    if (one.mark.length > 2 || !givenName(text, one.end, before)) continue
    if (found.at(-1)?.end !== one.start - 1) found.push(one)
  }
  return [...found, ...gaps.filter(one => lastOfName(text, one))]
}

const marks = new Set('、，；：。）')
/** Words of one character that stand behind a name with a gap: who took a picture, who is a woman. */
const behindName = new Set('摄文图男女')

/** 、副县长郝大 川，: a family name with one character, then the other alone before a mark. Spares 苗青 摄 and 苗青 女. */
const lastOfName = (text: string, { start, end, mark }: Gap): boolean =>
  mark.length === 1 &&
  marks.has(text.charAt(end + 1)) &&
  isHan(text.charCodeAt(end)) &&
  !behindName.has(text.charAt(end)) &&
  isName(text.slice(start - 2, start)) &&
  beforeName.has(text.charAt(start - 3))

/** One or two characters up to a mark, unless they are a name themselves and no mark stands on either side (、黄 柳絮，); anything behind a post (副县长苗　青主持会议). */
const givenName = (text: string, at: number, before: string): boolean => {
  let end = at
  while (isHan(text.charCodeAt(end)) && end < at + 3) end += 1
  const between = marks.has(before) && marks.has(text.charAt(end))
  return isHan(before.charCodeAt(0)) || (end - at <= 2 && (between || !isName(text.slice(at, end))))
}

/** How far a line is looked through for marks around a gap, in characters. */
const reach = 60

/**
 * 出席会议并 讲话: a single gap amid a sentence. Spares a gap between what may be two names (苗青 郝大川), one inside quotation
 * marks or brackets (“热爱家乡 建设家乡”), one before the first or behind the last mark of the line, where headlines and
 * credits stand, and one with another close behind it that stays.
 */
const inProse = (text: string, { start, end, mark }: Gap, gone: ReadonlySet<number>): boolean => {
  if (mark !== ' ' || !isHan(text.charCodeAt(start - 1)) || !isHan(text.charCodeAt(end))) return false
  const [before, after] = [lineBefore(text, start), lineAfter(text, end)]
  if (!/[，。；]/.test(before) || !/[，。；]/.test(after) || opened.test(before)) return false
  if (blankStays(text, end, gone)) return false
  return !(endsInName(before) && beginsWithName(after))
}

/** True when one of the next eight characters is a blank that stays. `gone` holds where gaps begin that do not. */
function blankStays(text: string, from: number, gone: ReadonlySet<number>): boolean {
  for (let at = from, left = 8; left > 0 && at < text.length && text.charCodeAt(at) !== 0x0a; at += 1) {
    if (gone.has(at)) continue
    if (text.charCodeAt(at) === 0x20) return true
    left -= 1
  }
  return false
}

const opened = /[“‘《（(「『【][^”’》）)」』】]{0,59}$/u

const lineBefore = (text: string, at: number): string => {
  const words = text.slice(Math.max(0, at - reach), at)
  return words.slice(words.lastIndexOf('\n') + 1)
}

const lineAfter = (text: string, at: number): string => {
  const words = text.slice(at, at + reach)
  const stop = words.indexOf('\n')
  return stop < 0 ? words : words.slice(0, stop)
}

const endsInName = (words: string): boolean => isName(words.slice(-2)) || isName(words.slice(-3))
const beginsWithName = (words: string): boolean => isName(words.slice(0, 2)) || isName(words.slice(0, 3))
