import type { Article } from '../../article.ts'
import { recognise } from '../../recognise/index.ts'
import { type Rejected, rejectedNames } from '../../recognise/names/rejected.ts'
import type { Span } from '../../record.ts'
import { segment } from '../../segment/index.ts'

/** What stands behind titles without a name, in an article read once more. */
export function rejectedIn(article: Article): readonly Rejected[] {
  const segmented = segment(article)
  return rejectedNames(segmented, recognise(segmented).unnamed)
}

/** no name 高质量 · behind 县委书记 · scored −1.2, needed 0.7 */
export function rejectedText(
  { span, title, score, needed }: Rejected,
  text: string,
  marked: (words: Span) => string,
): string {
  const why =
    score === null ? 'nothing there is built like a name' : `scored ${score.toFixed(1)}, needed ${needed?.toFixed(1)}`
  return `no name ${text.slice(...span)}\n  ${marked(span)}\n  behind ${text.slice(...title)} · ${why}`
}
