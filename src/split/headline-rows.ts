/** What a row may be by its form: part of a headline, a sub-headline, the beginning of a part from another page. */
import { beginsDateline } from '../clean/openings.ts'
import { isDateLine } from '../clean/paper-lines.ts'
import { creditNames } from './credits.ts'
import { backMark, onwardMark, type TurnMark } from './page-turns.ts'
import type { Row } from './rows.ts'

const longestHeadline = 80

/** True for a line that can be part of a headline: short, no sentence, no dateline. */
export const isShort = ({ text }: Row): boolean =>
  text.length <= longestHeadline && !/[。；;，,、：:]$|。/.test(text) && !beginsDateline(text)

export const isSubHeadline = ({ text }: Row): boolean => /^(?:——|--|—)/.test(text) && text.length <= longestHeadline

/** Neither a credit nor a date alone: 我县召开会议. */
export const isWords = ({ text }: Row): boolean => creditNames(text) === null && !isDateLine(text)

/** A headline row, or a credit below one; both stand before the body. */
export const isHeadRow = (row: Row): boolean =>
  row.heading > 0 || ((isShort(row) || isSubHeadline(row)) && isWords(row) && onwardMark(row) === null)

/** The mark of a row that goes on from another page, with text behind it, alone, or behind a headline. */
export const turnsHere = (row: Row): TurnMark | null => {
  const mark = backMark(row)
  return mark !== null && (mark.start === 0 || isShort(row)) ? mark : null
}
