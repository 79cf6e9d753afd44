/** Clauses that name nobody: who goes on doing what they tell. */
import type { VerbClass } from '../recognise/lexicon/index.ts'
import type { NameMention } from '../recognise/mentions.ts'
import type { Clause } from './clauses.ts'
import type { Verb } from './verbs.ts'

/** Who was subject last: one or several, the last several, and in which sentence. */
export type Subject = Readonly<{ last: readonly NameMention[]; many: readonly NameMention[]; sentence: number }>

/** Nothing but adverbs and links before the verb: the subject of the clause before goes on. */
const elided =
  /^(?:并|还|也|又|再|则|同时|随后|最后|一并|先后|分别|共同|亲自|认真|仔细|详细|现场|实地|深入|代表|就|在|对|会上|强调|\s)*(?:.{0,14}(?:时|中|后|上|会))?$/

/** 对全会精神|作了宣讲, 为师生现场|宣讲: a clause that begins with a preposition and holds nobody goes on with the same subject. */
const beside =
  /^(?:并|还|又|随后)?(?:为|向|给|与|同|围绕|就|从|对)(?:(?!会议|大会|全会(?!精神)|代表们|委员们|大家|各|纷纷)[^，。；]){1,40}$/

/** Not 与师生交流, 对企业考察, which only tell more of the same visit. */
const besideVerbs: ReadonlySet<VerbClass> = new Set(['speak', 'ceremony'])

/** The subject of the clause or list before, where `lead`, the words before the verb, lets it go on; else nobody. */
export function subjectElided(
  lead: string,
  clause: Clause,
  verb: Verb,
  { last, many, sentence }: Subject,
): readonly NameMention[] {
  if (/^(?:他们|她们|两人|二人)/.test(lead)) return last.length > 1 || many.length === 0 ? last : many
  if (/^(?:会上，?)?[他她](?!们)/.test(lead)) return last.slice(-1)
  const goesOn = elided.test(lead) || (besideVerbs.has(verb.class) && beside.test(lead))
  return goesOn && sentence === clause.sentence ? last : []
}
