/** Clauses of an article with the names and verbs in them: who does what is decided inside one clause first. */
import type { Sentence } from '../article.ts'
import { characters } from '../recognise/characters.ts'
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Span } from '../record.ts'
import { type Verb, verbsOf } from './verbs.ts'

export type Clause = Readonly<{
  span: Span
  /** Number of its sentence in the article. */
  sentence: number
  names: readonly NameMention[]
  /** Verbs outside quotation marks. */
  verbs: readonly Verb[]
}>

const isMark = characters('，；：。！？!?;\n')

/** 石磊要求，…；他说，“…” → clauses up to each ，；：, in order. */
export function clausesOf(article: Recognised): readonly Clause[] {
  const names = inTurn(article.names)
  const verbs = inTurn(verbsOf(article))
  return article.sentences.flatMap((sentence, i) =>
    pieces(article.text, sentence).map(span => ({ span, sentence: i, names: names(span), verbs: verbs(span) })),
  )
}

/** Hands out what begins in each span asked for; spans and things come in text order. */
function inTurn<T extends Readonly<{ span: Span }>>(things: readonly T[]): (span: Span) => readonly T[] {
  let next = 0
  return ([start, end]) => {
    while ((things[next]?.span[0] ?? Infinity) < start) next++
    const from = next
    while ((things[next]?.span[0] ?? Infinity) < end) next++
    return things.slice(from, next)
  }
}

function pieces(text: string, { span: [start, end] }: Sentence): readonly Span[] {
  const found: Span[] = []
  let from = start
  for (let at = start; at < end; at++)
    if (isMark(text.charCodeAt(at))) {
      if (at > from) found.push([from, at])
      from = at + 1
    }
  if (end > from) found.push([from, end])
  return found
}
