/** Where an article goes over to another occasion. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { EventKind } from '../../record.ts'
import type { Sign } from '../signs/sign.ts'
import { anotherOne, anotherTrial, isKnown, leastShared, opensParagraph, otherOccasion } from './another.ts'
import { gathering } from './scene.ts'

/** Time and order words at the front of a sentence that open another scene. */
const opensScene =
  /^(?:当地时间)?(?:与会|参会|会前|[㐀-鿿]{1,3}会[前后]，|会后|会[见谈晤]后|会议前|会议结束后|座谈会?前|座谈会?后|座谈结束后|活动前|活动后|活动结束后|仪式前|仪式后|仪式结束后|[㐀-鿿]{2,8}结束后|[㐀-鿿]{2,3}式前|报告会后|调研结束后|考察结束后|期间，|当天(?:上午|中午|下午|晚上?)?|当日(?:上午|下午|晚上?)?|当晚|同日|同一天|随后|之后|下午|晚上|上午|次日|第二天|\d{1,2}日(?:上午|下午|晚上?)?|\d{1,2}月\d{1,2}[日号](?:上午|下午|晚上?)?|此前|[在]?座谈会上|在随后)/

/** Whether sentence `i` begins another scene: always where one announced before is told. `signs`: those of the whole article. */
export function startsScene(article: Recognised, i: number, signs: readonly Sign[]): boolean {
  const sentence = article.sentences[i]
  if (!sentence) return false
  const text = article.text.slice(...sentence.span)
  const own = signs.filter(sign => sign.sentence === i && sign.rule !== 'said-at-occasion')
  if (own.length === 0) return false
  if (own.some(sign => sign.span[1] <= sentence.span[0] || sign.rule === 'lecture-tour')) return true
  if (anotherOne(article, i, own) || anotherTrial(article, i, own, signs)) return true
  if (besides.test(text) || otherLead(article, i, own, signs) || otherOccasion(article, i, own, signs)) return true
  if (talkGoesOn.test(text) && signs.some(sign => sign.sentence < i && gathering.has(sign.kind))) return false
  return opensScene.test(text) && !tellsOn(article, own, signs, i) && !goesOn(own, signs, i)
}

/** 座谈会上 opens a scene only where nothing told of the 座谈会 before. */
const talkGoesOn = /^在?座谈会上/

const tour: ReadonlySet<EventKind> = new Set(['inspection', 'visit'])

/** 10日下午，[甲]来到…: the tour of the same person that the lead told of, and no meeting with it. */
function goesOn(own: readonly Sign[], signs: readonly Sign[], i: number): boolean {
  const before = signs.filter(sign => sign.sentence < i)
  const latest = before.filter(sign => sign.sentence === before.at(-1)?.sentence)
  const last = latest[0]
  return (
    last !== undefined &&
    latest.every(sign => !gathering.has(sign.kind)) &&
    [last, ...own].every(sign => tour.has(sign.kind) && sign.rule !== 'journey' && sign.who?.name === last.who?.name)
  )
}

/** 桑晚舟还来到…, 殳怀瑾还参观…: one more thing that the same people did. */
const besides =
  /^(?:(?:近日|日前|[今昨当][天日]|同日|次日|[\d月日]{2,6})(?:上午|下午|晚)?，)?[^，。]{0,24}?还(?:先后|一同|共同|分别)?(?:参观|来到|走进|考察|出席|会见|看望|种植|前往|调研|慰问|走访)/

/** What somebody does alone, each at a place of his own. */
const alone: ReadonlySet<EventKind> = new Set(['activity', 'inspection', 'visit', 'reception', 'talk'])
/** Words that join a person to the occasion told before. */
const joining = /同机|陪伴|欢迎|迎接|送行|机场|参加|出席|列席|陪同|一同|随同|共同|主持|会议|座谈会|仪式/

/** A paragraph that begins with somebody new, with title, who acts alone: 中央宣讲团成员…[甲]在江西南昌作宣讲报告. */
function otherLead(article: Recognised, i: number, own: readonly Sign[], signs: readonly Sign[]): boolean {
  const sentence = article.sentences[i]
  if (!sentence || !opensParagraph(article, i)) return false
  const lead = article.names.find(mention => mention.span[0] >= sentence.span[0])
  const start = lead?.titles[0]?.span[0]
  if (
    !lead ||
    start === undefined ||
    start - behindPlace(article, behindDate(article, sentence.span[0])) > 2 ||
    isKnown(article, lead, i)
  )
    return false
  return own.some(
    sign =>
      sign.who === lead &&
      sign.rule !== 'journey' &&
      (sign.rule === 'delegation' ||
        sign.rule === 'answers-press' ||
        (sign.kind === 'interview' && signs.every(each => each.kind === 'interview')) ||
        (alone.has(sign.kind) &&
          !joining.test(article.text.slice(lead.span[1], sign.span[1] + 2)) &&
          !/^(?:中|时|后|期间|过程)/.test(article.text.slice(sign.span[1], sign.span[1] + 2)))),
  )
}

/** Where a sentence goes on behind its place: 在上海，|…. */
const behindPlace = ({ text }: Recognised, start: number): number =>
  start + (/^在[㐀-鿿]{2,12}(?<![上中下内里时间前后际])，/.exec(text.slice(start, start + 15))?.[0].length ?? 0)

/** Where a sentence goes on behind its date: 今天（11月26日），|…. */
function behindDate({ text, dates }: Recognised, start: number): number {
  const end = dates.findLast(({ span }) => span[0] >= start && span[0] <= start + 3 + longestDate)?.span[1] ?? start
  return /^[）)]?，$/.test(text.slice(end, end + 2)) ? end + 2 : /^，/.test(text.slice(end)) ? end + 1 : start
}

const longestDate = 10

/** 上午9时30分，启动式…开始: the occasion was named before, so the same one goes on. */
function tellsOn(article: Recognised, own: readonly Sign[], signs: readonly Sign[], i: number): boolean {
  const name = own.find(sign => sign.rule === 'named-occasion')?.name.slice(-leastShared) ?? ''
  if (
    name.length < leastShared ||
    /^(?:会前|会后|与会|随后|[㐀-鿿]{2,8}结束后)/.test(article.text.slice(article.sentences[i]?.span[0] ?? 0))
  )
    return false
  return signs.some(sign => sign.sentence < i && sign.name.endsWith(name))
}
