/** Names that no list and no statistics know: the slot alone proves them. */
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import type { Candidate } from './candidates.ts'
import { isHan, rightEdge } from './edge.ts'
import { speech } from './transliteration.ts'

/** Characters that names in a slot hardly have. */
export const unlikely = /[一二两三四五六七八九十百千万亿几每各某本该此其这那的了着过和与及或之所]/
const longest = 5

/** Two to four characters between a post and a clear edge, or between the marks of a list: 吉克阿依, 斯琴, 白玛次珠. */
export function nameBySlot(text: string, at: number, slot: 'post' | 'list'): Candidate | null {
  if (speech.test(text[at] ?? '')) return null
  for (let end = at + 2; end <= at + longest && isHan(text.charCodeAt(end - 1)); end++) {
    const score = worth(text, at, end, slot, rightEdge(text, end))
    if (score === 0) continue
    if (
      unlikely.test(text.slice(at, end - (isJapanese(text, at, end) ? 1 : 0))) ||
      rightEdge(text, at) > 0 ||
      holdsWord(text, at, end)
    )
      return null
    // 主席巴吉|说，: the last character is the verb.
    if (rightEdge(text, end - 1) > 1 && end - at > 2) return null
    return { end, score, shape: 'slot' }
  }
  return null
}

/** 岸川晋|三: given names of Japan end in numbers. */
const isJapanese = (text: string, at: number, end: number): boolean =>
  end - at === 4 && /[一二三]/.test(text[end - 1] as string)

/** 副主任白玛次珠，: more than 白玛 before no edge at all. */
const beforeMark = 1.1

function worth(text: string, at: number, end: number, slot: 'post' | 'list', edge: number): number {
  if (slot === 'post' && end - at === 4 && edge === 1.2) return beforeMark
  if (slot === 'post' && end - at <= 4 && edge >= (end - at === 3 ? 0.6 : 1)) return 0.75
  return text[at - 1] === '、' && /[、等和及，。]/.test(text[end] ?? '') ? 1.2 : 0
}

/** Whether a word of the dictionary begins or ends the stretch: 重要|…, …|会议. */
export function holdsWord(text: string, at: number, end: number): boolean {
  for (let length = 2; length <= end - at; length++)
    if (isWord(wordClass(text, at, at + length)) || isWord(wordClass(text, end - length, end))) return true
  return false
}

/** Places and names of the dictionary make up names: 腾云|飞. */
const isWord = (known: number): boolean => known === WordClass.ordinary || known === WordClass.verbal
