/** The lines of a cleaned page that hold anything, with what splitting must know of each. */
import { isSpace, linesOf } from '../clean/lines.ts'
import type { Span } from '../record.ts'

export type Row = Readonly<{
  /** `[start, end)` in the cleaned text, without indent, heading mark and white space. */
  start: number
  end: number
  text: string
  /** Level of a Markdown heading, 0 for none. */
  heading: number
  /** Every `[start, end)` amid it that belongs to others: the article goes on on another page. */
  over?: readonly Span[]
  /** It follows the row before from another page. */
  turned?: true
}>

export function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  for (const line of linesOf(text)) {
    let [start, end] = [line.start, line.end]
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
    while (start < end && isSpace(text.charCodeAt(start))) start += 1
    if (start === end) continue
    const heading = text.charCodeAt(start) === 0x23 ? headingMark(text.slice(start, Math.min(end, start + 12))) : ''
    start += heading.length
    if (start < end) rows.push({ start, end, text: text.slice(start, end), heading: heading.trim().length })
  }
  return rows
}

const headingMark = (opening: string): string => /^#{1,6}[ \t　]+/u.exec(opening)?.[0] ?? ''

/** 二、我县召开… → 我县召开…: the row behind its section number. */
export function withoutNumber(row: Row): Row {
  const number = /^[一二三四五六七八九十]{1,3}、[\s　]*/u.exec(row.text)?.[0].length ?? 0
  return { ...row, start: row.start + number, text: row.text.slice(number) }
}
