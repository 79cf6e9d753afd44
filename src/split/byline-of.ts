import { beginsDateline } from '../clean/openings.ts'
import type { Span } from '../record.ts'
import { captionCredit, closingCredit, openingCredit } from './bylines.ts'
import { creditNames, isLabelledCredit } from './credits.ts'
import type { Cut } from './page.ts'

/** Who is credited, where the credit that counts stands, and the body without the credits around it. */
export type Byline = Readonly<{ names: readonly string[]; span: Span | null; body: Span }>

/** A row of the body with its place in the article's text. */
type Placed = Readonly<{ text: string; start: number; end: number }>

const mostTailRows = 4

/**
 * All credits of an article: lines under the headline, in the brackets of the dateline, lines at the end, words behind
 * the last sentence, a photographer under a picture. The span is that of the first, captions last; the body leaves out
 * credit lines before and behind it. Names stand in the order of the text, each once.
 */
export function bylineOf(cut: Cut, text: string): Byline {
  const rows = bodyRows(cut)
  const lead = count(rows.slice(0, 3))
  const tail = Math.min(count(rows.slice(lead).toReversed().slice(0, mostTailRows)), Math.max(0, rows.length - lead))
  const prose = rows.slice(lead, rows.length - tail)
  const opening = at(prose[0], openingCredit)
  const closing = at(prose.at(-1), closingCredit)
  const found = [
    ...rows.slice(0, lead).map(lineCredit),
    ...(opening ? [opening] : []),
    ...strayCredits(prose),
    ...rows.slice(rows.length - tail).map(lineCredit),
    ...(closing ? [closing] : []),
  ]
  const captions = prose.flatMap(row => at(row, captionCredit) ?? [])
  const credits = [...found, ...captions].sort((a, b) => a.span[0] - b.span[0])
  const head =
    cut.head.length === 0
      ? 0
      : Math.min(
          text.length,
          cut.head.reduce((sum, row) => sum + row.text.length + 1, 0),
        )
  return {
    names: [...new Set(credits.flatMap(credit => credit.names))],
    span: (found[0] ?? captions[0])?.span ?? null,
    body: [prose[0]?.start ?? head, Math.max(prose[0]?.start ?? head, closing?.span[0] ?? prose.at(-1)?.end ?? head)],
  }
}

type Credit = Readonly<{ names: readonly string[]; span: Span }>

function bodyRows({ head, body }: Cut): Placed[] {
  let start = head.reduce((length, row) => length + row.text.length + 1, 0)
  return body.map(row => {
    const placed = { text: row.text, start, end: start + row.text.length }
    start = placed.end + 1
    return placed
  })
}

/** How many rows from the first on are credits and nothing else. */
const count = (rows: readonly Placed[]): number => {
  const other = rows.findIndex(row => creditNames(row.text) === null)
  return other < 0 ? rows.length : other
}

const lineCredit = ({ text, start, end }: Placed): Credit => ({ names: creditNames(text) ?? [], span: [start, end] })

const at = (row: Placed | undefined, find: typeof openingCredit): Credit | null => {
  const found = row === undefined ? null : find(row.text)
  return row === undefined || found === null
    ? null
    : { names: found.names, span: [row.start + found.start, row.start + found.end] }
}

/** Credit lines amid the body, as a page read column by column leaves them: with a credit word, or above a dateline. */
const strayCredits = (prose: readonly Placed[]): Credit[] =>
  prose
    .filter(
      (row, i) => isLabelledCredit(row.text) || (beginsDateline(prose[i + 1]?.text ?? '') && creditNames(row.text)),
    )
    .map(lineCredit)
