/** Occasions by their names: 召开…推进会, 出席…仪式, 在开幕式上. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import type { Clause } from '../clauses.ts'
import type { Act } from '../roles.ts'
import type { Verb } from '../verbs.ts'
import { occasion, referred } from './occasion.ts'
import { saidAt } from './said-at.ts'
import { future, type Sign } from './sign.ts'

/**
 * The verb of the clause that tells of an occasion. Not 作了关于|召开…会议的决定草案的汇报, which the meeting speaks of, nor
 * 全会是…|召开|的一次重要会议, which says what sort of meeting it was.
 */
const telling = ({ text }: Recognised, { verbs }: Clause): Verb | undefined =>
  verbs.find(
    ({ class: kind, span: [start, end] }) =>
      (kind === 'hold' || kind === 'attend' || kind === 'chair') &&
      !text.startsWith('关于', start - 2) &&
      !/^的一[次场个]/.test(text.slice(end, end + 3)),
  )

/** 人民大会|堂, 会议|中心: the head is part of another word. */
const notHead = /^(?:第|堂|团|[提作]出的|确定的|中心|室|厅|场(?!面|上)|大厅|主席台|主席团|公报|代表[^大团会]|成员)/
/** 参加会议的|代表说: a clause about people, not of the occasion; 出席会议的|有… tells who was there. */
const ofThose = /^的(?!还?有|领导|县领导|市领导|省领导|区领导|嘉宾有|同志有|是)/

/** The four characters behind a name, more where a stretch of time may close them: 活动四月底启动|以来. */
const aside = (behind: string): string => (/以来/.test(behind) ? behind : behind.slice(0, 4))

/** 召开…推进会, 出席…仪式, …座谈会在县会议中心举行: an occasion with a verb of holding, attending or chairing. */
export function namedOccasions(article: Recognised, clauses: readonly Clause[], acts: readonly Act[]): readonly Sign[] {
  const chaired = new Set(acts.filter(act => act.verb.class === 'chair').map(act => act.sentence))
  return clauses.flatMap(clause => {
    const heads = headsIn(article, clause)
    if (heads.length === 0 || article.sentences[clause.sentence]?.part !== 'body') return []
    const opening = atOccasion(article, clause, heads)
    if (opening.length > 0) return opening
    const said = saidAt(article, clause, heads)
    if (said) return [said]
    const verb = telling(article, clause)
    if (!verb) return []
    return heads
      .flatMap(head => occasionSign(article, clause, verb, head) ?? [])
      .filter(sign => verb.class !== 'hold' || !unnamed.test(sign.name) || chaired.has(clause.sentence))
  })
}

/** 召开会议 alone tells of no occasion; where somebody chairs it, it does. */
const unnamed = /^(?:会议|活动)$/

/** 人大常委会举行第九次会议: of two heads the body that holds the other is none. */
function headsIn({ text, terms }: Recognised, { span: [from, to] }: Clause): readonly Span[] {
  const heads = terms.occasions.filter(([start, end]) => start >= from && end <= to)
  return heads.filter((head, i) => i === heads.length - 1 || !/^(?:常委会|理事会)$/.test(text.slice(...head)))
}

/** 在开幕式上，[甲]为获奖者颁奖: a sentence that begins at an occasion and goes on with somebody named. */
function atOccasion(article: Recognised, clause: Clause, heads: readonly Span[]): readonly Sign[] {
  const { text, sentences, names } = article
  const sentence = sentences[clause.sentence]?.span ?? [0, 0]
  const head = heads.at(-1) ?? sentence
  const before = text.slice(sentence[0], clause.span[0])
  const first = before === '' || names.some(({ span }) => span[1] === clause.span[0] - 1)
  const opens = first && text.startsWith('在', clause.span[0]) && /^[上中]$/.test(text.slice(head[1], clause.span[1]))
  const who = names.find(({ span }) => span[0] >= sentence[0] && span[1] <= sentence[1])
  const name = text.slice(clause.span[0] + 1, head[1]).replace(/^.*举行的/, '')
  const told = occasion(article, clause.sentence, head, name)
  if (!opens || !who || told.kind === 'activity' || referred.test(name)) return []
  return [{ ...told, act: '', span: [clause.span[0], head[1]], rule: 'at-occasion' }]
}

