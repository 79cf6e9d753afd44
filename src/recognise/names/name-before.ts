/** Names right before a post: 张伟|局长, 习近平|总书记, 同|马塔雷拉|总统. */
import type { Marked } from '../../segment/words.ts'
import { isOfKind, Kind, posts } from '../lexicon/index.ts'
import type { Title } from '../titles.ts'
import { type Candidate, nameAt } from './candidates.ts'
import { surnameClass } from './statistics.ts'
import { soundsBefore } from './transliteration.ts'

/** Behind other words, as in 学习|沈知白|总理, a name must be likelier. */
const clearName = 2

/** Where the name begins that stands where the title's organ would, or at its end; -1 if none does. */
export function nameStartBefore(text: Marked, title: Title): number {
  const [start, end] = title.organ
  const whole = [start, end - 3, end - 2, end - 4].find(from => isWholeName(text, from, title)) ?? -1
  const sounds = bySound(text, title)
  return sounds >= 0 && (whole < 0 || sounds < whole) ? sounds : whole
}

/** Single characters before a post that are levels or bodies rather than family names: 区|书记. */
const level = /[省市县区州旗盟镇乡村厂校院部局处科党团农牧车]/

/**
 * 习|主席|访俄, 林青禾|主席|鲜明指出: the title belongs to the name before it, so `behind` is none: a family name alone stands
 * before it, or a name likelier than what is behind.
 */
export function isAddress(text: Marked, title: Title, behind: Candidate): boolean {
  const [start, end] = title.organ
  if (isAbroad(title)) return false
  if (end - start === 1)
    return (surnameClass(text.text.charCodeAt(start)) ?? 'rare') !== 'rare' && !level.test(title.words)
  const before = nameStartBefore(text, title) === start ? nameAt(text, start, 'before') : null
  return before !== null && before.score > behind.score + surely
}

/** 卢旺达|总统, 巴|总理: a country, if only by its first character. */
const isAbroad = ({ words: organ, base }: Title): boolean =>
  isOfKind(organ, Kind.place) || (organ.length === 1 && (posts.get(base)?.system === 'foreign' || base === '总理'))

/** By so much the name before must be likelier. */
const surely = 1

/** A foreign post behind a name by sound. */
const bySound = ({ text }: Marked, { base, organ }: Title): number =>
  posts.get(base)?.system === 'foreign' || base === '总理' ? soundsBefore(text, organ[1]) : -1

/** A name from `from` to the end of the organ's words; where other words stand before it, it must be a clear one. */
function isWholeName(text: Marked, from: number, { organ: [start, end] }: Title): boolean {
  if (from < start || end - from > 4 || (from > start && text.wordEnds[from] !== 1)) return false
  const found = nameAt(text, from, 'before')
  return found?.end === end && (from === start || found.score > clearName)
}
