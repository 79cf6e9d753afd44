/** What a named person does that makes an occasion: 调研, 会见, 乘专机抵达. */
import { eventVerbs } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { EventKind } from '../../record.ts'
import type { Act } from '../roles.ts'
import type { Verb } from '../verbs.ts'
import { isDone, offences, travelled } from './done.ts'
import type { Sign } from './sign.ts'

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

/** Verbs of acting together with a named subject: [巩小禾]调研…, [牟见山]会见…. */
export function actSigns(article: Recognised, acts: readonly Act[]): readonly Sign[] {
  if (offences.test(article.title ?? '')) return []
  return acts.flatMap((act): readonly Sign[] => {
    const kind =
      eventVerbs.get(act.verb.word) ?? kindOfVerb[act.verb.class] ?? lectureOf(article, act) ?? answersOf(article, act)
    const place = article.sentences[act.sentence]
    if (!kind || place?.part !== 'body' || !isDone(article, act, place.span)) return []
    return [sign(kind, act, article.text.slice(...place.span))]
  })
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
