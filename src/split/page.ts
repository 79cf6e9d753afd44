/** A page → the rows of each article on it. */
import { beginsDateline, beginsNews } from '../clean/openings.ts'
import { isDateLine } from '../clean/paper-lines.ts'
import { creditNames } from './credits.ts'
import { isColumnHead, isEditorsNote } from './mastheads.ts'
import { backMark, onwardMark, type TurnMark, withoutMark } from './page-turns.ts'
import { type Row, withoutNumber } from './rows.ts'

/** The rows of one article: those of the headline, then all others in order. */
export type Cut = Readonly<{
  head: readonly Row[]
  body: readonly Row[]
  /** The mark it begins with where it goes on from another page. */
  from: TurnMark | null
  /** How many pages its rows come from. */
  parts: number
}>

/** An article that is being put together. */
type Draft = {
  head: Row[]
  body: Row[]
  dateline: boolean
  /** A byline has closed it. */
  closed: boolean
  /** An editors' note, with the general headline over it. */
  note: boolean
  from: TurnMark | null
}

const draft = (...head: Row[]): Draft => ({ head, body: [], dateline: false, closed: false, note: false, from: null })

const longestHeadline = 80
const mostHeadRows = 4

/** True for a line that can be part of a headline: short, no sentence, no dateline. */
export const isShort = ({ text }: Row): boolean =>
  text.length <= longestHeadline && !/[。；;，,、：:]$|。/.test(text) && !beginsDateline(text)

const isSubHeadline = ({ text }: Row): boolean => /^(?:——|--|—)/.test(text) && text.length <= longestHeadline

/** The articles of a page in order. Column heads, editors' notes and the general headlines over them are left out. */
export function cutPage(rows: readonly Row[]): readonly Cut[] {
  const numbered = numberedHeads(rows)
  const datelines = rows.some(row => beginsDateline(row.text))
  const drafts = [draft()]
  rows.forEach((row, i) => {
    const now = drafts.at(-1) as Draft
    const turn = turnsHere(row)
    if (turn !== null) takeTurn(drafts, row, turn)
    else if (numbered.has(i)) drafts.push(draft(withoutNumber(row)))
    else if (opensArticle(now, rows, i, datelines))
      drafts.push(row.heading > 0 || isShort(row) ? draft(row) : withBody(draft(), row))
    else if (now.body.length === 0 && isHeadRow(row)) takeHead(now, row)
    else withBody(now, row, rows[i + 1])
  })
  return drafts
    .filter(isArticle)
    .map(({ head, body, from }) => ({ head: head.slice(-mostHeadRows), body, from, parts: 1 }))
}

/** The mark of a row that goes on from another page, with text behind it, alone, or behind a headline. */
const turnsHere = (row: Row): TurnMark | null => {
  const mark = backMark(row)
  return mark !== null && (mark.start === 0 || isShort(row)) ? mark : null
}

/** The part of an article begins at the mark, or with the headline over it: 县委召开会议⏎（上接第一版）⏎会议强调…. */
function takeTurn(drafts: Draft[], row: Row, mark: TurnMark): void {
  const rest = withoutMark(row, mark)
  const now = drafts.at(-1) as Draft
  const below = rest === null && now.body.length === 0 && now.head.length > 0 && now.from === null
  const one = below ? now : draft()
  one.from = mark
  if (!below) drafts.push(one)
  if (rest === null) return
  if (mark.start === 0) withBody(one, row)
  else one.head.push(rest)
}

const takeHead = (now: Draft, row: Row): void => {
  if (isEditorsNote(row.text)) now.note = true
  else if (!isColumnHead(row.text)) now.head.push(row)
}

const withBody = (now: Draft, row: Row, following?: Row): Draft => {
  now.dateline ||= beginsDateline(row.text)
  now.note ||= isEditorsNote(row.text)
  now.closed ||= isTailCredit(now, row, following)
  now.body.push(row)
  return now
}

/** Neither a credit nor a date alone: 我县召开会议. */
export const isWords = ({ text }: Row): boolean => creditNames(text) === null && !isDateLine(text)

/** A headline row, or a credit below one; both stand before the body. */
const isHeadRow = (row: Row): boolean =>
  row.heading > 0 || ((isShort(row) || isSubHeadline(row)) && isWords(row) && onwardMark(row) === null)

/** True when a new article begins at this row, whatever it is made of. */
function opensArticle(now: Draft, rows: readonly Row[], at: number, datelines: boolean): boolean {
  const row = rows[at] as Row
  if (row.heading > 0) return headingOpens(now, row, rows[at + 1])
  if (beginsDateline(row.text)) return now.dateline || (now.body.length > 0 && now.head.length === 0)
  return (
    now.body.length > 0 &&
    isShort(row) &&
    isWords(row) &&
    onwardMark(row) === null &&
    headlineOpens(now, rows, at, datelines)
  )
}

