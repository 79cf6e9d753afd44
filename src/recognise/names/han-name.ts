/** Han names by surname, statistics, right edge and what the rest of the article says. */
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { characters } from '../characters.ts'
import { isListedEdge, Kind, nationalOrgans, posts, roles, words } from '../lexicon/index.ts'
import type { Candidate, Marked, Slot } from './candidates.ts'
import { isHan, rightEdge, wordAcross } from './edge.ts'
import {
  compoundSurnameAt,
  isSurname,
  nameScore,
  ordinaryWord,
  surnameClass,
  transliterationScore,
} from './statistics.ts'

/** A name must end somewhere: what an edge is worth, and what its absence costs. */
const edgeWorth = (edge: number): number => (edge === 0 ? -2 : 1.5 * edge)
/** Statistics tell likely from unlikely; very likely characters say no more about where a name ends. */
const mostStatistics = 2.5
const threeCharacters = 0.35
const wordTakesLast = -1.6
const insidePlace = -6
/** Characters that begin or go on with a clause far more often than they belong to a name. */
const particles = characters('等在说就还曾将及与并也已的了和从经给对同向让请为任被把到会要能是都又再则便致第作')
const neverLast = characters('等在说的了及与并将届次们个')
const wei = '为'.charCodeAt(0)
const numbered = /[一二三四五六七八九十几]年/
const thingLast = characters('乡镇县村区市省州旗院法局厅部署率感性赛节杯网线街路校所站')

/** 张伟, 李俊杰, 欧阳海波, 陈冯富珍: the best reading that begins at `at`; null without a surname there. */
export function hanName(marked: Marked, at: number, slot: Slot): Candidate | null {
  const { text } = marked
  const compound = compoundSurnameAt(text, at)
  if (compound === 0 && !isSurname(text.charCodeAt(at))) return null
  if (particles(text.charCodeAt(at)) && !particleIsSurname(text, at, slot)) return null
  const lengths = compound > 0 ? [compound + 1, compound + 2] : [2, 3]
  const [short, long] = lengths
    .filter(length => isHanStretch(text, at, at + length))
    .map(
      (length): Candidate => ({
        end: at + length,
        score: scoreOf(marked, at, at + length, compound, slot),
        shape: 'han',
      }),
    )
  if (!short || !long) return short ?? null
  const doubtful = Math.max(short.score, long.score) > hopeless && Math.abs(short.score - long.score) < mostRepeats
  const again = doubtful ? repeats(text, at, short.end, long.end) : 0
  const best = long.score + again > short.score ? long : short
  return best.score >= 1 ? best : (marriedName(text, at) ?? best)
}

function isHanStretch(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isHan(text.charCodeAt(at))) return false
  return true
}

/** 陈冯富珍: two surnames and a given name between clear edges. */
function marriedName(text: string, at: number): Candidate | null {
  const end = at + 4
  if (!isHanStretch(text, at, end) || surnameClass(text.charCodeAt(at + 1)) !== 'common' || rightEdge(text, end) < 1)
    return null
  const score = Math.min(mostStatistics, nameScore(text, at + 1, end)) + edgeWorth(rightEdge(text, end)) - 1
  return { end, score, shape: 'han' }
}

const beforeForeign = /[和与对向同给跟让]/
const isNoWord = (known: number): boolean => known === WordClass.unknown || known === WordClass.shortName

/** 于, 任, 向, 和 are surnames too: behind a title, where no word and no foreign name follows them. */
function particleIsSurname(text: string, at: number, slot: Slot): boolean {
  if (slot === 'open' && beforeForeign.test(text[at] as string)) return false
  const rest = wordClass(text, at + 1, at + 3)
  if (
    nameScore(text, at, at + 3) > surelyName &&
    surnameClass(text.charCodeAt(at)) === 'common' &&
    rest !== WordClass.verbal
  )
    return true
  return (
    slot !== 'open' &&
    !(isSurname(text.charCodeAt(at + 1)) && nameScore(text, at + 1, at + 4) > 1.5) &&
    isNoWord(rest) &&
    !(
      beforeForeign.test(text[at] as string) && transliterationScore(text, at + 1, Math.min(at + 3, text.length)) >= 0.3
    )
  )
}

/** 曾昭明: characters so likely in a name that the first one is a surname, particle or not. */
const surelyName = 1.8

