/** Names right before a post: 张伟|局长, 习近平|总书记, 同|马塔雷拉|总统. */
import { posts } from '../lexicon/index.ts'
import type { Title } from '../titles.ts'
import { type Marked, nameAt } from './candidates.ts'
import { soundsBefore } from './transliteration.ts'

/** Behind other words, as in 学习|李克强|总理, a name must be likelier. */
const clearName = 2

/** Where the name begins that stands where the title's organ would, or at its end; -1 if none does. */
export function nameStartBefore(text: Marked, title: Title): number {
  const [start, end] = title.organ
  const whole = [start, end - 3, end - 2, end - 4].find(from => isWholeName(text, from, title)) ?? -1
  const sounds = bySound(text, title)
  return sounds >= 0 && (whole < 0 || sounds < whole) ? sounds : whole
}

/** A foreign post behind a name by sound. */
const bySound = ({ text }: Marked, { base, organ }: Title): number =>
  posts.get(base)?.system === 'foreign' || base === '总理' ? soundsBefore(text, organ[1]) : -1

/** A name from `from` to the end of the organ's words; where other words stand before it, it must be a clear one. */
function isWholeName(text: Marked, from: number, { organ: [start, end] }: Title): boolean {
  if (from < start || end - from > 4 || (from > start && text.wordEnds[from] !== 1)) return false
  const found = nameAt(text, from, 'before')
  return found?.end === end && (from === start || found.score > clearName)
}
