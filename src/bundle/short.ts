import { hash } from 'node:crypto'
import type { ArticleRecord, Span } from '../record.ts'
import { eachText } from './discreet.ts'

/** Characters (UTF-16 units) of an article that stand together in a bundle without texts: a quotation, no reprint. */
export const longestWords = 60

/** Words of an article, cut to what may be quoted; hashes, ids and addresses, which have no letters of text, stay. */
export const cut = (text: string): string =>
  text.length <= longestWords || /^[\x21-\x7e]+$/u.test(text) ? text : wholeCharacters(text)

const wholeCharacters = (text: string): string => {
  const end = /[\ud800-\udbff]/u.test(text[longestWords - 2] ?? '') ? longestWords - 2 : longestWords - 1
  return `${text.slice(0, end)}…`
}

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
