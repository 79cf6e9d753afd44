/** 下转第四版 … 上接第一版: the parts of an article put together where that is certain. */
import { beginsNews } from '../clean/openings.ts'
import type { Cut } from './page.ts'
import { backMark, onwardMark, type TurnMark, withoutMark } from './page-turns.ts'
import type { Row } from './rows.ts'

/** The page that a place of the cleaned text stands on, where the source prints it. */
type PageAt = (offset: number) => string | null

/**
 * The articles with parts put together: one that ends in （下转第四版） with one behind it that begins with （上接第一版）. Pages
 * that are known must be those of the marks and headlines must agree; a part without a headline must go on amid a sentence
 * that breaks off on a known page. One part must fit one other only. Spares all else, and parts that stand before their
 * beginning.
 */
export function putTogether(cuts: readonly Cut[], pageAt: PageAt): readonly Cut[] {
  const parts = cuts.filter(cut => cut.from !== null)
  if (parts.length === 0 || parts.length > mostParts) return cuts
  let all = cuts
  for (let at = 0; at < all.length; at += 1)
    for (let next = partOf(all, at, pageAt); next !== null; next = partOf(all, at, pageAt)) {
      const [whole, part] = [joined(all[at] as Cut, next), next]
      all = all.flatMap((cut, i) => (i === at ? [whole] : cut === part ? [] : [cut]))
    }
  return all
}

/** More than a whole issue has. */
const mostParts = 60

/** The one part that goes on where the article at this place breaks off. */
function partOf(cuts: readonly Cut[], at: number, pageAt: PageAt): Cut | null {
  const one = cuts[at] as Cut
  if (breakOff(one) === null) return null
  const fitting = cuts.slice(at + 1).filter(part => fits(one, part, pageAt))
  const [part] = fitting
  if (part === undefined || fitting.length > 1) return null
  return cuts.filter(other => other !== part && fits(other, part, pageAt)).length === 1 ? part : null
}

/** Where an article breaks off: its last row, or the one above the words that sign it. */
export function breakOff({ body }: Cut): Readonly<{ at: number; end: number; mark: TurnMark }> | null {
  const first = Math.max(0, body.length - 2)
  const at = first + body.slice(first).findLastIndex(row => onwardMark(row) !== null)
  const row = at < first ? undefined : body[at]
  const mark = row === undefined ? null : onwardMark(row)
  return row === undefined || mark === null ? null : { at, end: row.end - 1, mark }
}

function fits(one: Cut, part: Cut, pageAt: PageAt): boolean {
  const [end, below] = part.from === null ? [null] : [breakOff(one), part.body[0]]
  if (end === null || part.from === null || below === undefined) return false
  const [here, there] = [pageAt(end.end), pageAt(below.start)]
  if ((here !== null && here !== part.from.page) || (there !== null && there !== end.mark.page)) return false
  const headline = part.from.title + headlineOf(part)
  if (headline !== '') return agree(headlineOf(one), headline)
  return here !== null && there !== null && goesOn(one, part)
}

const headlineOf = ({ head }: Cut): string => letters(head.map(row => row.text).join(''))
const letters = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** 县委经济工作会议召开, 县委召开经济工作会议: three quarters of the pairs of characters of the shorter stand in the longer. */
function agree(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, letters(other)] : [letters(other), one]
  if (short.length < shortestHeadline) return false
  const pairs = Array.from({ length: short.length - 1 }, (_, i) => short.slice(i, i + 2))
  return pairs.filter(pair => long.includes(pair)).length * 4 >= pairs.length * 3
}

const shortestHeadline = 4

/** The rows up to the mark, without it; a row that holds nothing else goes. */
const rowsBefore = (cut: Cut): readonly Row[] => {
  const end = breakOff(cut)
  if (end === null) return cut.body
  const last = withoutMark(cut.body[end.at] as Row, end.mark)
  return [...cut.body.slice(0, end.at), ...(last === null ? [] : [last])]
}

/** The row that goes on, without its mark; null where nothing else stands in it. */
const firstOf = ({ body: [first] }: Cut): Row | null => {
  const mark = first === undefined ? null : backMark(first)
  return first === undefined || mark === null ? (first ?? null) : withoutMark(first, mark)
}

/** True where the sentence breaks off before the mark: 要坚持……的（下转第四版）. */
const goesOn = (one: Cut, part: Cut): boolean => {
  const [last, first] = [rowsBefore(one).at(-1), firstOf(part) ?? part.body[1]]
  return (
    last !== undefined && first !== undefined && !/[。！？!?”；：…）)]$/u.test(last.text) && !beginsNews(first.text)
  )
}

/** The rows of both parts without their marks; a sentence that goes on becomes one row again. */
function joined(one: Cut, part: Cut): Cut {
  const [before, first] = [rowsBefore(one), firstOf(part)]
  const [start, ...rest] = [...(first === null ? [] : [first]), ...part.body.slice(1)]
  const last = before.at(-1)
  const runs = last !== undefined && start !== undefined && goesOn(one, part)
  const body = runs
    ? [...before.slice(0, -1), runOn(last, start)]
    : [...before, ...(start === undefined ? [] : [{ ...start, turned: true as const }])]
  return { head: one.head, body: [...body, ...rest], from: one.from, parts: one.parts + part.parts }
}

/** One row of two, with what stands between them on the page passed over. */
const runOn = (last: Row, start: Row): Row => ({
  ...last,
  end: start.end,
  text: last.text + start.text,
  over: [...(last.over ?? []), [last.end, start.start], ...(start.over ?? [])],
})
