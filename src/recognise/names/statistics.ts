/**
 * What looks like a person's name: scores that filter inside a slot (a post before, a list around); they are no finders.
 * All tables are read once, on first use, into arrays indexed by UTF-16 code unit; scoring makes no objects.
 */
import { rowsOf } from '../../rows-of.ts'
import { withOwnRows } from '../own-words.ts'

const HAN_FIRST = 0x4e00
const HAN_COUNT = 0x9fff - HAN_FIRST + 1
const SURNAME_CLASSES = ['', 'rare', 'usual', 'common'] as const

/** For characters that the data file does not list, in tenths; a data file's values replace them. */
const FLOOR = { surname: -60, given: -25 }
/** A compound surname counts as much as a good single one, once a character. */
const COMPOUND_SCORE = 30

const table = (file: string): string[][] => rowsOf(new URL(file, import.meta.url))

/** Code unit → place in a table of Han characters, −1 outside. */
const han = (codeUnit: number): number => {
  const at = codeUnit - HAN_FIRST
  return at >= 0 && at < HAN_COUNT ? at : -1
}

class HanStatistics {
  readonly surname = new Int8Array(HAN_COUNT).fill(FLOOR.surname)
  readonly middle = new Int8Array(HAN_COUNT).fill(FLOOR.given)
  readonly last3 = new Int8Array(HAN_COUNT).fill(FLOOR.given)
  readonly last2 = new Int8Array(HAN_COUNT).fill(FLOOR.given)

  constructor() {
    for (const [character = '', surname, middle, last3, last2] of table('statistics.tsv')) {
      const at = han(character.charCodeAt(0))
      this.surname[at] = Number(surname)
      this.middle[at] = Number(middle)
      this.last3[at] = Number(last3)
      this.last2[at] = Number(last2)
    }
  }
}

class Surnames {
  /** 0 none, 1 rare, 2 usual, 3 common, by place of the character. */
  readonly single = new Uint8Array(HAN_COUNT)
  /** Compound surnames, longest first, by their first two code units. */
  readonly compound = new Map<number, string[]>()
  readonly opensCompound = new Uint8Array(HAN_COUNT)

  constructor() {
    for (const [name = '', kind = ''] of withOwnRows('surnames', table('surnames.tsv'))) {
      const first = han(name.charCodeAt(0))
      if (name.length === 1) {
        this.single[first] = SURNAME_CLASSES.indexOf(kind as 'rare')
        continue
      }
      this.opensCompound[first] = 1
      const key = pair(name, 0)
      const list = [...(this.compound.get(key) ?? []), name].sort((a, b) => b.length - a.length)
      this.compound.set(key, list)
    }
  }
}

const pair = (text: string, at: number): number => text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1)

let statistics: HanStatistics | null = null
let surnames: Surnames | null = null

/** Whether a single character is a surname: 闫, 覃. Code unit, as `charCodeAt` gives it. */
export const isSurname = (codeUnit: number): boolean => surnameClass(codeUnit) !== null

/** How frequent a single surname is: common (王), usual (仝), rare (要); null when it is none. */
export const surnameClass = (codeUnit: number): 'common' | 'usual' | 'rare' | null => {
  surnames ??= new Surnames()
  const at = han(codeUnit)
  return at < 0 ? null : SURNAME_CLASSES[surnames.single[at] as number] || null
}

/** Length of the compound surname that stands at a place of the text (欧阳 2, 爱新觉罗 4), 0 when there is none. */
export const compoundSurnameAt = (text: string, at: number): number => {
  surnames ??= new Surnames()
  const first = han(text.charCodeAt(at))
  if (first < 0 || surnames.opensCompound[first] === 0) return 0
  const list = surnames.compound.get(pair(text, at))
  if (list === undefined) return 0
  for (const name of list) if (text.startsWith(name, at)) return name.length
  return 0
}

/**
 * How much the words from `start` to `end` look like a Han name: mean over the characters of ln P(character | role) −
 * ln P(character). 訾文静 ≈ 3, 宣布 < 1; 1.5 is a fair threshold for three characters, 1.2 for two. −6 where the shape is no name's: no
 * surname in front, one character, five or more without a compound surname. Takes 2–3 characters with a single surname, 3–4 with
 * a compound one (more with 爱新觉罗), 4 with two surnames (张简…).
 */
