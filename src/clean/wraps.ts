/** Lines that the page broke and the sentence did not. */
import type { Replacement } from './edits.ts'
import { type Line, linesOf, trimmed } from './lines.ts'
import { isSurname } from './names.ts'
import { beginsBlock, beginsDateline, beginsNews, endsWithCredit } from './openings.ts'
import { isPaperLine } from './paper-lines.ts'

/** A line that is not empty: trimmed, with its indent (in characters), the empty lines before it, its width in columns. */
type Row = Readonly<{
  start: number
  end: number
  indent: number
  gap: number
  text: string
  width: number
  /** No mark ends its sentence. */
  open: boolean
}>

const softEnd = /[”’」』）)】》>—～~]$/

/**
 * Hard wraps: 县委书记、县长苗⏎青带队 → 县委书记、县长苗青带队, across empty lines too where every line has one behind it.
 * A line is joined to the next when its sentence goes on and either it fills the measure of a wrapped page or it is
 * running prose (holds 。 or ends in ，、). Spares headlines, lists, bylines, indented paragraphs, lines that name
 * the paper and its issue, and every line that ends its sentence, be it full or not.
 */
export function hardWraps(text: string): Replacement[] {
  if (!text.includes('\n')) return []
  const rows = rowsOf(text)
  const measure = measureOf(rows)
  const joins: Replacement[] = []
  let paragraph: Paragraph = { running: false, prose: false }
  for (let i = 0; i + 1 < rows.length; i += 1) {
    const [row, next] = [rows[i] as Row, rows[i + 1] as Row]
    paragraph = { ...paragraph, prose: paragraph.prose || hasSentence.test(row.text) || beginsDateline(row.text) }
    if (goesOn(row, next, measure, paragraph) && !isPaperLine(row.text) && !isPaperLine(next.text)) {
      joins.push({ start: row.end, end: next.start, inserted: between(row.text, next.text), fix: 'hard-wrap' })
      paragraph = { ...paragraph, running: true }
    } else paragraph = { running: false, prose: false }
  }
  return joins
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  let gap = 0
  for (const line of linesOf(text)) {
    const { start, end } = trimmed(text, line)
    if (start === end) gap += 1
    else {
      rows.push(rowOf(text, line, start, end, gap))
      gap = 0
    }
  }
  return rows
}

const longestMeasure = 140
const shortestMeasure = 10

const rowOf = (text: string, line: Line, start: number, end: number, gap: number): Row => {
  const words = text.slice(start, end)
  return {
    start,
    end,
    indent: indentOf(text, line.start, start),
    gap,
    text: words,
    width: widthOf(words),
    open: isOpen(words),
  }
}

/** Blanks before the first character, a double-width one counted twice. */
const indentOf = (text: string, from: number, to: number): number => {
  let indent = 0
  for (let at = from; at < to; at += 1) indent += text.charCodeAt(at) === 0x3000 ? 2 : 1
  return indent
}

/** Half-width columns; lines far longer than any printed measure are not counted out. */
const widthOf = (words: string): number => {
  if (words.length > longestMeasure) return words.length
  let width = 0
  for (let at = 0; at < words.length; at += 1) width += words.charCodeAt(at) < 0x2000 ? 1 : 2
  return width
}

const sentenceEnds = '。！？!?；;：:…'
const closings = '”’」』）)】》'

/** 苗青强调 → true; 会议召开。, “会议召开。”） → false: three closing marks at most are passed over. */
const isOpen = (words: string): boolean => {
  let last = words.length - 1
  while (last > 0 && last > words.length - 4 && closings.includes(words.charAt(last))) last -= 1
  return !sentenceEnds.includes(words.charAt(last))
}

/** How long the lines of a wrapped page are: in half-width columns and in characters; null where no such length is kept. */
type Measure = Readonly<{
  width: number | null
  length: number | null
  /** Columns that the first line of a paragraph is short of, because its indent was lost. */
  indent: number
}>

function measureOf(rows: readonly Row[]): Measure {
  const open = rows.slice(0, -1).filter(row => row.open && row.width <= longestMeasure)
  const width = commonSize(rows, open, row => row.width, 5)
  const length = commonSize(rows, open, row => row.text.length, 2)
  return { width, length, indent: width !== null && indentLost(rows, width) ? 4 : 0 }
}

/** True when most first lines of paragraphs end two characters short of the measure. */
function indentLost(rows: readonly Row[], width: number): boolean {
  const firsts = rows.filter((row, i) => row.open && !(rows[i - 1]?.open ?? true) && hasSentence.test(row.text))
  const short = firsts.map(row => width - row.indent - row.width)
  return short.filter(by => by >= 3 && by <= 7).length > short.filter(by => by < 3).length
}

