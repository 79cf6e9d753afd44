/** Headlines that stand on the page twice. */
import type { Replacement } from './edits.ts'
import { trimmed } from './lines.ts'

type Row = Readonly<{ start: number; end: number; letters: string }>

const longest = 120

/**
 * 县委召开经济工作会议⏎县委召开⏎经济工作会议: what stands first in the text is a headline of one to three lines, and right
 * behind it the same characters again; the second goes. Spares repetitions further down and lines of under four characters.
 */
export function doubledHeadline(text: string): Replacement[] {
  const rows = firstRows(text)
  for (const first of [1, 2, 3])
    for (const second of [1, 2, 3]) {
      const [one, two] = [rows.slice(0, first), rows.slice(first, first + second)]
      if (one.length + two.length < first + second || !same(one, two)) continue
      const [start, end] = [one.at(-1)?.end ?? 0, two.at(-1)?.end ?? 0]
      return [{ start, end, inserted: '', fix: 'doubled-headline' }]
    }
  return []
}

/** The first six lines that hold anything, up to the first that is long or a sentence. */
function firstRows(text: string): Row[] {
  const rows: Row[] = []
  for (let start = 0; rows.length < 6 && start < text.length; ) {
    const at = text.indexOf('\n', start)
    const end = at < 0 ? text.length : at
    const line = trimmed(text, { start, end })
    if (end - start > longest || text.charAt(line.end - 1) === '。') break
    if (line.start < line.end) rows.push({ ...line, letters: letters(text.slice(line.start, line.end)) })
    start = end + 1
  }
  return rows
}

const letters = (line: string): string => line.normalize('NFKC').replaceAll(/[\s#]/g, '')

const same = (one: readonly Row[], two: readonly Row[]): boolean => {
  const headline = one.map(row => row.letters).join('')
  return headline.length >= 4 && headline === two.map(row => row.letters).join('')
}
