/** What stretches of a text have to do with each other. */
import type { Span } from './record.ts'

/** Whether two stretches share a character. */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Of stretches that overlap the longest stays, of equally long ones the first; in text order. */
export function longestApart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]))
    if (!kept.some(other => overlaps(span, other))) kept.push(span)
  return kept.sort((a, b) => a[0] - b[0])
}
