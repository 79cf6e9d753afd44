/** Rows → cells that fit a width, counted in columns of the terminal: Chinese characters take two. */

import stringWidth from 'string-width'
import type { Answer, Value } from '../graph/sink.ts'

/** A table of the short columns; `below` holds, for each row, the lines of its long texts. */
type Fitted = Readonly<{ columns: readonly string[]; rows: readonly FittedRow[] }>
export type FittedRow = Readonly<{ cells: readonly string[]; below: readonly string[] }>

type Cells = Readonly<{ columns: readonly string[]; rows: readonly (readonly string[])[] }>

/** Below this many columns a cell is no longer readable. */
const narrowest = 8
const gap = 2
const indent = 4

/**
 * Cells wrapped so that the whole table fits; a column wider than half the width goes below its row. Null when the
 * others would become too narrow. Columns without any value are left out.
 */
export function fitTable(answer: Answer, width: number): Fitted | null {
  const { columns, rows } = asText(answer)
  const natural = columns.map((name, at) => Math.max(...[name, ...rows.map(row => row[at] ?? '')].map(widest)))
  const isLong = natural.map(one => one > width / 2 && columns.length > 1)
  const short = <T>(all: readonly T[]): T[] => all.filter((_, at) => !isLong[at])
  const limit = columnLimit(short(natural), width - gap * (short(columns).length - 1))
  if (limit === null || short(columns).length === 0) return null
  const names = columns.filter((_, at) => isLong[at])
  const fitRow = (row: readonly string[]): FittedRow => ({
    cells: short(row).map(cell => wrap(cell, limit).join('\n')),
    below: belowRow(
      names,
      row.filter((_, at) => isLong[at]),
      width,
    ),
  })
  return { columns: short(columns), rows: rows.map(fitRow) }
}

/** Long texts, indented; named where there are several. */
function belowRow(names: readonly string[], texts: readonly string[], width: number): string[] {
  const named = (text: string, at: number) => (names.length > 1 ? `${names[at]}: ${text}` : text)
  return texts
    .map(named)
    .filter((_, at) => texts[at] !== '')
    .flatMap(text => wrap(text, Math.max(narrowest, width - indent)))
    .map(line => ' '.repeat(indent) + line)
}

/** For answers too wide for a table: one block a row, one line a column. */
export function fitBlocks(answer: Answer, width: number): string {
  const { columns, rows } = asText(answer)
  const name = Math.max(0, ...columns.map(column => stringWidth(column))) + gap
  const line = (column: string, cell: string) => {
    const [first = '', ...more] = wrap(cell, Math.max(narrowest, width - name))
    return [pad(column, name) + first, ...more.map(text => ' '.repeat(name) + text)].join('\n')
  }
  const block = (row: readonly string[]) => columns.flatMap((column, at) => (row[at] ? [line(column, row[at])] : []))
  return rows.map(row => block(row).join('\n')).join('\n\n')
}

/** Breaks text at a width; a character is never cut, and one wider than the width stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    let line = ''
    for (const { segment } of graphemes.segment(paragraph)) {
      if (line !== '' && stringWidth(line + segment) > width) {
        lines.push(line)
        line = ''
      }
      line += segment
    }
    lines.push(line)
  }
  return lines
}

const graphemes = new Intl.Segmenter('zh')

/** The widest a column may be so that all fit `width`: narrow ones stay, wide ones share what is left. */
function columnLimit(natural: readonly number[], width: number): number | null {
  const widest = Math.max(...natural)
  for (let limit = widest; limit >= narrowest; limit--) {
    if (natural.reduce((sum, one) => sum + Math.min(one, limit), 0) <= width) return limit
  }
  return natural.reduce((sum, one) => sum + one, 0) <= width ? widest : null
}

function asText({ columns, rows }: Answer): Cells {
  const used = columns.filter(name => rows.some(row => show(row[name] ?? null) !== ''))
  return { columns: used, rows: rows.map(row => used.map(name => show(row[name] ?? null))) }
}

/** Null is nothing, a list is parted by 、, a map is JSON. */
export function show(value: Value): string {
  if (value === null) return ''
  if (Array.isArray(value)) return value.map(show).join('、')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const widest = (text: string): number => Math.max(...text.split('\n').map(line => stringWidth(line)))
const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))
