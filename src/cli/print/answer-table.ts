import type { Answer } from '../../graph/sink.ts'
import { type FittedRow, fitBlocks, fitTable } from '../../query/fit.ts'
import { table } from './table.ts'

/** Columns of the terminal; `COLUMNS` counts where output is no terminal, else 120. */
export const terminalWidth = (): number => process.stdout.columns || Number(process.env['COLUMNS']) || 120

/** The rows of an answer as a table of that width, long texts below their row; as blocks where no table fits. */
export const answerTable = (answer: Answer, width: number): string => {
  const fitted = fitTable(answer, width)
  if (fitted === null) return fitBlocks(answer, width)
  const align = (name: string) => (answer.rows.some(row => typeof row[name] === 'number') ? 'right' : 'left')
  const cells = fitted.rows.map(row => row.cells)
  const text = table(
    fitted.columns.map(name => ({ name, align: align(name) })),
    cells,
  )
  return withTexts(text.split('\n'), fitted.rows).join('\n')
}

/** Puts each row's long texts below its lines; the first line is the heading. */
const withTexts = (lines: readonly string[], rows: readonly FittedRow[]): string[] => {
  const result = lines.slice(0, 1)
  let at = 1
  for (const { cells, below } of rows) {
    const height = Math.max(...cells.map(cell => cell.split('\n').length))
    result.push(...lines.slice(at, at + height), ...below)
    at += height
  }
  return result
}
