import type { ArticleRecord, Span } from '../../record.ts'
import { sentencesOf } from '../../segment/sentences.ts'

/**
 * Shows words in their sentence: [8,10] of 3月2日，县委书记郭强主持会议。… → 3月2日，县委书记【郭强】主持会议。
 * Words that run over several sentences bring all of them; what is further than `context` characters away becomes ….
 */
export const markerOf = (record: ArticleRecord, context = 60): ((words: Span) => string) => {
  const sentences = sentencesOf({ ...record, page: null, homeHints: [] })
  return ([start, end]) => {
    const from = sentences.findLast(it => it.span[0] <= start)?.span[0] ?? 0
    const to = sentences.find(it => it.span[1] >= end)?.span[1] ?? record.text.length
    const before = record.text.slice(Math.max(from, start - context), start)
    const after = record.text.slice(end, Math.min(to, end + context))
    const shown = `${before}【${record.text.slice(start, end)}】${after}`.replace(/\s*\n\s*/g, ' ')
    return `${start - context > from ? '…' : ''}${shown}${end + context < to ? '…' : ''}`
  }
}
