/** Signs of occasions: what single sentences tell of a meeting, a tour, a signing. */
import { matches } from '../matches.ts'
import { eventVerbs, occasionHeads } from '../recognise/lexicon/index.ts'
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { EventKind, Span } from '../record.ts'
import type { Clause } from './clauses.ts'
import type { Act } from './roles.ts'
import type { Verb } from './verbs.ts'

/** What a sentence tells of an occasion. */
export type Sign = Readonly<{
  sentence: number
  kind: EventKind
  act: string
  name: string
  span: Span
  rule: string
  /** The person whose deed it is; null for a meeting that is told of itself. */
  who: NameMention | null
}>

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
const referred = /^[^，。；]{0,8}以来|(?:前夕|之前|精神|要求|部署|决定|决议|报告|方案|纪要|通知|期间|以来|召开前|筹备)/
const future = /(?:将于|将在|将举行|将召开|将出席|将赴|将对|将访|拟于|定于|做准备|作准备|为召开|即将|筹备|迎接|预计)/

/** 人民大会|堂, 会议|中心: the head is part of another word. */
const notHead = /^(?:第|堂|中心|室|厅|场(?!面|上)|大厅|主席台|主席团|公报|代表[^大团会]|成员)/
/** 参加会议的|代表说: a clause about people, not of the occasion; 出席会议的|有… tells who was there. */
const ofThose = /^的(?!还?有|领导|县领导|市领导|省领导|区领导|嘉宾有|同志有|是)/

/** The four characters behind a name, more where a stretch of time may close them: 活动四月底启动|以来. */
const aside = (behind: string): string => (/以来/.test(behind) ? behind : behind.slice(0, 4))

/** All signs of the body in text order. */
export function signsOf(article: Recognised, clauses: readonly Clause[], acts: readonly Act[]): readonly Sign[] {
  return [
    ...namedOccasions(article, clauses, acts),
    ...delegations(article),
    ...actSigns(article, acts),
    ...groupSigns(article, clauses),
  ].sort((a, b) => a.sentence - b.sentence || a.span[0] - b.span[0])
}

