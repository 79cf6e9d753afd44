/** What a named person does that makes an occasion: 调研, 会见, 乘专机抵达. */
import { matches } from '../../matches.ts'
import { eventVerbs } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { EventKind } from '../../record.ts'
import type { Act } from '../roles.ts'
import type { Verb } from '../verbs.ts'
import { habit, life, unreal } from './once.ts'
import { future, type Sign } from './sign.ts'

/** Kind of occasion that a verb of the class tells of. */
export const kindOfVerb: Partial<Record<Verb['class'], EventKind>> = {
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

/** Sentences that report offences tell of no occasion, whatever verbs they hold. */
const offence = /公款|被免职|被开除|违纪|违法|违规|受贿|处分|涉嫌|立案|典型案例|典型问题|被查|审查调查/

/** A headline that makes offences public: of the whole article 违规接受宴请, 督导检查不到位 are no occasions. */
const offences = /问责|典型(?:问题|案例)|曝光|拉票贿选|[被受](?:查处|处分|处理)|[起名例].{0,12}(?:违纪|违规|违法)/

/** 介绍了调研|成果, 会晤|机制: the noun, not the tour. */
const resultOf = /^(?:成果|报告|课题|机制|制度|的时候)/

/** Verbs of acting together with a named subject: [巩小禾]调研…, [牟见山]会见…. */
export function actSigns(article: Recognised, acts: readonly Act[]): readonly Sign[] {
  return acts.flatMap((act): readonly Sign[] => {
    const kind =
      eventVerbs.get(act.verb.word) ?? kindOfVerb[act.verb.class] ?? lectureOf(article, act) ?? answersOf(article, act)
    const place = article.sentences[act.sentence]
    if (!kind || place?.part !== 'body') return []
    const words = article.text.slice(...place.span)
    const between = article.text.slice(act.mention.span[1], act.verb.span[1])
    const coming = future.test(between) || notOnce(between)
    const nowhere = homeward.test(act.verb.word) && !travelled.test(words)
    if (
      isTopic(words, act.verb.span[0] - place.span[0]) ||
      (act.verb.class === 'go' && life.test(article.text.slice(act.verb.span[1], act.verb.span[1] + 30)))
    )
      return []
    if (resultOf.test(article.text.slice(act.verb.span[1], act.verb.span[1] + 2))) return []
    return coming || nowhere || offences.test(article.title ?? '') || offence.test(words)
      ? []
      : [sign(kind, act, words)]
  })
}

/** 就执法检查、预算审查等问题|回答提问: what is spoken about. */
const topic = /就[^。；]{2,120}?(?:问题|情况|议题|话题)/g
const isTopic = (words: string, at: number): boolean =>
  words.includes('就') && matches(words, topic).some(match => match.index <= at && at < match.index + match[0].length)

/** [甲]|多次来到, 准备到村里|调研: words of the verb's own clause. */
const notOnce = (between: string): boolean => {
  const own = between.slice(Math.max(...['，', '；', '。'].map(mark => between.lastIndexOf(mark))) + 1)
  return habit.test(own) || unreal.test(own)
}

/** 中央宣讲团成员…[甲]指出, 对…进行了解读: who was sent to lecture lectures, whatever verb says so. */
const lectureOf = ({ text }: Recognised, { verb, mention }: Act): EventKind | undefined =>
  verb.class === 'speak' && mention.titles.some(({ span }) => /(?:宣讲|报告)团成员$/.test(text.slice(...span)))
    ? 'activity'
    : undefined

/** [甲]、[乙]就物价等问题|回答记者提问: whoever answers the press is at a conference. */
const answersOf = ({ text }: Recognised, { verb: { word, span } }: Act): EventKind | undefined =>
  word === '回答' && /^[^，。；]{0,12}(?:记者|媒体)(?![^，。；]{0,12}时)/.test(text.slice(span[1], span[1] + 30))
    ? 'conference'
    : undefined

/** 乘专机离开北京, 抵达…机场, 启程回国: the journey is told, not the meeting it leads to. */
const journey = /^(?:离京|启程|抵达|飞抵|抵京|回到|返回|回国|离开|送行|迎接)$/
/** 返回家乡 tells of a life, not of an occasion. */
const homeward = /^(?:回到|返回|离开|回国|送行|迎接|启程)$/
const travelled = /专机|机场|启程|访问|离京|抵京|回到北京|舷梯/

/** Those in charge look at things, others visit. */
export const looking = /调研|检查|督导|督查|督促|察看|查看|考察|视察|巡查|了解/
const meeting = /问候|交流|互动|参观|慰问|看望|走访/

/** 来到北京大学，与师生交流: a visit; 来到企业宣讲: an activity. */
function kindOfGoing(words: string): EventKind {
  if (looking.test(words)) return 'inspection'
  if (/宣讲|解读|解答|阐释/.test(words)) return 'activity'
  return meeting.test(words) ? 'visit' : 'inspection'
}

/** 在甘肃考察时强调: who gives instructions there is in charge, no guest. */
const inCharge = /考察时(?:强调|指出|要求)/

/** 签署|通令, 签署第三十号主席令: a deed of one person, no signing of two sides. */
const order = /(?:签署|签发)(?:了)?[^，。；]{0,60}?(?:通令|命令|嘉奖令|主席令|总统令|行政令)/

function kindOfAct(kind: EventKind, verb: Verb, words: string): EventKind {
  if (kind === 'signing' && order.test(words)) return 'other'
  if (verb.class === 'go' && kind === 'inspection') return kindOfGoing(words)
  return verb.word === '考察' && inCharge.test(words) ? 'inspection' : kind
}

/** `words`: the sentence, which tells a journey from a tour and a tour from a visit. */
export const sign = (kind: EventKind, { verb, sentence, evidence, mention }: Act, words: string): Sign => ({
  sentence,
  kind: kindOfAct(kind, verb, words),
  act: verb.word,
  name: '',
  span: evidence,
  rule:
    journey.test(verb.word) && travelled.test(words)
      ? 'journey'
      : verb.class === 'go'
        ? 'going-somewhere'
        : kind === 'conference' && verb.word === '回答'
          ? 'answers-press'
          : 'act-with-subject',
  who: mention,
})
