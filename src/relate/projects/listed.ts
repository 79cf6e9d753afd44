/** Items before 等项目: 推进|双塔汇、奥特莱斯、1988文化创意产业园|等项目. */
import { matches } from '../../matches.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { hasOwnName } from '../../recognise/own-name.ts'
import type { Span } from '../../record.ts'
import { isKind, isThing } from './name.ts'
import { startOfName } from './start.ts'

const closing =
  /等(?:一批|多个|[\d一二三四五六七八九十百余]+个)?(?:省级|市级|县级|省|市|县|区)?(?:重点|重大|民生|产业|签约|开工|在建|续建|新建|招商|优质|关键|标志性|城建|文旅|工业|农业|交通|水利|能源|基础设施|合作|头部|链主){0,3}(?:建设)?(?:项目|工程|矿井)/g
const longestList = 140
const item = /^[㐀-鿿A-Za-z\d“”·（）()×.—\-－兆瓦]{2,26}$/
const least = 3

export const listedNames = (article: Recognised): readonly Span[] =>
  matches(article.text, closing).flatMap(({ index }) => {
    const sentence = sentenceAround(article, index)
    if (!economic.test(sentence) || otherKind.test(sentence)) return []
    const items = itemsBefore(article, index)
    const proper = items.some(span => hasOwnName(article, span))
    return items.filter(span => isItem(article, span, proper))
  })

/** Games, arts and research have 项目 of their own. */
const economic =
  /推进|推动|加快|建设|落地|开工|签约|投资|竣工|投产|复工|施工|实施|谋划|布局|引进|招商|产业|视察|察看|查看|调研/
const otherKind = /比赛|参赛|运动员|奖牌|金牌|非遗|非物质文化|考古|课题|遗址|入选|演出|体验京剧|代表作/

const sentenceAround = ({ text, sentences }: Recognised, at: number): string =>
  text.slice(...(sentences.find(({ span }) => at >= span[0] && at < span[1])?.span ?? [at, at]))

/** Leftwards item by item, until one begins behind something else than a mark of the list. */
function itemsBefore(article: Recognised, end: number): readonly Span[] {
  const found: Span[] = []
  let at = end
  while (end - at < longestList) {
    const start = startOfName(article, at)
    if (start >= at) break
    found.unshift(...parted(article.text, [start, at]))
    if (article.text[start - 1] !== '、') break
    at = start - 1
  }
  return found
}

/** 康养酒店|和|商贸综合体. */
function parted(text: string, [start, end]: Span): readonly Span[] {
  const at = text.slice(start, end).search(/[和及与](?=[^和及与]{3,}$)/)
  return at < 3
    ? [[start, end]]
    : [
        [start, start + at],
        [start + at + 1, end],
      ]
}

/** With a name of its own, or a thing that stands somewhere beside such ones: 殡仪馆提升改造工程 yes, 冷链物流 no. */
function isItem(article: Recognised, span: Span, proper: boolean): boolean {
  const name = article.text.slice(...span)
  if (name.length < 2 || !item.test(name) || isKind(name)) return false
  if (hasOwnName(article, span)) return !trade.test(name)
  if (proper && name.length === least && isRareEnd(article, span)) return true
  return name.length > least && isThing(name)
}

/** 双塔|汇: a last character that is no word with the one before. */
const isRareEnd = ({ wordEnds }: Recognised, [, end]: Span): boolean => wordEnds[end - 1] === 1

const trade = /(?:加工|物流|种植|养殖|制造|旅游|农业|服务|产业|改造|治理|整治|提升|保护|教育|卫生|医疗|养老|就业|建设)$/
