import type { Article, Sentence } from '../article.ts'
import { matches } from '../matches.ts'
import type { Span } from '../record.ts'

/** A sentence: up to 。！？； or a line end, with the closing marks behind it. */
const sentence = /[^。！？!?；;\n]*(?:[。！？!?；;]+[”’」』）)]*|\n|$)/g

/** 郭强指出，…。他要求，… → two sentences. Blank ones are left out; spans carry no white space at their ends. */
export function sentencesOf(article: Article): readonly Sentence[] {
  const found: Sentence[] = []
  let paragraph = 0
  for (const match of matches(article.text, sentence)) {
    const span = trimmed(article.text, match.index, match.index + match[0].length)
    if (span) found.push({ span, paragraph, part: partOf(article, span[0]) })
    if (match[0].endsWith('\n')) paragraph++
  }
  return found
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to]
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? [start, end] : null
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x3000 || (code >= 0x09 && code <= 0x0d)

function partOf({ parts }: Article, at: number): Sentence['part'] {
  const inside = (span: Span | null) => span !== null && at >= span[0] && at < span[1]
  if (inside(parts.title)) return 'title'
  return inside(parts.byline) ? 'byline' : 'body'
}
