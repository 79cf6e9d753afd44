/** Occasions that only the words spoken there tell of: [甲]在村民代表大会上提出，…. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import type { Clause } from '../clauses.ts'
import { occasion, referred } from './occasion.ts'
import { future, type Sign } from './sign.ts'
import { isSource } from './source.ts'

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
    ({ class: kind, span: [verb], word }) =>
      kind === 'speak' && verb > head[1] && verb - head[1] <= furthest && !/^[作做]出重要/.test(word),
  )
  const noun = /^上所?(?:作出?|发表|提出)的/.test(text.slice(head[1]))
  if (!told || noun || isSource(article, who) || referred.test(name) || future.test(text.slice(...span))) return null
  return { ...occasion(article, sentence, head, name), act: '', span: [at, head[1]], rule: 'said-at-occasion', who }
}

/** 在全会上|以视频方式发表讲话: words between the occasion and the verb. */
const furthest = 16