function occasionSign(article: Recognised, clause: Clause, verb: Verb, head: Span): Sign | null {
  const { text } = article
  const behind = text.slice(head[1], head[1] + 10)
  if (text.slice(...head) === '常委会' && isHost(verb, head)) return null
  if (notHead.test(behind) || ofThose.test(behind) || referred.test(aside(behind))) return null
  if (future.test(text.slice(...clause.span))) return null
  const start = nameStart(article, clause, head)
  const name = hostOf(article, clause, verb, head) + text.slice(start, head[1])
  return {
    ...occasion(article, clause.sentence, head, name),
    act: verb.word,
    span: [Math.min(start, verb.span[0]), Math.max(head[1], verb.span[1])],
    rule: 'named-occasion',
  }
}

/**
 * 县十八届人大常委会|举行|第九次会议: a name that only counts, or none, has its host before the verb; so have talks of
 * persons: 邵文举与阮文勇|举行|会谈. No ceremony is named after who holds it.
 */
function hostOf({ text, dates }: Recognised, clause: Clause, verb: Verb, head: Span): string {
  const counted = /^(?:了)?(?:第[一二三四五六七八九十百\d]+次[㐀-鿿（）]{0,8})?$/.test(
    text.slice(verb.span[1], head[0]),
  )
  const byPerson =
    /^(?:仪式|宴会)$/.test(text.slice(...head)) && clause.names.some(({ span }) => span[1] <= verb.span[0])
  if (verb.class !== 'hold' || verb.span[1] > head[0] || !counted || byPerson) return ''
  const date = dates.find(({ span }) => span[0] >= clause.span[0] && span[0] < verb.span[0])
  const before = text.slice(clause.span[0], Math.min(date?.span[0] ?? Infinity, verb.span[0]))
  return /^(?![与并和同])[㐀-鿿\d]{2,24}?(?=在|于|近日|日前|今[天日]|昨[天日]|$)/.exec(before)?.[0] ?? ''
}

/** 人大常委会|开展执法检查, 人大常委会副主任…|参加审议: the body, not its meeting; 县委常委会|召开 is the meeting. */
const isHost = (verb: Verb, head: Span): boolean =>
  verb.span[0] >= head[1] && verb.class !== 'chair' && !/^[召举]/.test(verb.word)

/** An occasion's name begins behind the verb or the mark before it: 召开|供热工程项目协调会. */
function nameStart(article: Recognised, clause: Clause, head: Span): number {
  const before = clause.verbs.filter(
    verb => verb.span[0] < head[0] && (verb.class === 'hold' || verb.class === 'attend' || verb.class === 'chair'),
  )
  const name = clause.names.findLast(mention => mention.span[1] <= head[0])
  const date = article.dates.findLast(({ span }) => span[1] <= head[0] && span[0] >= clause.span[0])
  const start = Math.min(
    head[0],
    Math.max(clause.span[0], before.at(-1)?.span[1] ?? 0, name?.span[1] ?? 0, date?.span[1] ?? 0),
  )
  return start + (prefix.exec(article.text.slice(start, head[0]))?.[0].length ?? 0)
}

/** Words between a verb or a date and the name that follows: 了, 的, 下午, 首先. */
const prefix =
  /^(?:了|的|过|于|首先|先后|由|在|一次|一场|“(?=[^”]*$)|[上下中]午|当日|当天|当晚|在京|同志|等|委员长|副委员长)+/

/** Occasions that the headline names. */
export const namedInTitle = (article: Recognised, clauses: readonly Clause[]): readonly Sign[] =>
  clauses
    .filter(clause => article.sentences[clause.sentence]?.part === 'title')
    .flatMap(clause => headsIn(article, clause).map(head => ({ clause, head })))
    .flatMap(({ clause, head }) => {
      const verb = telling(article, clause)
      const sign = verb ? occasionSign(article, clause, verb, head) : null
      return sign && (verb?.class !== 'hold' || !unnamed.test(sign.name)) ? [sign] : []
    })
