/** Han names by surname, statistics, right edge and what the rest of the article says. */
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { Kind, words } from '../lexicon/index.ts'
import type { Candidate, Slot } from './candidates.ts'
import { isHan, rightEdge, wordAcross } from './edge.ts'
import { compoundSurnameAt, isSurname, nameScore, surnameClass, transliterationScore } from './statistics.ts'

/** A name must end somewhere: what an edge is worth, and what its absence costs. */
const edgeWorth = (edge: number): number => (edge === 0 ? -2.5 : 1.5 * edge)
/** Statistics tell likely from unlikely; very likely characters say no more about where a name ends. */
const mostStatistics = 2.5
const threeCharacters = 0.35
const wordTakesLast = -1.6
const insidePlace = -6
/** Characters that begin or go on with a clause far more often than they belong to a name. */
const particles = /[等在说就还曾将及与并也已的了和从经给对同让请为任被把到会要能是都又再则便]/
const neverLast = /[等在说的了]/

/** 张伟, 李俊杰, 欧阳海波, 陈冯富珍: the best reading that begins at `at`; null without a surname there. */
export function hanName(text: string, at: number, slot: Slot): Candidate | null {
  const compound = compoundSurnameAt(text, at)
  if (compound === 0 && !isSurname(text.charCodeAt(at))) return null
  if (particles.test(text[at] as string) && !particleIsSurname(text, at, slot)) return null
  const lengths = compound > 0 ? [compound + 1, compound + 2] : [2, 3]
  const [short, long] = lengths
    .filter(length => isHanStretch(text, at, at + length))
    .map(
      (length): Candidate => ({
        end: at + length,
        score: scoreOf(text, at, at + length, compound, slot),
        shape: 'han',
      }),
    )
  if (!short || !long) return short ?? null
  const best = long.score + repeats(text, at, short.end, long.end) > short.score ? long : short
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

/** 于, 任, 向, 和 are surnames too: behind a title, where no word and no foreign name follows them. */
const particleIsSurname = (text: string, at: number, slot: Slot): boolean =>
  slot !== 'open' &&
  wordClass(text, at + 1, at + 3) === WordClass.unknown &&
  transliterationScore(text, at + 1, Math.min(at + 3, text.length)) < 0.3

function scoreOf(text: string, at: number, end: number, compound: number, slot: Slot): number {
  const usual = end - at === (compound > 0 ? compound + 2 : 3)
  return (
    Math.min(mostStatistics, nameScore(text, at, end)) +
    edgeWorth(rightEdge(text, end)) +
    (usual ? threeCharacters : 0) +
    wordCost(text, at, end, slot) +
    (wordAcross(text, end) ? wordTakesLast : 0) +
    (longestPlaceAt(text, at) > end ? insidePlace : 0) +
    lastCost(text[end - 1] as string) +
    (slot === 'open' && surnameClass(text.charCodeAt(at)) === 'rare' ? -1 : 0)
  )
}

const lastCost = (last: string): number => (neverLast.test(last) ? -3 : particles.test(last) ? -1.1 : 0)

const shortNameCost: Readonly<Record<Slot, number>> = { post: -0.3, list: -0.3, role: -2.5, before: -2, open: -6 }

/** Ordinary words are names only behind a title or in a list (高峰, 明月); verbs and places hardly ever. */
function wordCost(text: string, at: number, end: number, slot: Slot): number {
  const known = wordClass(text, at, end)
  if (known === WordClass.unknown) return frontCost(text, at, end)
  if (known === WordClass.shortName) return shortNameCost[slot]
  if (slot === 'open' || slot === 'before' || slot === 'role') return -6
  return known === WordClass.ordinary ? -2 : -3.5
}

/** 关于|宗, 国家|新: the first two of three characters are a word. */
function frontCost(text: string, at: number, end: number): number {
  if (end - at !== 3) return 0
  const front = wordClass(text, at, at + 2)
  return front === WordClass.verbal ? -3 : front === WordClass.ordinary ? -1 : 0
}

/** End of the longest place name that begins here: 马耳|他, 乌鲁木|齐; `at` if none does. */
function longestPlaceAt(text: string, at: number): number {
  let longest = at
  words.match(text, at, (end, kinds) => {
    if ((kinds & Kind.place) !== 0) longest = end
  })
  return longest
}

/** What the rest of the article says for the longer of two readings: it comes again, or only the shorter one does. */
function repeats(text: string, at: number, short: number, long: number): number {
  const longAgain = countOf(text, text.slice(at, long))
  const shortAgain = countOf(text, text.slice(at, short))
  if (longAgain === shortAgain) return longAgain > 1 ? 0.6 : 0
  return longAgain > 1 ? 0 : -0.7
}

function countOf(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++
  return count
}