export const nameScore = (text: string, start: number, end: number): number => {
  statistics ??= new HanStatistics()
  const length = end - start
  const compound = length > 2 ? compoundSurnameAt(text, start) : 0
  const given = length - compound
  let best = NO_NAME
  if (compound > 0 && (given === 1 || given === 2))
    best = (COMPOUND_SCORE * compound + givenScore(statistics, text, end, given)) / length / 10
  if (length === 2 || length === 3) best = Math.max(best, singleScore(statistics, text, start, end))
  if (length === 4 && compound === 0) best = doubleSurnameScore(statistics, text, start, end)
  return best
}

const NO_NAME = -6

const at = (table: Int8Array, text: string, place: number, floor: number): number => {
  const index = han(text.charCodeAt(place))
  return index < 0 ? floor : (table[index] as number)
}

/** Sum of the scores of the one or two characters of a given name that ends at `end`. */
const givenScore = (all: HanStatistics, text: string, end: number, given: number): number =>
  given === 1
    ? at(all.last2, text, end - 1, NO_HAN)
    : at(all.middle, text, end - 2, NO_HAN) + at(all.last3, text, end - 1, NO_HAN)

/** Digits, letters and marks are in no Han name. */
const NO_HAN = -200

/** For listed surnames that the counts know as words only, in tenths: 令, 姒. */
const UNCOUNTED_SURNAME = -35

const singleScore = (all: HanStatistics, text: string, start: number, end: number): number => {
  const known = at(all.surname, text, start, FLOOR.surname)
  if (known <= FLOOR.surname && !isSurname(text.charCodeAt(start))) return NO_NAME
  const surname = known <= FLOOR.surname ? UNCOUNTED_SURNAME : known
  const mean = (surname + givenScore(all, text, end, end - start - 1)) / (end - start) / 10
  return Math.max(mean, NO_NAME)
}

/**
 * What a family name that is an everyday word (全, 来, 经) takes off the score of a name of two or three characters beyond
 * what an uncounted one does: 0 for most, up to 0.8.
 */
export const everydaySurname = (text: string, start: number, end: number): number => {
  statistics ??= new HanStatistics()
  const known = at(statistics.surname, text, start, FLOOR.surname)
  return known <= FLOOR.surname ? 0 : Math.max(0, (UNCOUNTED_SURNAME - known) / (end - start) / 10)
}

const doubleSurnameScore = (all: HanStatistics, text: string, start: number, end: number): number => {
  const first = at(all.surname, text, start, FLOOR.surname)
  const second = at(all.surname, text, start + 1, FLOOR.surname)
  if (first <= FLOOR.surname || second <= FLOOR.surname) return NO_NAME
  const mean = (first + second + givenScore(all, text, end, 2)) / 40
  return Math.max(mean, NO_NAME)
}

class Words {
  /** Word → 1 rare, 2 usual, 3 frequent. */
  readonly frequency = new Map<string, number>()

  constructor() {
    for (const [first = '', frequency = '', rest = ''] of table('words.tsv'))
      for (const end of rest.split(' ')) this.frequency.set(first + end, Number(frequency))
  }
}

let words: Words | null = null

/**
 * Whether a word of 2 to 4 characters that begins with a surname is an ordinary word: 宣布, 金融, 高质量. Some are names as well
 * (高峰, 文静): where a post before and a verb behind it agree, the name wins. Words without a surname in front are not known here.
 */
export const ordinaryWord = (text: string): boolean => wordFrequency(text) > 0

/** How frequent such a word is: 0 unknown, 1 rare, 2 usual, 3 frequent. */
export const wordFrequency = (text: string): number => {
  words ??= new Words()
  return words.frequency.get(text) ?? 0
}

class Sounds {
  readonly score = new Int8Array(HAN_COUNT).fill(NO_SOUND)

  constructor() {
    for (const [character = '', score = ''] of table('transliteration.tsv'))
      this.score[han(character.charCodeAt(0))] = Number(score)
  }
}

/** For characters that are in no transliterated name, in tenths. */
const NO_SOUND = -35
const MIDDLE_DOT = 0xb7

let sounds: Sounds | null = null

/**
 * How much the words from `start` to `end` look like a name written after its sound (普里戈任, 拉夫罗夫): mean over the characters
 * of ln P(character | transliteration) − ln P(character). · counts nothing. About 2.5 for foreign names, under 0 for running words.
 */
export const transliterationScore = (text: string, start: number, end: number): number => {
  sounds ??= new Sounds()
  let sum = 0
  let count = 0
  for (let place = start; place < end; place++) {
    if (text.charCodeAt(place) === MIDDLE_DOT) continue
    sum += at(sounds.score, text, place, NO_HAN)
    count++
  }
  return count === 0 ? NO_NAME : Math.max(sum / count / 10, NO_NAME)
}
