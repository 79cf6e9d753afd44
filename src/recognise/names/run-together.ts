/** Names of a list whose mark the scanner lost: 县领导|邱萍|佘建军|参加会议. */
import type { Candidate } from './candidates.ts'
import { isHan, rightEdge } from './edge.ts'
import { nameScore, surnameClass } from './statistics.ts'

/** What each of the two must reach by its characters alone, and the edge behind them: a listed verb or a mark. */
const likely = 2.2
const clearEdge = 1.1

/** Where the second name begins and ends, where the reading `found` has no edge of its own; null where there is one name. */
export function secondName(
  text: string,
  at: number,
  found: Candidate | null,
): readonly [start: number, end: number] | null {
  if (found && (found.shape !== 'han' || rightEdge(text, found.end) >= clearEdge)) return null
  const pairs = [2, 3].flatMap(first => [2, 3].map(second => [at + first, at + first + second] as const))
  const both = pairs.filter(
    ([start, end]) => isLikely(text, at, start) && isLikely(text, start, end) && endsList(text, end),
  )
  const worth = ([start, end]: readonly [number, number]) => nameScore(text, at, start) + nameScore(text, start, end)
  return both.toSorted((a, b) => worth(b) - worth(a))[0] ?? null
}

const isLikely = (text: string, start: number, end: number): boolean =>
  surnameClass(text.charCodeAt(start)) !== null && nameScore(text, start, end) >= likely

const endsList = (text: string, end: number): boolean =>
  isHan(text.charCodeAt(end - 1)) && rightEdge(text, end) >= clearEdge
