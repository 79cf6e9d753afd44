/** Lines that the page broke and the sentence did not. */
import type { Replacement } from './edits.ts'
import { type Line, linesOf, trimmed } from './lines.ts'
import { beginsBlock, beginsNews, endsWithCredit } from './openings.ts'

/** A line that is not empty: trimmed, with its indent (in characters) and the empty lines before it. */
type Row = Readonly<{ start: number; end: number; indent: number; gap: number; text: string; width: number }>

const sentenceEnd = /[。！？!?；;：:…](?:[”’」』）)】》]{0,3})$/
const softEnd = /[”’」』）)】》>—～~]$/

/**
 * Hard wraps: 县委书记、县长李俊⏎杰带队 → 县委书记、县长李俊杰带队, across empty lines too where every line has one behind it.
 * A line is joined to the next when its sentence goes on and either it fills the measure of a wrapped page or it is
 * running prose (holds 。 or ends in ，、). Spares headlines, lists, bylines, indented paragraphs, and every line that
 * ends its sentence, be it full or not.
 */
export function hardWraps(text: string): Replacement[] {
  if (!text.includes('\n')) return []
  const rows = rowsOf(text)
  if (!rows.some(row => isOpen(row.text))) return []
  const measure = measureOf(rows)
  const joins: Replacement[] = []
  let paragraph: Paragraph = { running: false, prose: false }
  for (let i = 0; i + 1 < rows.length; i += 1) {
    const [row, next] = [rows[i] as Row, rows[i + 1] as Row]
    paragraph = { ...paragraph, prose: paragraph.prose || hasSentence.test(row.text) }
    if (goesOn(row, next, measure, paragraph)) {
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

const rowOf = (text: string, line: Line, start: number, end: number, gap: number): Row => {
  const words = text.slice(start, end)
  return { start, end, indent: indentOf(text, line.start, start), gap, text: words, width: widthOf(words) }
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

const isOpen = (words: string): boolean => !sentenceEnd.test(words.slice(-4))

/**
 * The measure of a wrapped page in half-width columns: the width that at least half of the open lines share, give or
 * take two characters, when few lines are wider; null for a page that was not wrapped.
 */
function measureOf(rows: readonly Row[]): number | null {
  const open = rows.slice(0, -1).filter(row => isOpen(row.text) && row.width <= longestMeasure)
  if (open.length < 3) return null
  const widths = open.map(row => row.width).sort((a, b) => a - b)
  const measure = widths[Math.floor(widths.length * 0.9)] ?? 0
  const near = open.filter(row => row.width >= measure - 5 && row.width <= measure + 4)
  const wider = rows.filter(row => row.width > measure + 4).length
  const prose = near.filter(row => /[，。、；,;]/.test(row.text)).length
  const wrapped =
    near.length >= 3 && near.length * 2 >= open.length && wider * 20 <= rows.length && prose * 2 >= near.length
  return wrapped && measure >= 20 ? measure : null
}

/** A paragraph so far: is it joined from lines already, and does it hold a mark that headlines seldom have? */
type Paragraph = Readonly<{ running: boolean; prose: boolean }>

const goesOn = (row: Row, next: Row, measure: number | null, paragraph: Paragraph): boolean => {
  if (!isOpen(row.text) || beginsBlock(next.text) || row.text.startsWith('#')) return false
  if (next.indent >= 2 && next.indent > row.indent) return false
  if (fills(row, next, measure, paragraph.running)) return paragraph.prose || !beginsNews(next.text)
  return isProse(row) && hasSentence.test(next.text) && !beginsNews(next.text) && !endsWithCredit(row.text)
}

/** True when the first piece of the next line would not have fitted behind this one; a first line may be indented. */
const fills = (row: Row, next: Row, measure: number | null, running: boolean): boolean => {
  if (measure === null || row.width > measure + 4) return false
  const indent = running ? 0 : Math.max(row.indent, 4)
  return indent + row.width + firstPiece(next.text) >= measure - 2
}

const firstPiece = (words: string): number => /^[\w.,%-]{1,20}/.exec(words)?.[0].length ?? 2

const hasSentence = /[，,。；]/
const proseOpening =
  /^(?:在[^，]{2,30}，|[^，]{2,12}(?:指出|强调|要求|表示|说|认为|介绍)[，,：:]|会上[，,]|[一二三四五六七八九十]是)/u
const longHeadline = 32

/** Running prose that a line end cuts: a sentence ended before, a comma is the last mark, or no headline is like that. */
const isProse = ({ text }: Row): boolean => {
  if (/[，、,]$/.test(text)) return true
  if (softEnd.test(text)) return false
  return /[。]/.test(text) || proseOpening.test(text) || (text.length > longHeadline && /[，,]/.test(text))
}

const between = (before: string, after: string): string =>
  /[A-Za-z0-9]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : ''
