import type { Segmented } from '../../article.ts'
import type { Span } from '../../record.ts'
import type { Title } from '../titles.ts'
import { leastIn, readingAt } from './candidates.ts'
import { remarksAt } from './remarks.ts'

/** Words that stand where a name might and were read as none. */
export type Rejected = Readonly<{
  span: Span
  /** The title before them. */
  title: Span
  /** Score of the best reading, and what it would have needed; both null where nothing there could be a name. */
  score: number | null
  needed: number | null
}>

/** Characters shown where no reading exists at all. */
const shownAnyway = 3
const gap = /^(?:[\s：:]|同志)*/

/**
 * For each title without a name, what stands behind it: 县委书记|高质量 scored −1.2 and needed 0.7. Titles before a mark
 * (县委书记，) are left out: nobody looks for a name there.
 */
export const rejectedNames = (article: Segmented, unnamed: readonly Title[]): readonly Rejected[] =>
  unnamed.flatMap(title => {
    const rejected = rejectedBehind(article, title)
    return rejected === null ? [] : [rejected]
  })

function rejectedBehind(article: Segmented, title: Title): Rejected | null {
  const { text } = article
  const from = remarksAt(text, title.span[1]).end
  const at = from + (gap.exec(text.slice(from, from + 10))?.[0].length ?? 0)
  if (!/[㐀-鿿]/.test(text.charAt(at))) return null
  const best = readingAt(article, at, 'post')
  if (best === null)
    return { span: [at, Math.min(text.length, at + shownAnyway)], title: title.span, score: null, needed: null }
  return { span: [at, best.end], title: title.span, score: best.score, needed: leastIn(text, at, 'post', best) }
}
