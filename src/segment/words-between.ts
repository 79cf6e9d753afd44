import type { Segmented } from '../article.ts'
import type { Span } from '../record.ts'

/** The segmenter's words between two offsets, in order; the last is cut where a word ends behind `to`. */
export function wordsBetween({ wordEnds }: Pick<Segmented, 'wordEnds'>, from: number, to: number): readonly Span[] {
  const found: Span[] = []
  for (let at = from; at < to; ) {
    const next = wordEnds.indexOf(1, at + 1)
    const end = next < 0 ? to : Math.min(to, next)
    found.push([at, end])
    at = end
  }
  return found
}
