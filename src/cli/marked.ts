import type { ArticleRecord, Span } from '../record.ts'
import { sentencesOf } from '../segment/sentences.ts'

/** Longest stretch shown on either side of the marked words, in characters. */
const context = 60

/**
 * Shows words in their sentence: [8,10] of 3月2日，县委书记郭强主持会议。… → 3月2日，县委书记【郭强】主持会议。
 * Words that run over several sentences bring all of them; far ends of long sentences become ….
 */
export const markerOf = (record: ArticleRecord): ((words: Span) => string) => {
  const sentences = sentencesOf({ ...record, homeHints: [] })
  return ([start, end]) => {
    const from = sentences.findLast(it => it.span[0] <= start)?.span[0] ?? 0
    const to = sentences.find(it => it.span[1] >= end)?.span[1] ?? record.text.length
    const before = record.text.slice(Math.max(from, start - context), start)
    const after = record.text.slice(end, Math.min(to, end + context))
    const shown = `${before}【${record.text.slice(start, end)}】${after}`.replace(/\s*\n\s*/g, ' ')
    return `${start - context > from ? '…' : ''}${shown}${end + context < to ? '…' : ''}`
  }
}