/**
 * A Markdown heading opens an article, except right below a heading of another level (kicker and headline), and except
 * a deeper one inside an article that no byline has closed, when neither a dateline nor a heading follows: a section.
 */
function headingOpens(now: Draft, row: Row, following: Row | undefined): boolean {
  const above = now.head.at(-1)
  if (now.body.length === 0) return above !== undefined && (above.heading === row.heading || isColumnHead(above.text))
  const section = (now.head[0]?.heading ?? 0) > 0 && row.heading > (now.head[0]?.heading ?? 0) && !now.closed
  return !section || (following !== undefined && (following.heading > 0 || beginsNews(following.text)))
}

/**
 * A short line opens an article when, after the other lines of the headline and a credit, a dateline or date follows,
 * when its second line is a sub-headline (——访…), when a byline has closed the article before, or, on a page without any
 * dateline, when the paragraph below says it again. Else it is a section's head.
 */
function headlineOpens(now: Draft, rows: readonly Row[], at: number, datelines: boolean): boolean {
  const ahead = rows.slice(at + 1, at + 1 + mostHeadRows)
  if (ahead[0] !== undefined && (isSubHeadline(ahead[0]) || turnsHere(ahead[0])?.start === 0)) return true
  const first = ahead.find(row => !isHeadRow(row) && creditNames(row.text) === null)
  if (first === undefined || ahead.slice(0, ahead.indexOf(first)).some(row => row.heading > 0)) return false
  if (now.closed || beginsDateline(first.text)) return true
  return !isSectionHead(rows[at] as Row) && (beginsNews(first.text) || (!datelines && echoes(rows[at] as Row, first)))
}

/** 苗青走访重点企业⏎…苗青到县内重点企业走访…: half of the headline's pairs of characters stand in the lead as well. */
function echoes({ text }: Row, { text: lead }: Row): boolean {
  const headline = text.replaceAll(/[^\u4e00-\u9fff]/gu, '')
  if (headline.length < shortestEcho || lead.length < longestSection) return false
  const opening = lead.slice(0, 160)
  const pairs = Array.from({ length: headline.length - 1 }, (_, i) => headline.slice(i, i + 2))
  return pairs.filter(pair => opening.includes(pair)).length * 2 >= pairs.length
}

const shortestEcho = 10
const longestSection = 30

const isSectionHead = ({ text }: Row): boolean =>
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、]|\d{1,2}[.、．])/u.test(text)

/** 柳絮 白杨 on a line of its own, or at the end of a paragraph, and then no prose: the byline that closes an article. */
function isTailCredit(now: Draft, row: Row, following: Row | undefined): boolean {
  if (now.body.length === 0 && now.head.length > 0) return false
  if (following !== undefined && opensNone(following)) return false
  return creditNames(row.text) !== null || closes(row.text)
}

const opensNone = (row: Row): boolean => !isHeadRow(row) && !beginsDateline(row.text) && !isDateLine(row.text)

const closes = (text: string): boolean => {
  const tail = /[。！？”](?<words>[^。！？”“，]{2,40})$/u.exec(text.slice(-60))?.groups?.['words']
  return tail !== undefined && creditNames(tail) !== null
}

/** Headline without a body counts where a heading mark vouches for it, or where the page holds nothing else. */
const isArticle = (one: Draft, _at: number, all: readonly Draft[]): boolean => {
  if (one.note || (one.body.length === 0 && one.head.every(row => isColumnHead(row.text)))) return false
  if (one.body.length > 0)
    return one.head.length > 0 || one.from !== null || one.dateline || one.body.some(row => row.text.length > 30)
  const marked = one.head.some(row => row.heading > 0)
  return one.head.length > 0 && (marked || all.every(other => other.body.length === 0))
}

/**
 * The rows that are numbered headlines (一、… 二、…) of a digest: 一、 stands before any other text, and at least half of
 * the sections open like news. Else the numbers are sections of one article and none is returned.
 */
function numberedHeads(rows: readonly Row[]): ReadonlySet<number> {
  const heads = rows.flatMap((row, i) => (isNumbered(row) ? [i] : []))
  const first = heads[0]
  if (first === undefined || !/^一、/.test(rows[first]?.text ?? '') || !rows.slice(0, first).every(isShort))
    return new Set()
  const news = heads.filter(i => rows.slice(i + 1, i + 3).some(row => beginsNews(row.text)))
  return news.length * 2 >= heads.length ? new Set(heads) : new Set()
}

const isNumbered = (row: Row): boolean => isShort(row) && /^[一二三四五六七八九十]{1,3}、/u.test(row.text)
