import { hash } from 'node:crypto'
import type { Article, Document } from '../article.ts'
import { amend, type Edited, type Replacement, replay, toOriginal } from '../clean/edits.ts'
import type { Cleaned } from '../clean/index.ts'
import type { Edit, Note, Span } from '../record.ts'
import { bylineOf } from './byline-of.ts'
import { putTogether } from './continued.ts'
import { homeHints } from './homes.ts'
import { isRunningHead, type Masthead, mastheadOf } from './mastheads.ts'
import { oddities } from './oddities.ts'
import { type Cut, cutPage } from './page.ts'
import { type PageMark, pageMarks, pageOf } from './page-numbers.ts'
import { type Row, rowsOf } from './rows.ts'
import { cutWhole, titleRows } from './whole.ts'

/**
 * The articles of a cleaned document in reading order: one when it is whole, else as many as the page holds. The text of
 * an article is its headline, byline and paragraphs, one a line, without indents, heading marks and empty lines; its
 * edits, replayed on the original from `source.start`, give that text. Mastheads, column heads and editors' notes are no
 * article. A document without any text has none.
 */
export function split(cleaned: Cleaned): Article[] {
  const { document } = cleaned
  const all = rowsOf(cleaned.text)
  const title = document.whole ? titleRows(all, givenTitle(cleaned)) : 0
  const top = mastheadOf(all.slice(title))
  const rest = all.slice(title + (top?.rows ?? 0))
  const masthead = top ?? mastheadOf(rest.filter(isRunningHead).slice(0, 1))
  const marks = pageMarks(document.text)
  const pageAt = (offset: number): string | null => pageOf(marks, toOriginal(cleaned.edits, offset))
  const cuts = document.whole
    ? cutWhole(withTitle(all.slice(0, title), rest), title)
    : putTogether(cutPage(withoutHeads(rest)), pageAt)
  const placed = placeAll(cleaned, cuts)
  const page = placed.length > 1 ? cleaned.text.slice(0, longestPage) : null
  return placed.map((one, at) => ({ ...articleOf(cleaned, { masthead, marks }, one, at), page }))
}

/** The title given beside the text, as clean-up left it; empty where none was given. */
const givenTitle = ({ document: { text, title }, edits }: Cleaned): string => {
  const start = title === null ? -1 : text.indexOf(title)
  return start < 0 ? '' : replay(text, edits, start, start + (title?.length ?? 0))
}

const withoutHeads = (rows: readonly Row[]): readonly Row[] => rows.filter(row => !isRunningHead(row))

/** The given title over the text, where it stands once more: 我县召开会议⏎云溪周报 2022年11月4日⏎我县召开会议. */
const withTitle = (title: readonly Row[], rest: readonly Row[]): readonly Row[] => [
  ...title,
  ...rest.slice(title.length === 0 ? 0 : titleRows(rest, title.map(row => row.text).join(''))),
]

/** What a page can tell its articles of home and year stands in its first 60,000 units. */
const longestPage = 60_000

/** What the whole document says of its articles. */
type Issue = Readonly<{ masthead: Masthead | null; marks: readonly PageMark[] }>

/** An article's text, where it begins in the original, and the edits between. */
type Placed = Readonly<{ cut: Cut; text: string; start: number; edits: readonly Edit[] }>

/** Each cut in its place; one whose rows lie around others' is laid out alone. */
function placeAll(cleaned: Cleaned, cuts: readonly Cut[]): readonly Placed[] {
  const [whole, parted] = [cuts.filter(cut => cut.parts === 1), cuts.filter(cut => cut.parts > 1)]
  const placed = new Map(place(cleaned, whole).map(one => [one.cut, one]))
  return cuts.flatMap(cut => placed.get(cut) ?? (parted.includes(cut) ? place(cleaned, [cut]) : []))
}

