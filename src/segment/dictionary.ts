/** What the dictionary knows of a word: whether it is an ordinary word, whether it can follow a name, how likely it is. */
import { addedWords, dictionary } from './jieba.ts'
import { WeighedWords, type WordWeights } from './word-weights.ts'

/**
 * 0 unknown; `shortName`: two characters that the dictionary calls a name,
 * half of them ordinary words (祝贺, 蓝图, 李逵); `longName`: three and more, mostly names (诸葛亮, 伊拉克).
 */
export const WordClass = { unknown: 0, ordinary: 1, verbal: 2, place: 3, shortName: 4, longName: 5 } as const

/** Verbs, adjectives, adverbs, prepositions, conjunctions, pronouns, words of time. */
const verbal = /^(?:v|d|a|p|c|r|t)/
const leastFrequency = 3
/** Rarer verbs are mostly old words (明来, 普建) that stand in names more often than in news. */
const leastVerbal = 15
const longest = 4
const capacity = 1 << 19

/** Classes by a 32-bit hash of the word: 2.5 MB instead of 40 for a Map; one unknown word in 15,000 is taken for known. */
type Classes = Readonly<{ hashes: Uint32Array; classes: Uint8Array }>

type Dictionary = Readonly<{ known: Classes; weights: WordWeights }>

let loaded: Dictionary | null = null
const theDictionary = (): Dictionary => {
  loaded ??= read()
  return loaded
}

/** One reading for both: 350,000 lines take a fifth of a second. */
function read(): Dictionary {
  const known = { hashes: new Uint32Array(capacity), classes: new Uint8Array(capacity) }
  const words = new WeighedWords()
  for (const { word, frequency, tag } of dictionary()) {
    words.add(word, frequency)
    if (word.length > 1 && word.length <= longest) put(known, word, classOf(word, frequency, tag))
  }
  return { known, weights: words.done(addedWords()) }
}

/** How likely each word is, for cutting text into words. */
export const wordWeights = (): WordWeights => theDictionary().weights

const start = 0x811c9dc5
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** Class of `text.slice(from, to)`, 2–4 characters: 出席 verbal, 会议 ordinary, 长治 place, 郭强 unknown. */
export function wordClass(text: string, from: number, to: number): number {
  const { known } = theDictionary()
  let hash = start
  for (let at = from; at < to; at++) hash = step(hash, text.charCodeAt(at))
  return classOfHash(known, hash)
}

/** Whether a verbal word of two to four characters begins at `at`. */
export function verbalWordAt(text: string, at: number): boolean {
  const { known } = theDictionary()
  const most = Math.min(text.length, at + longest)
  let hash = step(start, text.charCodeAt(at))
  for (let end = at + 1; end < most; end++) {
    hash = step(hash, text.charCodeAt(end))
    if (classOfHash(known, hash) === WordClass.verbal) return true
  }
  return false
}

function classOfHash({ hashes, classes }: Classes, hash: number): number {
  for (let slot = slotOf(hash); hashes[slot] !== 0; slot = (slot + 1) & (capacity - 1))
    if (hashes[slot] === hash >>> 0) return classes[slot] as number
  return WordClass.unknown
}

const slotOf = (hash: number): number => ((hash >>> 0) ^ (hash >>> 13)) & (capacity - 1)

function classOf(word: string, frequency: number, tag: string): number {
  if (frequency < leastFrequency) return WordClass.unknown
  if (tag.startsWith('nr')) return word.length === 2 ? WordClass.shortName : WordClass.longName
  if (tag === 'ns') return WordClass.place
  if (!verbal.test(tag)) return WordClass.ordinary
  return frequency < leastVerbal ? WordClass.unknown : WordClass.verbal
}

function put({ hashes, classes }: Classes, word: string, value: number): void {
  if (value === WordClass.unknown) return
  let hash = start
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  let slot = slotOf(hash)
  while (hashes[slot] !== 0) slot = (slot + 1) & (capacity - 1)
  hashes[slot] = hash >>> 0
  classes[slot] = value
}
