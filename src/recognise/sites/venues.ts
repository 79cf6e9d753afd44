/** Venues by the verb behind them: 在文化馆小剧场|举行, 在县防汛抗旱指挥部|召开. */
import { matches } from '../../matches.ts'
import type { Span } from '../../record.ts'

const held = /(?:召开|举行|举办|开幕|闭幕|揭牌|会见|开赛|开演)/g
const before =
  /在((?:[㐀-鿿\dA-Za-z·]|（[^（）]{1,6}）|“[^“”]{1,12}”){1,24}?(?:室|厅|楼|馆|中心|剧场|剧院|会堂|礼堂|会场|现场|广场|大厦|指挥部|党校|大学|学院|学校|中学|小学|公园|基地|宾馆|酒店|饭店|体育场))(?:隆重|顺利|成功|胜利|集中|正式|分别)?$/
const reach = 30
/** 会上, 我国: no venue. */
const general = /^(?:[我本该全各]|线上|国内|现场|会议室|会场|大会堂|中心)|[，。的]|现场会/

/** 在|京|闭幕, 在|京|会见: the capital by its one character. */
const inCapital = /在京(?=(?:召开|举行|举办|开幕|闭幕|会见|会谈|出席|发布|启动|揭牌|成立|亮相|公布|开班|签署))/g
export const capitalOf = (text: string): readonly Span[] =>
  text.includes('在京') ? matches(text, inCapital).map(({ index }) => [index + 1, index + 2] as const) : []

/** What a place is called: 京 → 北京; others as printed. */
export const calledPlace = (text: string, span: Span): string => {
  const printed = text.slice(...span)
  return printed === '京' ? '北京' : printed
}

export function venuesOf(text: string): readonly Span[] {
  return matches(text, held).flatMap(({ index }) => {
    const name = before.exec(text.slice(Math.max(0, index - reach), index).replace(/^.*在(?=.{2})/, '在'))
    if (!name?.[1] || general.test(name[1])) return []
    const start = text.lastIndexOf(name[1], index)
    return [[start, start + name[1].length] as const]
  })
}