/** Every article laid out with one line break between its rows; the edits that this takes join those of clean-up. */
function place(cleaned: Cleaned, cuts: readonly Cut[]): readonly Placed[] {
  const before: Edited = { original: cleaned.document.text, text: cleaned.text, edits: cleaned.edits }
  const { edits } = amend(
    before,
    cuts.flatMap(cut => layout(cleaned.text, rowsIn(cut))),
  )
  let [e, delta] = [0, 0]
  let shift = 0
  return cuts.map(cut => {
    const rows = rowsIn(cut)
    const text = rows.map(row => row.text).join('\n')
    const start = (rows[0]?.start ?? 0) + shift
    for (; e < edits.length && endsBy(edits[e] as Edit, delta, start); e += 1) delta += growth(edits[e] as Edit)
    const [first, begin] = [e, start - delta]
    for (; e < edits.length && startsBefore(edits[e] as Edit, delta, start + text.length); e += 1)
      delta += growth(edits[e] as Edit)
    shift += text.length - ((rows.at(-1)?.end ?? 0) - (rows[0]?.start ?? 0))
    return { cut, text, start: begin, edits: edits.slice(first, e) }
  })
}

const rowsIn = ({ head, body }: Cut): readonly Row[] => [...head, ...body]
const growth = ([, removed, inserted]: Edit): number => inserted.length - removed.length
const endsBy = ([at, , inserted]: Edit, delta: number, start: number): boolean => at + delta + inserted.length <= start
const startsBefore = ([at]: Edit, delta: number, end: number): boolean => at + delta < end

/** Between two rows only a line break stays, and nothing where a row goes on after what belongs to others. */
const layout = (text: string, rows: readonly Row[]): Replacement[] =>
  rows.flatMap((row, i) => [...breakBefore(text, rows[i - 1], row), ...passedOver(row)])

const passedOver = ({ over = [] }: Row): Replacement[] =>
  over.map(([start, end]) => ({ start, end, inserted: '', fix: 'continued' }))

function breakBefore(text: string, before: Row | undefined, row: Row): Replacement[] {
  if (before === undefined) return []
  const start = before.end + 1
  const fix = row.turned === true ? 'continued' : 'layout'
  return start < row.start && text.charCodeAt(start - 1) === 0x0a
    ? [{ start, end: row.start, inserted: '', fix }]
    : start === row.start
      ? []
      : [{ start: start - 1, end: row.start, inserted: '\n', fix }]
}

function articleOf({ document, notes }: Cleaned, issue: Issue, placed: Placed, at: number): Omit<Article, 'page'> {
  const { cut, text, start, edits } = placed
  const title = titleSpan(cut)
  const { names, span, body } = bylineOf(cut, text)
  return {
    id: `a_${hash('sha256', `${document.key}\u0000${start}`).slice(0, 16)}`,
    source: sourceOf(document, issue, start, at + 1),
    text,
    parts: { title, byline: span, body },
    title: title === null ? null : cut.head.map(row => row.text).join(' '),
    byline: names,
    edits,
    notes: [...(at === 0 ? [...document.notes, ...notes].map(withoutSpan) : []), ...oddities(cut, text)],
    homeHints: homeHints(document, issue.masthead),
  }
}

const sourceOf = (
  document: Document,
  { masthead, marks }: Issue,
  start: number,
  ordinal: number,
): Article['source'] => ({
  document: document.key,
  sha256: document.sha256,
  start,
  ordinal,
  page: pageOf(marks, start) ?? masthead?.page ?? null,
  published: document.published ?? masthead?.published ?? null,
  publisher: document.publisher ?? masthead?.publisher ?? null,
  url: document.url,
})

const titleSpan = ({ head }: Cut): Span | null =>
  head.length === 0 ? null : [0, head.reduce((length, row) => length + row.text.length + 1, -1)]

/** A note on the document points into the original, not into the article. */
const withoutSpan = (note: Note): Note => ({ ...note, span: null })
