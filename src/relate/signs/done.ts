/** Whether a verb with its subject tells of something done, once, and here. */
import { matches } from '../../matches.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import type { Act } from '../roles.ts'
import { ages, habit, life, unreal } from './once.ts'
import { future } from './sign.ts'
import { isEcho, isSource } from './source.ts'

/** A headline that makes offences public: of the whole article 违规接受宴请, 督导检查不到位 are no occasions. */
export const offences =
  /问责|典型(?:问题|案例)|曝光|拉票贿选|[被受](?:查处|处分|处理)|[起名例].{0,12}(?:违纪|违规|违法)/
/** Sentences that report offences tell of no occasion, whatever verbs they hold. */
const offence = /公款|被免职|被开除|违纪|违法|违规|受贿|处分|涉嫌|立案|典型案例|典型问题|被查|审查调查/
/** 介绍了调研|成果, 会晤|机制, 看望|过的老人, 走访|了1435个村: a noun, or the sum of many deeds. */
const resultOf = /^(?:成果|报告|课题|机制|制度|的时候|过|了?(?:\d{2,}|所有|每))/
/** 返回家乡 tells of a life, not of an occasion. */
const homeward = /^(?:回到|返回|离开|回国|送行|迎接|启程)$/
export const travelled = /专机|机场|启程|访问|离京|抵京|回到北京|舷梯/
/** …考察|时曾指出, 在座谈|时勉励: the occasion of words that are cited. */
const wordsThere =
  /^[^，。；]{0,16}?(?:[时上中]|期间)(?:，)?(?:曾|就|多次|明确|深刻|特别)*(?:指出|强调|要求|提出|勉励|说|谈到|寄语|叮嘱)/

/** Not 将赴, 多次来到, 就检查等问题回答, 来到…任教; nor what a source of words did elsewhere. `sentence`: where it stands. */
export function isDone(article: Recognised, act: Act, sentence: Span): boolean {
  const { text } = article
  const { mention, verb } = act
  const words = text.slice(...sentence)
  const behind = text.slice(verb.span[1], verb.span[1] + 30)
  return !(
    isUndone(text.slice(mention.span[1], verb.span[1])) ||
    ages.test(text.slice(sentence[0], verb.span[0])) ||
    resultOf.test(behind) ||
    offence.test(words) ||
    isTopic(words, verb.span[0] - sentence[0]) ||
    (homeward.test(verb.word) && !travelled.test(words)) ||
    (verb.class === 'go' && life.test(behind)) ||
    (!isDated(article, sentence) && isElsewhere(article, act))
  )
}

/** [甲]|将赴, [甲]|多次来到, [甲]准备到村里|调研: words between subject and verb, of the verb's own clause the last two. */
function isUndone(between: string): boolean {
  const own = between.slice(Math.max(...['，', '；', '。'].map(mark => between.lastIndexOf(mark))) + 1)
  return future.test(between) || habit.test(own) || unreal.test(own)
}

/** 就执法检查、预算审查等问题|回答提问: what is spoken about. */
const topic = /就[^。；]{2,120}?(?:问题|情况|议题|话题)/g
const isTopic = (words: string, at: number): boolean =>
  words.includes('就') && matches(words, topic).some(match => match.index <= at && at < match.index + match[0].length)

/** 总书记考察时曾指出, and in an article on what others say of a visit the visit itself. */
const isElsewhere = (article: Recognised, { mention, verb }: Act): boolean =>
  (verb.class !== 'interview' && isEcho(article)) ||
  (wordsThere.test(article.text.slice(verb.span[1], verb.span[1] + 30)) && isSource(article, mention))

const isDated = ({ dates }: Recognised, [from, end]: Span): boolean =>
  dates.some(
    ({ span, precision }) => span[0] >= from && span[1] <= end && (precision === 'day' || precision === 'interval'),
  )