/** 召开…推进会, 出席…仪式, …座谈会在县会议中心举行: an occasion with a verb of holding, attending or chairing. */
function namedOccasions(article: Recognised, clauses: readonly Clause[], acts: readonly Act[]): readonly Sign[] {
  const chaired = new Set(acts.filter(act => act.verb.class === 'chair').map(act => act.sentence))
  return clauses.flatMap(clause => {
    const heads = headsIn(article, clause)
    if (heads.length === 0 || article.sentences[clause.sentence]?.part !== 'body') return []
    const opening = atOccasion(article, clause, heads)
    if (opening.length > 0) return opening
    const verb = clause.verbs.find(each => each.class === 'hold' || each.class === 'attend' || each.class === 'chair')
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

const occasion = (
  { text }: Recognised,
  sentence: number,
  head: Span,
  name: string,
): Pick<Sign, 'sentence' | 'kind' | 'name' | 'who'> => ({
  sentence,
  kind: occasionHeads.get(text.slice(...head)) ?? 'conference',
  name,
  who: null,
})

/** 在参加[平塘代表团审议]时说, 来到第三小组参加讨论: sittings of a congress in parts. */
const delegation =
  /(?:参加|来到|到|在)(?:了)?(?:他|她|自己)?(?:所在的)?([㐀-鿿“”\d]{0,16}?(?:代表团|委员小组|小组|联组|界别|界))(?:的)?(?:参加|，?与(?:代表|委员)们?一[起同道]|时|进行)?((?:全团|联组|小组|分组)?(?:审议|讨论|协商|联组会|小组会))/g

const delegations = (article: Recognised): readonly Sign[] =>
  article.sentences.flatMap((sentence, i): readonly Sign[] =>
    sentence.part !== 'body'
      ? []
      : matches(article.text.slice(...sentence.span), delegation)
          .slice(0, 1)
          .map(match => {
            const start = sentence.span[0] + match.index
            const span = [start, start + match[0].length] as const
            const who =
              article.names.findLast(each => each.span[1] <= start && each.span[0] >= sentence.span[0]) ?? null
            return {
              sentence: i,
              kind: 'conference',
              act: '参加',
              name: `${match[1]}${match[2]}`,
              span,
              rule: 'delegation',
              who,
            }
          }),
  )

function occasionSign(article: Recognised, clause: Clause, verb: Verb, head: Span): Sign | null {
  const { text } = article
  const behind = text.slice(head[1], head[1] + 10)
  if (notHead.test(behind) || ofThose.test(behind) || referred.test(aside(behind))) return null
  if (future.test(text.slice(...clause.span))) return null
  const start = nameStart(article, clause, head)
  const name = text.slice(start, head[1])
  return {
    ...occasion(article, clause.sentence, head, name),
    act: verb.word,
    span: [Math.min(start, verb.span[0]), Math.max(head[1], verb.span[1])],
    rule: 'named-occasion',
  }
}

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

/** Sentences that report offences tell of no occasion, whatever verbs they hold. */
const offence = /违纪|违法|违规|受贿|处分|涉嫌|立案|典型案例|典型问题|被查|审查调查/

/** Verbs of acting together with a named subject: [李晓军]调研…, [仝立新]会见…. */
function actSigns(article: Recognised, acts: readonly Act[]): readonly Sign[] {
  return acts.flatMap((act): readonly Sign[] => {
    const kind = eventVerbs.get(act.verb.word) ?? kindOfVerb[act.verb.class]
    const place = article.sentences[act.sentence]
    if (!kind || place?.part !== 'body') return []
    const words = article.text.slice(...place.span)
    const coming = future.test(article.text.slice(act.mention.span[1], act.verb.span[1]))
    const nowhere = homeward.test(act.verb.word) && !travelled.test(words)
    return coming || nowhere || offence.test(words) ? [] : [sign(kind, act, words)]
  })
}

const collective =
  /^(?:[会座开][㐀-鿿]{0,3}[前后]，?|随后，?)?(?:全体)?(?:与会(?:人员|代表|领导|嘉宾|者)|参会人员|参会代表)/
/** 市安全生产督导组来我县督导, 省政协考察团赴…考察: a group acts whose members are named later. */
const delegated = /(?:指导|督导|调研|考察|检查|督查|督察|巡视|巡察|视察|慰问)[组团][^，。；的]{0,16}$/
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
    if (verb && (collective.test(text) || delegated.test(article.text.slice(sentence.span[0], verb.span[0]))))
      return [
        {
          sentence: i,
          kind: looking.test(text) && !collective.test(text) ? 'inspection' : 'visit',
          act: verb.word,
          name: '',
          span: verb.span,
          rule: 'group-went',
          who: null,
        },
      ]
    const court = trial.exec(text)
    if (!court) return []
    const start = sentence.span[0] + court.index
    return [
      {
        sentence: i,
        kind: 'other',
        act: court[0],
        name: '',
        span: [start, start + court[0].length],
        rule: 'trial',
        who: null,
      },
    ]
  })
}

/** 乘专机离开北京, 抵达…机场, 启程回国: the journey is told, not the meeting it leads to. */
const journey = /^(?:离京|启程|抵达|飞抵|抵京|回到|返回|离开|送行|迎接)$/
/** 返回家乡 tells of a life, not of an occasion. */
const homeward = /^(?:回到|返回|离开|回国|送行|迎接|启程)$/
const travelled = /专机|机场|启程|访问|离京|抵京|回到北京|舷梯/

const looking = /调研|检查|督导|督查|督促|察看|查看|考察|视察|巡查|了解/
const meeting = /交流|互动|参观|慰问|看望|走访/

/** 来到北京大学，与师生交流: a visit; 来到企业宣讲: an activity. */
function kindOfGoing(words: string): EventKind {
  if (looking.test(words)) return 'inspection'
  if (words.includes('宣讲')) return 'activity'
  return meeting.test(words) ? 'visit' : 'inspection'
}

const sign = (kind: EventKind, { verb, sentence, evidence, mention }: Act, words: string): Sign => ({
  sentence,
  kind: verb.class === 'go' && kind === 'inspection' ? kindOfGoing(words) : kind,
  act: verb.word,
  name: '',
  span: evidence,
  rule:
    journey.test(verb.word) && travelled.test(words)
      ? 'journey'
      : verb.class === 'go'
        ? 'going-somewhere'
        : 'act-with-subject',
  who: mention,
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
      const sign = verb ? occasionSign(article, clause, verb, head) : null
      return sign && (verb?.class !== 'hold' || !unnamed.test(sign.name)) ? [sign] : []
    })
  const done = acts.flatMap(act => {
    const kind = inTitle(act.sentence) && act.verb.class !== 'go' ? kindOfVerb[act.verb.class] : undefined
    return kind && !future.test(article.text.slice(...act.evidence)) ? [sign(kind, act, '')] : []
  })
  return [...named, ...done].slice(0, 1).map(each => ({ ...each, sentence: lead, rule: 'told-in-headline' }))
}
