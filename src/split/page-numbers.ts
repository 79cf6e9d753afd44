/** 第１版　要闻, A02版, 云溪周报 2022年11月4日 第二版: the page an article stands on, where the source prints it. */
import { isPaperLine, numberOfPage, paperLine } from '../clean/paper-lines.ts'

const mark =
  /^[ \t　]{0,8}第?[\s　]?(?<page>[A-D]?[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[\s　]?版(?=[\s　：:·|]|$)/u

/** Where a page begins in the original, and its number as `3` or `A2`. */
export type PageMark = Readonly<{ at: number; page: string }>

/** All page marks of a document in order. */
export function pageMarks(original: string): readonly PageMark[] {
  const marks: PageMark[] = []
  for (let at = original.indexOf('版'); at >= 0; ) {
    const start = original.lastIndexOf('\n', at) + 1
    const stop = original.indexOf('\n', at)
    const end = stop < 0 ? original.length : stop
    const page = end - start > longestLine ? null : pageIn(original.slice(start, end).trimEnd())
    if (page !== null) marks.push({ at: start, page })
    at = original.indexOf('版', end)
  }
  return marks
}

const longestLine = 200

const pageIn = (line: string): string | null => {
  const alone = mark.exec(line)?.groups?.['page']
  if (alone !== undefined) return numberOfPage(alone)
  return isPaperLine(line) ? (paperLine(line)?.page ?? null) : null
}

/** Characters that one page may take; a mark farther up belongs to another. */
const farthest = 20_000

/** The page that an article begins on: the last mark before it. Null where none stands near. */
export const pageOf = (marks: readonly PageMark[], offset: number): string | null => {
  const last = marks.findLast(({ at }) => at <= offset)
  return last === undefined || offset - last.at > farthest ? null : last.page
}
