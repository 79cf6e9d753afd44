import type { ArticleRecord, Span } from '../../record.ts'
import { type Quote, quoterOf } from '../../segment/quotes.ts'

/** 3月2日，县委书记【郭强】主持会议。 */
export const marked = ({ before, words, after }: Quote): string => `${before}【${words}】${after}`

/** Shows words in their sentence, as `quoterOf` cuts it: [8,10] → 3月2日，县委书记【郭强】主持会议。 */
export const markerOf = (record: ArticleRecord, context?: number): ((words: Span) => string) => {
  const quote = quoterOf(record, context)
  return words => marked(quote(words))
}
