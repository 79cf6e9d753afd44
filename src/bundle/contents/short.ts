import { hash } from 'node:crypto'
import { shortWords } from '../../export/short-words.ts'
import type { ArticleRecord, Span } from '../../record.ts'
import { eachText } from './discreet.ts'

/** No stretch of more characters (UTF-16 units) of an article stands in a bundle without texts: a quotation, no reprint. */
const longestStretch = 60

/** A quotation is cut shorter: the marks before and behind it in a table may be those of the text, too. */
export const longestWords = longestStretch - 2

/** Words of an article, cut to what may be quoted. */
export const cut = (text: string): string => shortWords(text, longestWords)

/**
 * A record without its text: the hash and length of it, and beside each `evidence` the `quote` it points at. Of edits
 * only places and lengths are left. `text` is the original's, `record` what of it is shown.
 */
export function shortRecord(record: ArticleRecord, text: string): object {
  const { id, source, text: shown, parts, edits, extractor, ...rest } = record
  return {
    ...{ id, source, textSha256: hash('sha256', text), textLength: text.length, parts },
    ...(quoting(eachText(rest, cut), shown) as object),
    edits: edits.map(([at, removed, inserted, fix]) => [at, removed.length, inserted.length, fix]),
    extractor,
  }
}

/** `evidence: [12,14]` → `evidence: [12,14], quote: '郭强'`, wherever it stands. */
function quoting(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map(it => quoting(it, text))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, it]) => [key, quoting(it, text)] as const)
  const evidence = 'evidence' in value ? (value.evidence as Span) : null
  return Object.fromEntries(evidence === null ? entries : [...entries, ['quote', cut(text.slice(...evidence))]])
}
