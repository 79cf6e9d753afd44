import Table from 'cli-table3'

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
 * `width` (in terminal columns) wraps its words.
 */
export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): string => {
  const grid = new Table({
    head: columns.map(it => it.name),
    colAligns: columns.map(it => it.align ?? 'left'),
    colWidths: columns.map(it => it.width ?? null),
    wordWrap: true,
    wrapOnWordBoundary: false,
    chars: lines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  grid.push(...rows.map(row => [...row]))
  return grid
    .toString()
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
}
