/** Cuts the name of a site where one place lies in another. */
import type { Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { Kind, longestOfKind } from '../lexicon/index.ts'

/** Towns and villages the gazetteer lacks. */
const town = /^[㐀-鿿]{2,5}?[镇乡](?=[㐀-鿿]{2,})/
const village = /^[㐀-鿿]{2,5}?(?<!农|乡|山|新)村(?=[㐀-鿿]{3,})(?![委民里支口镇])/
const unit = /[省市县区州盟旗镇乡]$/
const street = /街道$/
/** Heads of zones and of what is named after the place it lies in: 沁县现代农业产业示范区, 太原一体化经济区 stay whole. */
const whole =
  /(?:经济区|开发区|示范区|试验区|高新区|经开区|保税区|自贸区|工业区|新区|城市群|园区|产业园|工业园|科技园|物流园|古城|古县城|新城|机场|火车站|高铁站|大桥|隧道|铁路|高速|高速公路|水库|电站|水电站)$/
/** 北京|人民大会堂, 杭州|涌金公园: settlements and venues, also behind a short form. */
const apart = /(?:村|社区|镇|乡|会堂|礼堂|宾馆|饭店|酒店|会议中心|体育馆|体育场|剧院|广场|公园|会议室|山|湖|河|江|岛)$/

/**
 * 大化坪镇金鸡山村 → 大化坪镇, 金鸡山村; 山西代县段家湾村 → 山西, 代县, 段家湾村; 卫庄镇新义村草莓基地 → three. A place and a bare head
 * (古田社区, 绛县殡仪馆), a zone (太原一体化经济区) and a venue (县委三楼会议室) stay whole.
 */
export function piecesOf(text: string, [start, end]: Span, head: Span): readonly Span[] {
  const cut = cutOf(text, start, end, head)
  return cut === start ? [[start, end]] : [[start, cut], ...piecesOf(text, [cut, end], head)]
}

function cutOf(text: string, start: number, end: number, head: Span): number {
  const known = longestOfKind(text, start, Kind.place, end)
  if (known === start) {
    const unknown = (town.exec(text.slice(start, end)) ?? village.exec(text.slice(start, end)))?.[0].length ?? 0
    const rest = start + unknown
    const bare = end - rest < 5 && wordClass(text, rest, end) === WordClass.ordinary
    return end - rest < 2 || bare ? start : rest
  }
  const [place, rest] = [text.slice(start, known), text.slice(known, end)]
  if (rest.length < 2 || known >= head[0] || /^[南北东西中]$/.test(rest)) return start
  if (apart.test(rest)) return known
  if (whole.test(rest) && !/[镇乡]$/.test(place)) return hasOwnName(text, known, head) ? known : start
  return unit.test(place) || street.test(place) ? known : start
}

/** 黑龙江|佳鹤铁路, 广东|珠海高新区: what follows is a name by itself. */
const hasOwnName = (text: string, from: number, head: Span): boolean =>
  longestOfKind(text, from, Kind.place, head[0]) > from ||
  (head[0] - from === 2 && wordClass(text, from, head[0]) === WordClass.unknown)