/** In open position nothing else can make up for statistics and edge below this. */
const leastInOpen = 1.6

function scoreOf(marked: Marked, at: number, end: number, compound: number, slot: Slot): number {
  const { text } = marked
  const usual = end - at === (compound > 0 ? compound + 2 : 3)
  const likely = Math.min(mostStatistics, nameScore(text, at, end)) + edgeWorth(rightEdge(text, end))
  if (slot === 'open' && likely < leastInOpen) return likely
  return (
    likely +
    segmenterSays(marked, at, end) +
    (usual ? threeCharacters : 0) +
    wordCost(text, at, end, slot) +
    (wordAcross(text, end) ? wordTakesLast : 0) +
    (longestPlaceAt(text, at) > end ? insidePlace : 0) +
    lastCost(text, end, slot) +
    (slot === 'list' && isListItem(text, at, end) ? 0.8 : 0) +
    (slot === 'open' && surnameClass(text.charCodeAt(at)) === 'rare' ? rareInOpen(text, end) : 0)
  )
}

/** Many rare surnames are everyday characters (成, 国, 高): a listed verb behind speaks for a name all the same. */
const rareInOpen = (text: string, end: number): number => (rightEdge(text, end) > 1 ? -1 : -2)

/** Between two marks of a list: 、|衡水生|和. */
const isListItem = (text: string, at: number, end: number): boolean =>
  /[、，\s]/.test(text[at - 1] ?? '') && /^(?:[、，。\s]|和|等|及)/.test(text.slice(end, end + 1))

/** The segmenter keeps four names of five whole; a word that goes on over the end of one speaks against it. */
function segmenterSays({ wordEnds }: Marked, at: number, end: number): number {
  if (wordEnds[end] !== 1) return -0.7
  return wordEnds[at] === 1 && wordEnds.indexOf(1, at + 1) === end ? 0.5 : 0
}

/** Last characters that names of people hardly end in, but words and things do: 张三|为…, 桂溪乡, 仲裁法. */
function lastCost(text: string, end: number, slot: Slot): number {
  const last = text.charCodeAt(end - 1)
  if (neverLast(last) || numbered.test(text.slice(end - 2, end))) return -3
  const goesOn = isHan(text.charCodeAt(end))
  if (particles(last)) return !goesOn ? 0 : last === wei ? -3 : -1.5
  return slot !== 'post' && slot !== 'list' && thingLast(last) ? -2 : 0
}

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

const wordCost = (text: string, at: number, end: number, slot: Slot): number =>
  isTitleWord(text.slice(at, end)) ? -6 : (wordCosts[slot][classOf(text, at, end)] ?? frontCost(text, at, end))

/** 党中央, 介绍, 领导: words of our own lists are no names. */
const isTitleWord = (word: string): boolean =>
  address.test(word) ||
  (word.length === 3 && (posts.has(word.slice(1)) || roles.has(word.slice(1)))) ||
  isListedEdge(word) ||
  nationalOrgans.has(word) ||
  (words.get(word) > 0 && (words.get(word) & notNames) !== 0)
/** 赵先生, 钱大妈, 黄总: a surname with a word of address. */
const address =
  /^.{1,2}(?:先生|女士|小姐|大妈|大爷|大娘|大叔|大婶|大姐|大哥|奶奶|爷爷|阿姨|师傅|大夫|老汉|太太|同学|总|某|某某|氏|家)$/
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

/** End of the longest place name that begins here: 马耳|他, 乌鲁木|齐; `at` if none does. */
function longestPlaceAt(text: string, at: number): number {
  let longest = at
  words.match(text, at, (end, kinds) => {
    if ((kinds & Kind.place) !== 0) longest = end
  })
  return longest
}

/** The rest of the article moves the choice by this much at most; below `hopeless` neither reading is a name. */
const mostRepeats = 0.75
const hopeless = -1.5

/** What the rest of the article says for the longer of two readings: it comes again, or only the shorter one does. */
function repeats(text: string, at: number, short: number, long: number): number {
  const longAgain = countOf(text, text.slice(at, long))
  const shortAgain = countOf(text, text.slice(at, short))
  if (longAgain === shortAgain) return longAgain > 1 ? 0.6 : 0
  return longAgain > 1 ? 0 : -0.7
}

/** More often says no more. */
const enough = 5

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0 && count < enough; at = text.indexOf(part, at + 1)) count++
  return count
}
