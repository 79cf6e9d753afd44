import type { Article } from '../../article.ts'
import type { ArticleRecord } from '../../record.ts'
import { type Fact, factsOf } from './facts.ts'
import { heading } from './heading.ts'
import { markerOf } from './marked.ts'
import { rejectedIn, rejectedText } from './rejected.ts'

/** Everything a record states with its words and rule, and what was read as no name, as one line of JSON. */
export const recordJson = (record: ArticleRecord, article: Article): string => {
  const marked = markerOf(record)
  const facts = factsOf(record).map(({ kind, what, pieces, evidence }) => ({
    kind,
    what,
    sentence: marked(evidence),
    evidence,
    pieces: Object.fromEntries(pieces),
  }))
  const rejected = rejectedIn(article).map(it => ({ ...it, sentence: marked(it.span) }))
  return JSON.stringify({ id: record.id, document: record.source.document, title: record.title, facts, rejected })
}

/** The same for people: each fact with its sentence below it, then the notes, then what was read as no name. */
export const recordText = (record: ArticleRecord, article: Article): string => {
  const marked = markerOf(record)
  const notes = record.notes.map(it => `note ${it.code}: ${it.message}${it.span ? `\n  ${marked(it.span)}` : ''}`)
  const facts = factsOf(record).map(it => factText(it, marked(it.evidence)))
  const rejected = rejectedIn(article).map(it => `\n${rejectedText(it, record.text, marked)}`)
  return [heading(record), ...facts, ...notes, ...rejected, ''].join('\n')
}

const factText = ({ kind, what, pieces, level }: Fact, sentence: string): string => {
  const indent = '  '.repeat(level)
  const list = pieces.map(([name, value]) => `${name} ${value}`).join(' · ')
  return [
    `${level === 0 ? '\n' : ''}${indent}${kind} ${what}`,
    `${indent}  ${sentence}`,
    ...(list ? [`${indent}  ${list}`] : []),
  ].join('\n')
}
