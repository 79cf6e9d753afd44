import type { EdgeRow, NodeRow } from '../graph/row.ts'

/**
 * Words from the papers, cut to `longest` UTF-16 units with … at the end. What has neither blanks nor letters beyond ASCII
 * (hashes, ids, addresses, dates) is no words of a paper and stays.
 */
export const shortWords = (text: string, longest: number): string =>
  text.length <= longest || /^[\x21-\x7e]+$/u.test(text) ? text : `${wholeCharacters(text, longest - 1)}…`

/** No character beyond the first plane is cut in two. */
const wholeCharacters = (text: string, end: number): string =>
  text.slice(0, /[\ud800-\udbff]/u.test(text[end - 1] ?? '') ? end - 1 : end)

/** Rows of the graph with their words cut, names of documents excepted; whole where `longest` is null. */
export function* shortRows<Row extends NodeRow | EdgeRow>(rows: Iterable<Row>, longest: number | null): Generator<Row> {
  if (longest === null) return yield* rows
  for (const row of rows) {
    const cut = Object.entries(row.properties).map(([name, value]) => [
      name,
      name === 'document' ? value : shortValue(value, longest),
    ])
    yield { ...row, properties: Object.fromEntries(cut) }
  }
}

const shortValue = (value: unknown, longest: number): unknown => {
  if (Array.isArray(value)) return value.map(it => shortValue(it, longest))
  return typeof value === 'string' ? shortWords(value, longest) : value
}
