/** Names written by sound: 特朗普, 买买提·艾合买提, 让-米歇尔·布朗凯. */
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import type { Candidate } from './candidates.ts'
import { isHan, rightEdge } from './edge.ts'
import { ethnicNameAt, transliterationScore } from './statistics.ts'

const point = /[·•‧・．-]/
const longestPart = 10
const longestName = 9
/** Characters that no transliteration goes on with. */
const particles = /[和与就对向在致为说等将曾还也的是及跟同]/

/** 买买提·艾合买提: parts up to a particle, the last one up to a word or mark. Null without a point. */
export function dottedName(text: string, at: number): Candidate | null {
  if (particles.test(text[at] as string) && text[at + 1] !== '-') return null
  let part = at
  for (;;) {
    const end = partEnd(text, part)
    if (end === part) return null
    if (!point.test(text[end] ?? '') || !isHan(text.charCodeAt(end + 1))) {
      const last = part === at ? -1 : edgeFrom(text, part, end, 1)
      return last < 0 ? null : { end: last, score: 4, shape: 'foreign' }
    }
    part = end + 1
  }
}

/** End of one part of a dotted name; the first character may be any (让-米歇尔). */
function partEnd(text: string, from: number): number {
  let end = from
  while (
    end - from < longestPart &&
    isHan(text.charCodeAt(end)) &&
    !(end > from && particles.test(text[end] as string))
  )
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
  if (particles.test(text[at] as string)) return null
  let most = at
  while (most - at < longestName && isHan(text.charCodeAt(most))) most++
  const end = edgeFrom(text, at, most, 2)
  if (end < 0 || wordClass(text, at, end) !== WordClass.unknown) return null
  const score = Math.min(2.5, transliterationScore(text, at, end)) + 1.5 * rightEdge(text, end) + (foreign ? 0.5 : -1.5)
  return { end, score, shape: 'foreign' }
}

/** First strong edge from `at` on, else the last weak one before a character that no transliteration uses; -1 if none. */
function edgeFrom(text: string, at: number, most: number, least: number): number {
  let weak = -1
  for (let end = at + least; end <= most; end++) {
    if (end < text.length && particles.test(text[end] as string)) return end
    const edge = rightEdge(text, end)
    if (edge >= 1) return weak >= 0 && transliterationScore(text, weak, end) < 0 ? weak : end
    if (edge > 0 && weak < 0 && transliterationScore(text, end, Math.min(end + 1, text.length)) < 0) weak = end
  }
  return weak
}
