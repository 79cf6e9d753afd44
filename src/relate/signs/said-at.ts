/** Occasions that only the words spoken there tell of: [甲]在村民代表大会上提出，…. */
import type { NameMention, Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import type { Clause } from '../clauses.ts'
import { isCited } from '../taking-part.ts'
import { occasion, referred } from './occasion.ts'
import { future, type Sign } from './sign.ts'

/** Null where nobody speaks there, where the words are to come, or only cited. `heads`: last words of occasions in the clause. */
export function saidAt(article: Recognised, { span, sentence, verbs }: Clause, heads: readonly Span[]): Sign | null {
  const { text, sentences, names } = article
  const head = heads.at(-1) ?? span
  const from = sentences[sentence]?.span[0] ?? span[0]
  const who = names.findLast(each => each.span[0] >= from && each.span[1] <= head[0])
  const at = text.lastIndexOf('在', head[0])
  if (!who || text[head[1]] !== '上' || text[at - 1] === '《' || at < Math.max(span[0], who.span[1])) return null
  const name = text.slice(at + 1, head[1])
  const told = verbs.some(
    verb =>
      verb.class === 'speak' && verb.span[0] > head[1] && !/^上所?(?:作出?|发表|提出)的/.test(text.slice(head[1])),
  )
  if (!told || isSource(article, who) || referred.test(name) || future.test(text.slice(...span))) return null
  return { ...occasion(article, sentence, head, name), act: '', span: [at, head[1]], rule: 'said-at-occasion', who }
}

/** The head of party or state, whose words at a meeting are cited more often than told. */
const isSource = (article: Recognised, who: NameMention): boolean =>
  isCited(article, who) || ((!article.title?.includes(who.name) || echo.test(article.title)) && isHead(article, who))

/** Headlines of what others make of a speech. */
const echo = /反响|评价|热议|共鸣|点赞|精神|引发/

const isHead = (article: Recognised, who: NameMention): boolean =>
  who.titles.some(({ span }) => /总书记|国家主席|军委主席/.test(article.text.slice(...span))) ||
  /^(?:总书记|主席)/.test(article.text.slice(who.span[1], who.span[1] + 3))
