/** What it costs a name to be a word, or to begin like one. */
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { divisionsNamed } from '../gazetteer/index.ts'
import { isListedEdge, isOfKind, isOrganWord, Kind, nationalOrgans, posts, roles } from '../lexicon/index.ts'
import type { Slot } from './candidates.ts'
import { rightEdge } from './edge.ts'
import { nameScore, ordinaryWord, surnameClass, wordFrequency } from './statistics.ts'

/** What it costs a name to be a word of the dictionary, by slot: 高峰, 明月, 江流 are names behind a title or in a list. */
const wordCosts: Readonly<Record<Slot, Readonly<Record<number, number>>>> = {
  post: {
    [WordClass.longName]: 0.8,
    [WordClass.ordinary]: -0.8,
    [WordClass.verbal]: -1.2,
    [WordClass.place]: -0.8,
    [WordClass.shortName]: -0.2,
  },
  list: {
    [WordClass.longName]: 0.8,
    [WordClass.ordinary]: -1.2,
    [WordClass.verbal]: -1.8,
    [WordClass.place]: -1.2,
    [WordClass.shortName]: -0.3,
  },
  role: {
    [WordClass.longName]: -1,
    [WordClass.ordinary]: -6,
    [WordClass.verbal]: -6,
    [WordClass.place]: -6,
    [WordClass.shortName]: -2,
  },
  before: {
    [WordClass.longName]: 0.8,
    [WordClass.ordinary]: -6,
    [WordClass.verbal]: -6,
    [WordClass.place]: -6,
    [WordClass.shortName]: -2,
  },
  open: {
    [WordClass.longName]: -1,
    [WordClass.ordinary]: -6,
    [WordClass.verbal]: -6,
    [WordClass.place]: -6,
    [WordClass.shortName]: -6,
  },
}

/** 严肃|追究, 卓越|工程师: a frequent word before anything but a mark or a listed verb; behind a post only a very frequent one. */
const isPlainWord = (text: string, at: number, end: number, slot: Slot): boolean =>
  wordFrequency(text.slice(at, end)) >= (slot === 'post' || slot === 'list' ? mostFrequent : frequent) &&
  rightEdge(text, end) <= verbOnly
const mostFrequent = 3
const frequent = 2

/** Of three characters hardly any is a word (周恩来). */
const slipCost = (length: number): number => (length === 3 ? 0.3 : -1)

/** A right edge that only the dictionary calls a verb: 李宁|体育公园. */
const verbOnly = 1

/** Added to the score of a name: 0 for what is no word, down to −6: 宣布 in open position. */
export const wordCost = (text: string, at: number, end: number, slot: Slot): number =>
  isTitleWord(text.slice(at, end)) || (slot === 'list' && isOrganWord(text.slice(at, end)))
    ? -6
    : isPlainWord(text, at, end, slot)
      ? Math.min(-3, wordCosts[slot][WordClass.ordinary] ?? 0)
      : vouchedFor(text, at, end) && (slot !== 'open' || rightEdge(text, end) !== verbOnly)
        ? slipCost(end - at)
        : (wordCosts[slot][classOf(text, at, end)] ?? frontCost(text, at, end))

/** 党中央, 介绍, 领导: words of our own lists are no names. */
export const isTitleWord = (word: string): boolean =>
  address.test(word) ||
  (word.length === 3 && (posts.has(word.slice(1)) || roles.has(word.slice(1)))) ||
  isListedEdge(word) ||
  nationalOrgans.has(word) ||
  isOfKind(word, notNames)
/** 赵先生, 钱大妈, 黄总: a surname with a word of address. */
const address =
  /^.{1,2}(?:先生|女士|小姐|大妈|大爷|大娘|大叔|大婶|大姐|大哥|奶奶|爷爷|阿姨|师傅|大夫|老汉|太太|同学|博士|老师|医生|教授|总|某|某某|氏|家)$/
const notNames = Kind.post | Kind.role | Kind.group | Kind.verb | Kind.head | Kind.occasion

/** Words of official news that the dictionary lacks, such as 高水平, count as ordinary. */
const classOf = (text: string, at: number, end: number): number =>
  wordClass(text, at, end) || (ordinaryWord(text.slice(at, end)) ? WordClass.ordinary : WordClass.unknown)

/** 关于|宗, 国家|新: the first two of three characters are a word. */
function frontCost(text: string, at: number, end: number): number {
  if (end - at !== 3) return 0
  const front = wordClass(text, at, at + 2)
  return front === WordClass.verbal ? -3 : front === WordClass.unknown || front === WordClass.longName ? 0 : -1
}

/** 赵军, 周恩来: the dictionary calls them a name or, by a slip, a verb, and hardly a word begins so. */
function vouchedFor(text: string, at: number, end: number): boolean {
  const known = wordClass(text, at, end)
  const likely =
    (known === WordClass.shortName && nameScore(text, at, end) >= 3.5) ||
    (known === WordClass.verbal && end - at === 3 && nameScore(text, at, end) > 1.7)
  if (!likely || surnameClass(text.charCodeAt(at)) !== 'common') return false
  const word = text.slice(at, end)
  return !ordinaryWord(word) && divisionsNamed(word).length === 0
}
