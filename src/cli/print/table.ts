import Table from 'cli-table3'
import stringWidth from 'string-width'

type Cell = string | number

type Column = Readonly<{ name: string; align?: 'left' | 'right'; width?: number }>

const none = ''
const lines = {
  top: none,
  'top-mid': none,
  'top-left': none,
  'top-right': none,
  bottom: none,
  'bottom-mid': none,
  'bottom-left': none,
  'bottom-right': none,
  left: none,
  'left-mid': none,
  right: none,
  'right-mid': none,
  mid: none,
  'mid-mid': none,
  middle: '  ',
}

/**
 * Rows as aligned text, without frames, ready to print. Chinese characters count two columns wide; a column with a
 * `width` (in terminal columns) goes on in further lines. Spaces before the first word stay.
 */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): string => {
  const grid = new Table({
    head: columns.map(it => it.name),
    colAligns: columns.map(it => it.align ?? 'left'),
    chars: lines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  const cell = (value: Cell, index: number) => wrap(String(value), columns[index]?.width ?? Number.POSITIVE_INFINITY)
  for (const row of rows) grid.push(row.map(cell))
  return grid
    .toString()
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
}

const pieces = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Breaks at spaces; a word that is wider than the column breaks anywhere, as Chinese does, but not before 、 or 】. */
const wrap = (text: string, width: number): string => {
  const words = text.trimStart()
  const lines: string[] = []
  let line = ''
  const fits = (more: string) => stringWidth(line) + stringWidth(more) <= width
  for (const word of words.split(' ')) {
    const spaced = line ? ` ${word}` : word
    if (fits(spaced)) {
      line += spaced
    } else if (stringWidth(word) <= width) {
      lines.push(line)
      line = word
    } else {
      for (const { segment } of pieces.segment(spaced)) {
        if (fits(segment) || /[、，。；：！？）》】”’]/.test(segment)) line += segment
        else {
          lines.push(line)
          line = segment.trim()
        }
      }
    }
  }
  return ' '.repeat(text.length - words.length) + [...lines, line].join('\n')
}
