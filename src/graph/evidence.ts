import type { ArticleRecord, Span } from '../record.ts'
import type { Quote } from '../segment/quotes.ts'
import type { Claim } from './part.ts'

/** A quote is no longer than this many UTF-16 units, so that an edge stays readable and small. */
const longestQuote = 240

/** Quotes of one article; words that name a private person are in none of them. */
export type Quotes = Readonly<{
  claim: (evidence: Span, rule: string | null, inferred?: string | null) => Claim
  /** A title or a meeting's name, with 某 in place of the given names of private people. */
  discreet: (text: string) => string
}>

export function quotesOf(record: ArticleRecord, original?: string): Quotes {
  const hidden = record.people.filter(person => person.private).map(person => person.name)
  return {
    claim: (evidence, rule, inferred = null) => ({
      article: record.id,
      evidence,
      quote: quoteOf(record.text, evidence, hidden),
      rule,
      inferred,
      ...(original === undefined ? {} : { original }),
    }),
    discreet: text => hidden.reduce((cut, name) => cut.replaceAll(name, masked(name)), text),
  }
}

/** 王小二 → 王某某 */
export const masked = (name: string): string => name.slice(0, 1) + '某'.repeat(name.length - 1)

/**
 * The sentence around the evidence, as it stands in the text; its clause where the sentence is long or names a private
 * person, and null where even the clause does.
 */
export function quoteOf(text: string, evidence: Span, hidden: readonly string[]): string | null {
  const span = quotedSpan(text, evidence, hidden)
  return span === null ? null : text.slice(...span)
}

/** The same sentence in three pieces, the evidence in the middle; names of the record's private people are in none. */
export function quoteAround({ text, people }: ArticleRecord, evidence: Span): Quote | null {
  const span = quotedSpan(
    text,
    evidence,
    people.filter(person => person.private).map(person => person.name),
  )
  if (span === null) return null
  const [start, end] = [Math.max(span[0], evidence[0]), Math.min(span[1], evidence[1])]
  return { before: text.slice(span[0], start), words: text.slice(start, end), after: text.slice(end, span[1]) }
}

function quotedSpan(text: string, evidence: Span, hidden: readonly string[]): Span | null {
  const fits = (quote: string) => quote.length <= longestQuote && !hidden.some(name => quote.includes(name))
  const candidates = [around(text, evidence, /[。！？\n]/u), around(text, evidence, /[。！？\n；，,]/u), evidence]
  return candidates.find(span => span[1] > span[0] && fits(text.slice(...span))) ?? null
}

/** The stretch between the nearest marks before and after the evidence, with the mark that ends it, without outer spaces. */
function around(text: string, [start, end]: Span, mark: RegExp): Span {
  let from = start
  let to = end
  while (from > 0 && !mark.test(text[from - 1] ?? '')) from -= 1
  while (to < text.length && !mark.test(text[to - 1] ?? '')) to += 1
  const stretch = text.slice(from, to)
  const trimmed = from + stretch.length - stretch.trimStart().length
  return [trimmed, Math.max(trimmed, from + stretch.trimEnd().length)]
}
