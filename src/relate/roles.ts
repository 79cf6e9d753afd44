/** Who spoke and who chaired: verbs with their subjects, carried on over clauses and by 他 and 她. */
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Span } from '../record.ts'
import { type Clause, reports } from './clauses.ts'
import { type Subject, subjectElided } from './elided.ts'
import { isCited } from './taking-part.ts'
import type { Verb } from './verbs.ts'

export type Act = Readonly<{
  mention: NameMention
  verb: Verb
  /** Number of the sentence the verb stands in. */
  sentence: number
  /** Name to verb. */
  evidence: Span
}>

const nobody: Subject = { last: [], many: [], sentence: -1 }

/** Subjects of every verb with a named one: 郭强出席会议并讲话 → 郭强 出席, 郭强 讲话. A list shares its verb. */
export function actsOf(article: Recognised, all: readonly Clause[]): readonly Act[] {
  const clauses = all.map(clause => ({ ...clause, names: clause.names.filter(name => !isCited(article, name)) }))
  const acts: Act[] = []
  let before = nobody
  clauses.forEach((clause, i) => {
    for (const verb of clause.verbs) {
      if (clause.reported && !reports(article.text, verb)) continue
      const subject = subjectOf(article.text, clauses, i, verb, before)
      acts.push(...subject.map(mention => actOf(mention, verb, clause)))
      before = goneOn(before, accompanied(article.text, clause, verb) ?? subject, clause)
    }
    if (clause.verbs.length === 0) before = goneOn(before, namedAlone(article.text, clauses, i), clause)
  })
  return acts
}

/** [甲]|在乙陪同下，深入…: who is accompanied goes on, not the companions; null for other verbs. */
const accompanied = (text: string, { names }: Clause, { class: kind, span }: Verb): readonly NameMention[] | null =>
  kind === 'accompany' && text.startsWith('下', span[1])
    ? names.filter(name => /^(?:在|一行在|等在|同志在)/.test(text.slice(name.span[1], name.span[1] + 3))).slice(0, 1)
    : null

/** The list that a clause without a verb goes on or begins. */
function namedAlone(text: string, clauses: readonly Clause[], i: number): readonly NameMention[] {
  const names = clauses[i]?.names ?? []
  const first = names[0]
  return first ? [...listsBefore(text, clauses, i, names), ...groupOf(text, names, first)] : []
}

const actOf = (mention: NameMention, verb: Verb, clause: Clause): Act => ({
  mention,
  verb,
  sentence: clause.sentence,
  evidence: evidenceOf(mention, verb, clause),
})

const goneOn = (before: Subject, last: readonly NameMention[], { sentence }: Clause): Subject =>
  last.length === 0 ? before : { last, many: last.length > 1 ? last : before.many, sentence }

function evidenceOf(mention: NameMention, verb: Verb, clause: Clause): Span {
  const near = mention.span[1] <= verb.span[0] && verb.span[0] - mention.span[1] < 200
  return near ? [mention.span[0], verb.span[1]] : [clause.span[0], verb.span[1]]
}

function subjectOf(
  text: string,
  clauses: readonly Clause[],
  i: number,
  verb: Verb,
  subject: Subject,
): readonly NameMention[] {
  const clause = clauses[i] as Clause
  const before = clause.names.filter(mention => mention.span[1] <= verb.span[0])
  const nearest = before.at(-1)
  if (!nearest) return subjectElided(text.slice(clause.span[0], verb.span[0]), clause, verb, subject)
  if (before.length === 1 && verb.class === 'speak' && isAddressed(text, clause, nearest)) return []
  return [...listsBefore(text, clauses, i, before), ...groupOf(text, before, subjectAmong(text, before, nearest))]
}

/** 会议向|[甲]传达…: the one spoken to. */
const isAddressed = (text: string, { span }: Clause, mention: NameMention): boolean =>
  /^[^他她]+[向给]$/.test(text.slice(span[0], startOf(mention)))

/** 张三对|李四说: behind 对, 向, 与 stands the one spoken to. */
function subjectAmong(text: string, before: readonly NameMention[], nearest: NameMention): NameMention {
  const at = nearest.titles[0]?.span[0] ?? nearest.span[0]
  return before.length > 1 && /[对向给]/.test(text[at - 1] ?? '') ? (before.at(-2) ?? nearest) : nearest
}

const startOf = (mention: NameMention): number => mention.titles[0]?.span[0] ?? mention.role?.span[0] ?? mention.span[0]
const listLink = /^(?:[（(][^（）()]*[）)])?(?:[、和与及\s]|以及|等|同志|先后|分别)*$/

/** 、时代集团首席内容官、《时代》杂志|总裁[丁]: what the next of the list is called, where it is no title we know. */
const called = /^(?:等|同志)?(?:、|和|以及|及)(?:(?!陪同|会见|率|前往|邀请|[的了在对向把被由将为请])[^，。；：]){1,24}$/

/** The names that stand in one list with `one`: 江流、[宓长庚]、[方慧]. */
function groupOf(text: string, names: readonly NameMention[], one: NameMention): readonly NameMention[] {
  const at = names.indexOf(one)
  let from = at
  while (from > 0 && linked(text, names[from - 1] as NameMention, names[from] as NameMention)) from--
  return names.slice(from, at + 1)
}

/** A title that the list shares stands before its first name: 政协委员[甲]、[乙]. */
const linked = (text: string, a: NameMention, b: NameMention): boolean =>
  b.span[0] >= a.span[1] && isLink(text.slice(a.span[1], startOf(b) >= a.span[1] ? startOf(b) : b.span[0]))

const isLink = (between: string): boolean => listLink.test(between) || called.test(between)

/** 县人大常委会主任江流，|县政协主席高峰，|…出席: clauses that are nothing but names go with the verb behind them. */
function listsBefore(
  text: string,
  clauses: readonly Clause[],
  i: number,
  own: readonly NameMention[],
): readonly NameMention[] {
  const clause = clauses[i] as Clause
  const first = own[0]
  if (!first || !opensClause(text, clause, first)) return []
  const lists: NameMention[] = []
  for (let at = i - 1; at >= 0; at--) {
    const before = clauses[at] as Clause
    if (before.sentence !== clause.sentence || text[before.span[1]] !== '，' || !isNameList(text, before)) break
    lists.unshift(...before.names)
  }
  return lists
}

/** 镇远县江古镇中心小学教师|[甲]: nothing but what the person is called stands before the name. */
const opensClause = (text: string, { span, verbs }: Clause, first: NameMention): boolean =>
  startOf(first) - span[0] <= 1 ||
  (verbs.every(verb => verb.span[0] > first.span[0]) && /^[㐀-鿿“”]{2,30}$/.test(text.slice(span[0], first.span[0])))

function isNameList(text: string, clause: Clause): boolean {
  const { names, span } = clause
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last) return false
  return opensClause(text, clause, first) && /^(?:[（(][^（）()]*[）)])?等?$/.test(text.slice(last.span[1], span[1]))
}
