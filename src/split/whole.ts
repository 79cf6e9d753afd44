/** A document that is one article → its rows. */
import { isShort, isWords } from './headline-rows.ts'
import type { Cut } from './page.ts'
import type { Row } from './rows.ts'

const mostHeadRows = 3

/** Headline rows (those that hold the given title; else the short lines on top), then all others. */
export function cutWhole(rows: readonly Row[], given: number): readonly Cut[] {
  if (rows.length === 0) return []
  const head = given > 0 ? given : leadingShort(rows)
  const all = head + subHeadlines(rows.slice(head))
  return [{ head: rows.slice(0, all), body: rows.slice(all), from: null, parts: 1 }]
}

/** How many rows from the top the title takes; 0 when the text does not begin with it, or it is empty. */
export function titleRows(rows: readonly Row[], title: string): number {
  const wanted = letters(title)
  let found = ''
  for (let count = 0; count < rows.length && found.length < wanted.length; ) {
    found += letters(rows[count]?.text ?? '')
    count += 1
    if (found === wanted) return count
  }
  return 0
}

const letters = (words: string): string => words.normalize('NFKC').replaceAll(/[\s#]/g, '')

const leadingShort = (rows: readonly Row[]): number => {
  const body = rows.findIndex(row => row.heading === 0 && (!isShort(row) || !isWords(row)))
  return body < 0 ? Math.min(1, rows.length) : Math.min(body, mostHeadRows)
}

/** ——访云溪县委书记…: lines under the title that go on from it. */
const subHeadlines = (rows: readonly Row[]): number =>
  rows[0] !== undefined && /^——/.test(rows[0].text) && isShort(rows[0]) ? 1 : 0
