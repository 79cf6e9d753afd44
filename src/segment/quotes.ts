import type { ArticleRecord, Span } from '../record.ts'
import { sentencesOf } from './sentences.ts'

/** Words in their sentence, on one line: 3月2日，县委书记 · 郭强 · 主持会议。 */
export type Quote = Readonly<{ before: string; words: string; after: string }>

/**
 * Quotes words of a record. Words that run over several sentences bring all of them; what is further than `context`
 * characters away becomes ….
 */
export const quoterOf = (record: ArticleRecord, context = 60): ((words: Span) => Quote) => {
  const sentences = sentencesOf({ ...record, page: null, homeHints: [] })
  const { text } = record
  return ([start, end]) => {
    const from = sentences.findLast(it => it.span[0] <= start)?.span[0] ?? 0
    const to = sentences.find(it => it.span[1] >= end)?.span[1] ?? text.length
    return {
      before: `${start - context > from ? '…' : ''}${inLine(text.slice(Math.max(from, start - context), start))}`,
      words: inLine(text.slice(start, end)),
      after: `${inLine(text.slice(end, Math.min(to, end + context)))}${end + context < to ? '…' : ''}`,
    }
  }
}

const inLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')
