/** Signs of occasions: what single sentences tell of a meeting, a tour, a signing. */
import { eventVerbs, occasionHeads } from '../recognise/lexicon/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { EventKind, Span } from '../record.ts'
import type { Clause } from './clauses.ts'
import type { Act } from './roles.ts'
import type { Verb } from './verbs.ts'

/** What a sentence tells of an occasion. */
export type Sign = Readonly<{ sentence: number; kind: EventKind; act: string; name: string; span: Span; rule: string }>

const kindOfVerb: Partial<Record<Verb['class'], EventKind>> = {
  go: 'inspection',
  inspect: 'inspection',
  visit: 'visit',
  receive: 'reception',
  talk: 'talk',
  correspond: 'other',
  sign: 'signing',
  ceremony: 'ceremony',
  activity: 'activity',
  interview: 'interview',
  act: 'other',
}

/** Occasions that are only referred to or still to come. */
const referred = /(?:精神|要求|部署|决定|决议|报告|方案|纪要|通知|期间|以来|召开前|筹备)/
const future = /(?:将于|将在|将举行|将召开|拟于|即将|筹备|迎接)/

/** All signs of the body in text order. */
export function signsOf(article: Recognised, clauses: readonly Clause[], acts: readonly Act[]): readonly Sign[] {
  return [...namedOccasions(article, clauses), ...actSigns(article, acts), ...groupSigns(article, clauses)].sort(
    (a, b) => a.sentence - b.sentence || a.span[0] - b.span[0],
  )
}

/** 召开…推进会, 出席…仪式, …座谈会在县会议中心举行: an occasion with a verb of holding, attending or chairing. */
function namedOccasions(article: Recognised, clauses: readonly Clause[]): readonly Sign[] {
  return clauses.flatMap(clause => {
    const heads = article.terms.occasions.filter(([start, end]) => start >= clause.span[0] && end <= clause.span[1])
    const verb = clause.verbs.find(each => each.class === 'hold' || each.class === 'attend' || each.class === 'chair')
    if (heads.length === 0 || !verb || article.sentences[clause.sentence]?.part !== 'body') return []
    return heads.flatMap(head => occasionSign(article, clause, verb, head) ?? [])
  })
}

function occasionSign(article: Recognised, clause: Clause, verb: Verb, head: Span): Sign | null {
  const { text } = article
  const word = text.slice(...head)
  const behind = text.slice(head[1], head[1] + 4)
  if (referred.test(behind) || future.test(text.slice(...clause.span))) return null
  const start = nameStart(article, clause, head)
  const name = text.slice(start, head[1])
  if (name === word && (word === '会议' || word === '活动') && verb.class !== 'chair' && verb.class !== 'attend')
    return null
  const kind = occasionHeads.get(word) ?? 'conference'
  return {
    sentence: clause.sentence,
    kind,
    act: verb.word,
    name,
    span: [Math.min(start, verb.span[0]), Math.max(head[1], verb.span[1])],
    rule: 'named-occasion',
  }
}

/** An occasion's name begins behind the verb or the mark before it: 召开|供热工程项目协调会. */
function nameStart(article: Recognised, clause: Clause, head: Span): number {
  const before = clause.verbs.filter(
    verb => verb.span[1] <= head[0] && (verb.class === 'hold' || verb.class === 'attend' || verb.class === 'chair'),
  )
  const name = clause.names.findLast(mention => mention.span[1] <= head[0])
  const date = article.dates.findLast(({ span }) => span[1] <= head[0] && span[0] >= clause.span[0])
  return Math.max(clause.span[0], before.at(-1)?.span[1] ?? 0, name?.span[1] ?? 0, date?.span[1] ?? 0)
}

/** Sentences that report offences tell of no occasion, whatever verbs they hold. */
const offence = /违纪|违法|违规|受贿|处分|涉嫌|立案|典型案例|典型问题|被查|审查调查/

/** Verbs of acting together with a named subject: [李晓军]调研…, [仝立新]会见…. */
function actSigns(article: Recognised, acts: readonly Act[]): readonly Sign[] {
  return acts.flatMap(({ verb, sentence, evidence }): readonly Sign[] => {
    const kind = eventVerbs.get(verb.word) ?? kindOfVerb[verb.class]
    const place = article.sentences[sentence]
    if (!kind || place?.part !== 'body' || offence.test(article.text.slice(...place.span))) return []
    return [sign(kind, verb, sentence, evidence)]
  })
}

const collective =
  /^(?:[会座开][㐀-鿿]{0,3}[前后]，?|随后，?)?(?:全体)?(?:与会(?:人员|代表|领导|嘉宾|者)|参会人员|参会代表)/
const trial = /公开审理|开庭审理|公开宣判|一审宣判/

/** 与会人员实地观摩…, …公开审理了…一案: a group or a court acts. */
function groupSigns(article: Recognised, clauses: readonly Clause[]): readonly Sign[] {
  return article.sentences.flatMap((sentence, i): readonly Sign[] => {
    if (sentence.part !== 'body') return []
    const text = article.text.slice(...sentence.span)
    const verb = clauses
      .filter(clause => clause.sentence === i)
      .flatMap(clause => clause.verbs)
      .find(each => each.class === 'go' || each.class === 'inspect' || each.class === 'visit')
    if (verb && collective.test(text))
      return [{ sentence: i, kind: 'visit', act: verb.word, name: '', span: verb.span, rule: 'group-went' }]
    const court = trial.exec(text)
    if (!court) return []
    const start = sentence.span[0] + court.index
    return [
      { sentence: i, kind: 'other', act: court[0], name: '', span: [start, start + court[0].length], rule: 'trial' },
    ]
  })
}

const sign = (kind: EventKind, verb: Verb, sentence: number, span: Span): Sign => ({
  sentence,
  kind,
  act: verb.word,
  name: '',
  span,
  rule: verb.class === 'go' ? 'going-somewhere' : 'act-with-subject',
})

/** A body that names no occasion in its lead may have one in the headline: 李俊杰与…召开劳务输出合作座谈会. */
export function titleSigns(
  article: Recognised,
  clauses: readonly Clause[],
  acts: readonly Act[],
  lead: number,
): readonly Sign[] {
  const inTitle = (i: number) => article.sentences[i]?.part === 'title'
  const named = clauses
    .filter(clause => inTitle(clause.sentence))
    .flatMap(clause =>
      article.terms.occasions
        .filter(([start, end]) => start >= clause.span[0] && end <= clause.span[1])
        .map(head => ({ clause, head })),
    )
    .flatMap(({ clause, head }) => {
      const verb = clause.verbs.find(each => each.class === 'hold' || each.class === 'attend' || each.class === 'chair')
      return verb ? (occasionSign(article, clause, verb, head) ?? []) : []
    })
  const done = acts.flatMap(({ verb, sentence, evidence }) => {
    const kind = inTitle(sentence) && verb.class !== 'go' ? kindOfVerb[verb.class] : undefined
    return kind ? [sign(kind, verb, sentence, evidence)] : []
  })
  return [...named, ...done].slice(0, 1).map(each => ({ ...each, sentence: lead, rule: 'told-in-headline' }))
}
