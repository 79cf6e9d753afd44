/** Names written by sound: 特朗普, 买买提·艾合买提, 让-米歇尔·布朗凯. */
import { ethnicNameAt } from '../../clean/name-words.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { characters } from '../characters.ts'
import { isOfKind, Kind } from '../lexicon/index.ts'
import type { Candidate } from './candidates.ts'
import { isHan, rightEdge } from './edge.ts'
import { transliterationScore } from './statistics.ts'

const point = characters('·•‧・．-')
const longestPart = 10
const longestName = 9
/** Characters that no transliteration goes on with. */
const particles = characters('和与就对向在致为说等将曾还也的是及跟同到被把从第由经之')

/** 买买提·艾合买提: parts up to a particle, the last one up to a word or mark. Null without a point. */
export function dottedName(text: string, at: number): Candidate | null {
  if (particles(text.charCodeAt(at)) && text[at + 1] !== '-') return null
  let part = at
  for (;;) {
    const end = partEnd(text, part)
    if (end === part) return null
    if (!point(text.charCodeAt(end)) || !isHan(text.charCodeAt(end + 1))) {
      const last = part === at ? -1 : lastPartEnd(text, part, end)
      return last < 0 ? null : { end: last, score: 4, shape: 'foreign' }
    }
    part = end + 1
  }
}

/** 免去阿依古丽·热合曼|县水利局局长职务. */
const countyBody = /^[县市区旗州][㐀-鿿]{1,12}(?:局|委|办|院|政府|长|主任|书记)/

/** Known syllables go before the search for an edge: 木沙·买买提夏|介绍. */
function lastPartEnd(text: string, part: number, most: number): number {
  const known = part + ethnicNameAt(text, part)
  // 古丽娜尔·阿布|都，: no adverb before a mark.
  if (known > part && /^都[，。、；）]/.test(text.slice(known, known + 2))) return known + 1
  const ends = known > part && (rightEdge(text, known) > 0 || countyBody.test(text.slice(known, known + 14)))
  return ends ? known : edgeFrom(text, part, most, 1)
}

/** End of one part of a dotted name; the first character may be any (让-米歇尔). */
function partEnd(text: string, from: number): number {
  let end = from
  while (end - from < longestPart && isHan(text.charCodeAt(end)) && !(end > from && particles(text.charCodeAt(end))))
    end++
  return end
}

/** The part before the first point is a transliteration or known syllables: no 英国记者乔恩·…. */
export function looksForeign(text: string, at: number): boolean {
  const end = partEnd(text, at)
  return end - at <= 6 && (ethnicNameAt(text, at) >= end - at || transliterationScore(text, at, end) > 0.8)
}

/** 特朗普, 冯德莱恩: characters of transliteration up to an edge; behind a foreign title they need less proof. */
export function transliterated(text: string, at: number, foreign: boolean): Candidate | null {
  if (particles(text.charCodeAt(at)) || speech.test(text[at] ?? '') || rightEdge(text, at) > 1) return null
  let most = at
  while (most - at < longestName && isHan(text.charCodeAt(most))) most++
  const end = edgeFrom(text, at, most, 2)
  if (end < 0 || isWord(wordClass(text, at, end), foreign) || beginsWithWord(text, at)) return null
  const score = Math.min(2.5, transliterationScore(text, at, end)) + 1.5 * rightEdge(text, end) + (foreign ? 0.5 : -1.5)
  return { end, score, shape: 'foreign' }
}

/** Verbs of headlines: 匈牙利总理|称乌克兰…, 外交部长|访俄. */
export const speech = /[称访抵赴吁批]/

/** The dictionary takes 普京 for a place, so behind a foreign title a place is no word. */
const isWord = (known: number, foreign: boolean): boolean =>
  known === WordClass.ordinary || known === WordClass.verbal || (known === WordClass.place && !foreign)

/** 访问|叙利亚, 支持|…: a word whose characters write no sounds. */
const beginsWithWord = (text: string, at: number): boolean => {
  const known = wordClass(text, at, at + 2)
  return (isWord(known, true) && soundsOn(text, at) < 0) || (known === WordClass.place && soundsOn(text, at) < -1)
}

/**
 * Where a name by sound that begins at `at` ends: at a particle, a mark or a listed verb; at another verb of the
 * dictionary only where the next characters hardly occur in such names (博尔|特在 goes on); and where nothing tells, before
 * the first word that writes no sounds (戈特利布|警告). -1 if nowhere.
 */
function edgeFrom(text: string, at: number, most: number, least: number): number {
  let weak = -1
  for (let end = at + least; end <= most; end++) {
    if (end < text.length && particles(text.charCodeAt(end))) return end
    const edge = rightEdge(text, end)
    const goesOn =
      edge < 1.1 &&
      (edge < 1 ? transliterationScore(text, end, Math.min(end + 1, text.length)) : soundsOn(text, end)) > 0
    if (edge > 1 || (edge === 1 && !goesOn)) return weak >= 0 && transliterationScore(text, weak, end) < 0 ? weak : end
    if (edge > 0 && weak < 0 && !goesOn) weak = end
    // 马古富里|表示: the edge is one further on.
    const later = end < most && rightEdge(text, end + 1) > 1
    if (!later && isNoSound(text, end) && isWord(wordClass(text, end, end + 2), true)) return weak < 0 ? end : weak
  }
  return weak
}

const isNoSound = (text: string, at: number): boolean =>
  soundsOn(text, at) < -1 && transliterationScore(text, at, at + 1) < -1

/** How much the next two characters write sounds, or the next one where a mark follows it. */
const soundsOn = (text: string, at: number): number =>
  transliterationScore(text, at, isHan(text.charCodeAt(at + 1)) ? at + 2 : at + 1)

/**
 * Where a name by sound that ends at `end` begins: 同马塔雷拉|总统 → 马; -1 where the characters are too few or name a
 * country (意大利|总统).
 */
export function soundsBefore(text: string, end: number): number {
  let start = end
  while (end - start < longestName && isHan(text.charCodeAt(start - 1)) && clearSound(text, start - 1)) start--
  const clear = end - start > 2 && transliterationScore(text, start, end) > clearName
  return clear && !endsPlaceName(text, end) ? start : -1
}

const clearName = 1.5

const clearSound = (text: string, at: number): boolean =>
  !particles(text.charCodeAt(at)) && transliterationScore(text, at, at + 1) > -1

/** 委内瑞拉|总统, 印度尼西亚|总统. */
function endsPlaceName(text: string, end: number): boolean {
  for (let start = Math.max(0, end - longestName); start < end - 1; start++)
    if (isOfKind(text.slice(start, end), Kind.place)) return true
  return false
}