/**
 * The size that at least half of the open lines share, give or take `slack`, when few of all lines are larger and a third
 * of them is prose; null for a page that was not wrapped.
 */
function commonSize(
  rows: readonly Row[],
  open: readonly Row[],
  size: (row: Row) => number,
  slack: number,
): number | null {
  if (open.length < 3) return null
  const sizes = new Int32Array(open.map(size)).sort()
  const common = sizes[Math.floor(sizes.length * 0.9)] ?? 0
  if (common < shortestMeasure) return null
  const near = open.filter(row => Math.abs(size(row) - common) <= slack)
  const larger = rows.filter(row => size(row) > common + slack).length
  if (near.length < 3 || near.length * 2 < open.length || larger * 20 > rows.length) return null
  const prose = near.filter(row => /[，。、；,;]/.test(row.text)).length
  return prose * 3 >= near.length ? common : null
}

/** A paragraph so far: is it joined from lines already, and does it hold a mark that headlines seldom have? */
type Paragraph = Readonly<{ running: boolean; prose: boolean }>

const goesOn = (row: Row, next: Row, measure: Measure, paragraph: Paragraph): boolean => {
  if (row.text.startsWith('#')) return false
  if (/^[，。、；：！？”’）》」』,.;)]/.test(next.text)) return true
  if (!row.open || beginsBlock(next.text)) return false
  if (insideBrackets(row.text, next.text) || insideName(row.text, next.text)) return true
  if (next.indent >= 2 && next.indent > row.indent) return false
  if (fills(row, next, measure, paragraph.running)) return paragraph.prose || !beginsNews(next.text)
  return isProse(row) && hasSentence.test(next.text) && !beginsParagraph(next.text) && !endsWithCredit(row.text)
}

/** （记者 张⏎三）: a bracket opens near the end of this line and closes near the start of the next. */
const insideBrackets = (text: string, next: string): boolean =>
  /[（(《][^（()）《》。]{0,40}$/u.test(text.slice(-42)) && /^[^（(《》。]{0,40}[）)》]/u.test(next)

/** 记者 郝大川 苗⏎青 白杨: a lone family name ends a credit, and what follows is its given name and at most more names. */
const insideName = (text: string, next: string): boolean => {
  if (text.length > 30 || !isSurname(text.charAt(text.length - 1))) return false
  return (
    /(?:[\s　、：:]|记者|通讯员|摄影).$/u.test(text) &&
    /^[\u4e00-\u9fff]{1,2}(?:$|[\s　、）)][^，。]{0,20}$)/u.test(next)
  )
}

/** True when the first piece of the next line would not have fitted behind this one; a first line may have lost its indent. */
const fills = (row: Row, next: Row, { width, length, indent: lost }: Measure, running: boolean): boolean => {
  const piece = firstPiece(next.text)
  const indent = running ? 0 : Math.max(row.indent, lost)
  if (width !== null && row.width <= width + 5 && indent + row.width + piece * 2 >= width - 2) return true
  return length !== null && row.text.length <= length + 2 && indent / 2 + row.text.length + piece >= length
}

/** Characters that cannot be parted: a number or Latin word, or one character. */
const firstPiece = (words: string): number => /^[\w.,%-]{1,20}/.exec(words)?.[0].length ?? 1

const hasSentence = /[，,。；]/
/** 会议强调，…, 据…报道，…: words that open a paragraph rather than go on with one. */
const speaks = /^(?:[^，。：]{2,10}(?:指出|强调|要求|表示|认为)[，：]|据[^，。]{1,16}[，]|会上，|会后，|当天)/u
const beginsParagraph = (text: string): boolean => beginsNews(text) || speaks.test(text)

const proseOpening =
  /^(?:在[^，]{2,30}，|[^，]{2,12}(?:指出|强调|要求|表示|说|认为|介绍)[，,：:]|会上[，,]|[一二三四五六七八九十]是)/u
const longHeadline = 32

/** Running prose that a line end cuts: a sentence ended before, a comma is the last mark, or no headline is like that. */
const isProse = ({ text }: Row): boolean => {
  if (/[，、,]$/.test(text)) return true
  if (softEnd.test(text)) return false
  if (beginsDateline(text)) return true
  return /[。]/.test(text) || proseOpening.test(text) || (text.length > longHeadline && /[，,].*[，、,]/.test(text))
}

const between = (before: string, after: string): string =>
  /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''
