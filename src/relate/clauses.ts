/** Clauses of an article with the names and verbs in them: who does what is decided inside one clause first. */
import type { Sentence } from '../article.ts'
import { type VerbClass, verbs } from '../recognise/lexicon/index.ts'
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Span } from '../record.ts'

export type Verb = Readonly<{ span: Span; word: string; class: VerbClass }>

export type Clause = Readonly<{
  span: Span
  /** Number of its sentence in the article. */
  sentence: number
  names: readonly NameMention[]
  /** Verbs outside quotation marks. */
  verbs: readonly Verb[]
}>

const mark = /[，；：。！？!?;\n]/

/** 石磊要求，…；他说，“…” → clauses up to each ，；：, those inside quotation marks without verbs of their own. */
export function clausesOf(article: Recognised): readonly Clause[] {
  const quoted = quotedSpans(article.text)
  const clauses = article.sentences.flatMap((sentence, i) =>
    pieces(article.text, sentence).map(span => ({ span, sentence: i })),
  )
  let [name, verb] = [0, 0]
  return clauses.map(clause => {
    const names: NameMention[] = []
    const found: Verb[] = []
    for (; (article.names[name]?.span[0] ?? Infinity) < clause.span[1]; name++)
      if ((article.names[name] as NameMention).span[0] >= clause.span[0]) names.push(article.names[name] as NameMention)
    for (; (article.terms.verbs[verb]?.[0] ?? Infinity) < clause.span[1]; verb++) {
      const span = article.terms.verbs[verb] as Span
      if (span[0] >= clause.span[0] && !quoted.some(([from, to]) => span[0] > from && span[0] < to))
        found.push(verbOf(article.text, span))
    }
    const nouns = nominalVerbs(article.text, clause.span).filter(
      each => !quoted.some(([from, to]) => each.span[0] > from && each.span[0] < to),
    )
    const pronoun = /^(?:会上，?)?[他她](?:还|也|则|接着|笑着)?([说称讲])(?![明服法话])/.exec(
      article.text.slice(...clause.span),
    )
    const said: readonly Verb[] = pronoun
      ? [
          {
            span: [clause.span[0] + pronoun[0].length - 1, clause.span[0] + pronoun[0].length],
            word: pronoun[1] ?? '说',
            class: 'speak',
          },
        ]
      : []
    const plain = found.filter(
      each => !nouns.some(({ span: [from, to] }) => each.span[0] >= from && each.span[1] <= to),
    )
    return {
      ...clause,
      names,
      verbs: withShortVerbs(
        article.text,
        names,
        [...plain, ...nouns, ...said].sort((a, b) => a.span[0] - b.span[0]),
      ),
    }
  })
}

function verbOf(text: string, span: Span): Verb {
  const word = text.slice(...span)
  return { span, word, class: verbs.get(word) ?? 'other' }
}

const nominal =
  /(?:作|做|发表|提出)了?(?!重要指示|重要批示)[㐀-鿿“”、]{0,12}?(说明|发言|讲话|报告|汇报|介绍|点评|总结|动员|部署|表态|演讲|辅导|致辞|解读|通报|回应|陈述|讲解|要求|贺词|交流)(?![㐀-鿿]?会)/g

/** 作表态发言, 就经费保障作了说明: speech by a noun. */
const nominalVerbs = (text: string, span: Span): readonly Verb[] =>
  [...text.slice(...span).matchAll(nominal)].map(match => ({
    span: [span[0] + match.index, span[0] + match.index + match[0].length],
    word: match[1] ?? match[0],
    class: 'speak',
  }))

/** 说, 称, 讲, 谈 right behind a name; elsewhere they are too often parts of words. */
function withShortVerbs(text: string, names: readonly NameMention[], found: readonly Verb[]): readonly Verb[] {
  const short = names.flatMap(({ span: [, end] }): Verb[] =>
    /^(?:还|也|则|接着|笑着|随后)?(?:说(?![明服法])|称(?!赞|号|为)|讲(?![话述解座])|谈(?![话判到]))/.test(
      text.slice(end, end + 4),
    )
      ? [{ span: [end, end + 1], word: /[说称讲谈]/.exec(text.slice(end, end + 4))?.[0] ?? '说', class: 'speak' }]
      : [],
  )
  return short.length === 0 ? found : [...found, ...short].sort((a, b) => a.span[0] - b.span[0])
}

function pieces(text: string, { span: [start, end] }: Sentence): readonly Span[] {
  const found: Span[] = []
  let from = start
  for (let at = start; at < end; at++)
    if (mark.test(text[at] as string)) {
      if (at > from) found.push([from, at])
      from = at + 1
    }
  if (end > from) found.push([from, end])
  return found
}

/** Quotations of more than a few words: “…” with a mark inside; names of things in quotation marks stay out. */
function quotedSpans(text: string): readonly Span[] {
  return [...text.matchAll(/“[^“”]{8,}?”/g)].map(match => [match.index, match.index + match[0].length] as const)
}
