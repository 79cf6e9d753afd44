/** A page → the rows of each article on it. */
import { beginsDateline, beginsNews } from '../clean/openings.ts'
import { isDateLine } from '../clean/paper-lines.ts'
import { creditNames } from './credits.ts'
import { isHeadRow, isShort, isSubHeadline, isWords, turnsHere } from './headline-rows.ts'
import { isColumnHead, isEditorsNote } from './mastheads.ts'
import { numberedHeads } from './numbered-heads.ts'
import { onwardMark, type TurnMark, withoutMark } from './page-turns.ts'
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

const mostHeadRows = 4

/** The articles of a page in order. Column heads, editors' notes and the general headlines over them are left out. */
export function cutPage(rows: readonly Row[]): readonly Cut[] {
  const numbered = numberedHeads(rows)
  const datelines = rows.some(row => beginsDateline(row.text))
  const drafts = [draft()]
  rows.forEach((row, i) => {
    const now = drafts.at(-1) as Draft
    const turn = turnsHere(row)
    if (turn !== null) takeTurn(drafts, row, turn)
    else if (now.body.length > 0 && isEditorsNote(row.text)) drafts.push(withBody(draft(), row))
    else if (numbered.has(i)) drafts.push(draft(withoutNumber(row)))
    else if (opensArticle(now, rows, i, datelines))
      drafts.push(row.heading > 0 || isShort(row) ? draft(row) : withBody(draft(), row))
    else if (now.body.length === 0 && isHeadRow(row)) takeHead(now, row)
    else withBody(beginsNews(row.text) ? withoutNote(now) : now, row, rows[i + 1])
  })
  return drafts
    .filter(isArticle)
    .map(({ head, body, from }) => ({ head: head.slice(-mostHeadRows), body, from, parts: 1 }))
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
  else if (!isColumnHead(row.text) && now.head.at(-1)?.text !== row.text) now.head.push(row)
}

/** 我县召开会议⏎编者按：…⏎本报讯 …: a note between headline and text goes, the article stays. */
const withoutNote = (now: Draft): Draft => {
  if (!now.note || now.head.length === 0 || now.dateline) return now
  now.note = false
  now.body.length = 0
  return now
}

const withBody = (now: Draft, row: Row, following?: Row): Draft => {
  now.dateline ||= beginsDateline(row.text)
  now.note ||= isEditorsNote(row.text)
  now.closed ||= isTailCredit(now, row, following)
  now.body.push(row)
  return now
}

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

/** Rows that an editors' note has at most: what is longer is an article with a note in it. */
const longestNote = 3

/** Headline without a body counts where a heading mark vouches for it, or where the page holds nothing else. */
const isArticle = (one: Draft, _at: number, all: readonly Draft[]): boolean => {
  if (
    (one.note && one.body.length <= longestNote) ||
    (one.body.length === 0 && one.head.every(row => isColumnHead(row.text)))
  )
    return false
  if (one.body.length > 0)
    return one.head.length > 0 || one.from !== null || one.dateline || one.body.some(row => row.text.length > 30)
  const marked = one.head.some(row => row.heading > 0)
  return one.head.length > 0 && (marked || all.every(other => other.body.length === 0))
}
