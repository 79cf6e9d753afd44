/** Han names by surname, statistics, right edge and what the rest of the article says. */
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import type { Marked } from '../../segment/words.ts'
import { characters } from '../characters.ts'
import { Kind, longestOfKind } from '../lexicon/index.ts'
import type { Candidate, Slot } from './candidates.ts'
import { isHan, rightEdge, wordAcross } from './edge.ts'
import {
  compoundSurnameAt,
  everydaySurname,
  isSurname,
  nameScore,
  surnameClass,
  transliterationScore,
} from './statistics.ts'
import { wordCost } from './word-cost.ts'

/** A name must end somewhere: what an edge is worth, and what its absence costs. */
const edgeWorth = (edge: number): number => (edge === 0 ? -2 : 1.5 * edge)
/** Statistics tell likely from unlikely; very likely characters say no more about where a name ends. */
const mostStatistics = 2.5
const threeCharacters = 0.35
const wordTakesLast = -1.6
/** 马耳|他: a place name goes on behind the end. */
const insidePlace = -6
/** Characters that begin or go on with a clause far more often than they belong to a name. */
const particles = characters(
  '等在说就还曾将及与并也已的了和从经给对同向让请为任被把到会要能是都又再则便致第作但由过因据受且',
)
const neverLast = characters('等在说的了及与并将届次们个着')
const wei = '为'.charCodeAt(0)
const he = '和'.charCodeAt(0)
/** Behind 岑富和: no name follows, so 和 is part of this one. */
const listGoesOn = /^(?:[等、，。；）]|不再|干预|违规|违纪|涉嫌|受贿|贪污|同志|强调|指出|辞去)/
/** 县长|高兴地|收下了锦旗: an adverb made of a word. */
const isAdverb = (text: string, at: number, end: number): boolean =>
  end - at === 3 && text[end - 1] === '地' && wordClass(text, at, at + 2) !== WordClass.unknown
const numbered = /[一二三四五六七八九十几]年/
/** 席位|上, 贺词|中: rather the word behind a noun than the end of a name. */
const over = characters('上下')
const within = characters('中里')
const placeLast = characters('乡镇县村')
const thingLast = characters('区市省州旗院法局厅部署率感性赛节杯网线街巷路校所站楼园馆厂店屋队组委费款税证票价额人茶坝')

/** 张伟, 阚云峰, 欧阳海波, 陈冯富珍: the best reading that begins at `at`; null without a surname there. */
export function hanName(marked: Marked, at: number, slot: Slot): Candidate | null {
  const { text } = marked
  const compound = compoundSurnameAt(text, at)
  if (compound === 0 && !isSurname(text.charCodeAt(at))) return null
  if (particles(text.charCodeAt(at)) && !particleIsSurname(text, at, slot)) return null
  const least = compound > 0 ? compound + 1 : 2
  const short = readingOf(marked, at, at + least, compound, slot)
  const long = short && readingOf(marked, at, at + least + 1, compound, slot)
  if (!short || !long) return short
  const doubtful = Math.max(short.score, long.score) > hopeless && Math.abs(short.score - long.score) < mostRepeats
  const again = doubtful ? repeats(text, at, short.end, long.end) : 0
  const usual = slot === 'open' || slot === 'before' ? 0 : undecided(text, short.end, long.end)
  const longer = { ...long, score: Math.max(long.score, usual > 0 ? short.score : long.score) }
  const best = printedTwice(text, long.score + usual + again > short.score ? longer : short)
  return best.score >= 1 ? best : (marriedName(text, at, slot === 'post' ? 0.6 : 1) ?? best)
}

/**
 * What three characters are worth where neither reading ends at an edge, or both at a weak one: four names of five have
 * three (副主任韩闻秀|理论…). Nothing where the third begins a word: 局长郭建|分批….
 */
function undecided(text: string, short: number, long: number): number {
  const edge = rightEdge(text, short)
  const known = wordClass(text, short, short + 2)
  if (edge !== rightEdge(text, long) || known === WordClass.ordinary || known === WordClass.verbal) return 0
  return edge === 0 ? 1 : edge < 0.9 ? 0.5 : 0
}

/** 区长|柳青楠楠|主持: the scanner read a character twice; the name is kept as it is printed. */
function printedTwice(text: string, name: Candidate): Candidate {
  const { end } = name
  const isDoubled = text[end] === text[end - 1] && rightEdge(text, end) < 1 && rightEdge(text, end + 1) >= 1
  return isDoubled && wordClass(text, end, end + 2) === WordClass.unknown ? { ...name, end: end + 1 } : name
}

const readingOf = (marked: Marked, at: number, end: number, compound: number, slot: Slot): Candidate | null =>
  isHanStretch(marked.text, at, end) ? { end, score: scoreOf(marked, at, end, compound, slot), shape: 'han' } : null

function isHanStretch(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isHan(text.charCodeAt(at))) return false
  return true
}

/** 陈冯富珍: two surnames and a given name between clear edges. */
function marriedName(text: string, at: number, edge: number): Candidate | null {
  const end = at + 4
  if (!isHanStretch(text, at, end) || surnameClass(text.charCodeAt(at + 1)) !== 'common' || rightEdge(text, end) < edge)
    return null
  if (
    particles(text.charCodeAt(at)) ||
    wordClass(text, at, at + 2) !== WordClass.unknown ||
    wordClass(text, at + 2, end) !== WordClass.unknown
  )
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
  if (slot !== 'open' && neverWithout(text, at)) return true
  if (
    nameScore(text, at, at + 3) > surelyName &&
    surnameClass(text.charCodeAt(at)) === 'common' &&
    rest !== WordClass.verbal
  )
    return true
  return (
    slot !== 'open' &&
    !(isSurname(text.charCodeAt(at + 1)) && namesBehind(text, at + 1)) &&
    isNoWord(rest) &&
    !(
      beforeForeign.test(text[at] as string) && transliterationScore(text, at + 1, Math.min(at + 3, text.length)) >= 0.3
    )
  )
}

const leastTogether = 3

/** 向思远 three times, 思远 never without 向: the particle is a surname. */
export function neverWithout(text: string, at: number): boolean {
  const whole = countOf(text, text.slice(at, at + 3))
  return whole >= leastTogether && whole === countOf(text, text.slice(at + 1, at + 3))
}

/** 向|张恕、, 由|岑望舒、. */
const namesBehind = (text: string, at: number): boolean =>
  nameScore(text, at, at + 3) > 1.5 || (rightEdge(text, at + 2) > 1 && nameScore(text, at, at + 2) > 2)

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
    (slot === 'post' && !beforeForeign.test(text[at] as string) ? everydaySurname(text, at, end) : 0) +
    segmenterSays(marked, at, end) +
    (usual ? threeCharacters : 0) +
    wordCost(text, at, end, slot) +
    (wordAcross(text, end) ? wordTakesLast : 0) +
    (longestOfKind(text, at, Kind.place) > end ? insidePlace : 0) +
    (isAdverb(text, at, end) ? -3 : lastCost(text, end, slot)) +
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
  if (last === he) return listGoesOn.test(text.slice(end, end + 2)) ? 0 : -1.5
  if (particles(last)) return !goesOn ? 0 : last === wei || slot === 'open' ? -3 : -1.5
  if (over(last) && slot !== 'list') return -2
  if (slot === 'post' || slot === 'list') return 0
  return placeLast(last) ? -4 : thingLast(last) || within(last) ? -2 : 0
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
