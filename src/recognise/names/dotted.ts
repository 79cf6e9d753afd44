/** Names with a point in open position: 致电[鲍里斯·约翰逊]祝贺. The point proves most; sounds and words show where they begin. */
import type { Segmented } from '../../article.ts'
import { ethnicNameAt } from '../../clean/name-words.ts'
import { isOfKind, Kind } from '../lexicon/index.ts'
import type { NameMention } from '../mentions.ts'
import { isHan } from './edge.ts'
import { transliterationScore } from './statistics.ts'
import { dottedName } from './transliteration.ts'

const longestPart = 6
/** Least of a character that writes sounds, and of a first part as a whole. */
const leastSound = -1
const leastPart = 1

/** Names around a point that no slot has found; ships and brands in quotation marks are none. */
export function dottedNames(article: Segmented, taken: (at: number) => boolean): readonly NameMention[] {
  const { text } = article
  const names: NameMention[] = []
  for (let point = text.indexOf('·'); point >= 0; point = text.indexOf('·', point + 1)) {
    const start = firstPart(article, point)
    const found = start < 0 || taken(start) || taken(point) ? null : dottedName(text, start)
    if (!found || text[start - 1] === '“' || taken(found.end - 1)) continue
    const span = [start, found.end] as const
    names.push({ name: text.slice(...span), span, titles: [], role: null, rule: 'dotted-name', remarks: [] })
    point = found.end - 1
  }
  return names
}

/** Where the part before the point begins: at a word's start, all sounds or known syllables from there; -1 if nowhere. */
function firstPart({ text, wordEnds }: Segmented, point: number): number {
  let least = point
  while (least > 0 && point - least < longestPart && mayBeSound(text, least - 1)) least--
  least = behindPlace(text, least, point)
  for (let start = least; start < point - 1; start++)
    if (start === 0 || wordEnds[start] === 1 || !isHan(text.charCodeAt(start - 1)))
      if (ethnicNameAt(text, start) >= point - start || transliterationScore(text, start, point) > leastPart)
        return start
  return -1
}

const mayBeSound = (text: string, at: number): boolean =>
  isHan(text.charCodeAt(at)) && transliterationScore(text, at, at + 1) > leastSound

/** 卡塔尔|埃米尔·塔米姆: a place before the name is no part of it. */
function behindPlace(text: string, from: number, to: number): number {
  for (let end = to - 1; end > from + 1; end--) if (isOfKind(text.slice(from, end), Kind.place)) return end
  return from
}
