/** The fullest form of a body that the article gives: 示范区党工委 → 沁县现代农业产业示范区党工委. */
import { chainAt } from '../../recognise/chain.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { organStartBefore } from '../../recognise/organ-start.ts'
import { committeeOfAssembly } from './assemblies.ts'

const committee = /(?:党委|党组|党总支|党支部|党工委|管委会|纪检监察工委|纪委|工会|董事会)$/
const zone = /^(?:.{0,4})((?:示范|开发|高新|经开|新|园|度假|保税|试验|合作|工业)区|园区|产业园|景区)$/
const shortFirm = /^(.{2,6}?)(?:公司|集团)$/
const longestName = 32

/** Zones, firms and bodies called by a short form, filled up from the longest mention of the same article; else unchanged. */
export function fullestForm(article: Recognised, organ: string): string {
  const part = committee.exec(organ)?.[0] ?? ''
  const body = organ.slice(0, organ.length - part.length)
  const longer =
    sessionForm(article.text, body) ??
    divisionForm(article.text, body) ??
    committeeOfAssembly(article.text, body) ??
    zoneForm(article, body) ??
    firmForm(article.text, body) ??
    placedForm(article, body)
  return longer ? longer + part : organ
}

const ofSession = /^(?:大会|(?:大会|(?:全国人大|全国政协)?[一二三四五六]次会议)(?=主席团$))/
const session = /十[一二三四五六七八九]?届全国(?:人大|政协)[一二三四五六]次会议/

/** 主席团, 大会 → 十三届全国人大一次会议主席团, 十三届全国人大一次会议: the session that the article names. */
function sessionForm(text: string, body: string): string | null {
  const rest = body === '主席团' ? body : ofSession.test(body) ? body.replace(ofSession, '') : null
  const named = rest === null ? null : session.exec(text)?.[0]
  return named ? `${named}${rest}` : null
}

/** 师市 → 第七师胡杨河市: division and city of the corps have one leadership. */
const divisionForm = (text: string, body: string): string | null =>
  body === '师市' ? (/第?[一二三四五六七八九十]{1,3}师[㐀-鿿]{2,5}市/.exec(text)?.[0] ?? null) : null

/** 雾桑市政府|高度重视|开发区: another body or a clause in it. */
const others = /政府|[省市县]委|重视|支持|关心/

function zoneForm(article: Recognised, body: string): string | null {
  const head = zone.exec(body)?.[1]
  if (!head) return null
  let best = body
  for (let at = article.text.indexOf(head); at >= 0; at = article.text.indexOf(head, at + 1)) {
    const end = at + head.length
    const name = article.text.slice(organStartBefore(article, end, Math.max(0, at - 20)), end)
    if (name.length > best.length && !others.test(name) && chainAt(name, 0, null).divisions.length > 0) best = name
  }
  return best === body ? null : best
}

const leastBody = 5
const ordinal = /^(?:第[^第]{1,3}[届任]|新一届|本届)/
const national = /^(?:全国|中央|国家|中国)/

/** …局和…委员会: two bodies. */
const twoBodies = /[局部委办院会站队所处厅社][和与及].{3}/

/** 乐山公路局局长王川和|公路局: a name ends what may be part of a body's form. */
function behindNames(article: Recognised, start: number, end: number): number {
  const inside = article.names.findLast(({ span }) => span[0] >= start && span[1] < end)
  if (!inside) return start
  return inside.span[1] + (/[和与及、]/.test(article.text[inside.span[1]] ?? '') ? 1 : 0)
}

/** 香港特别行政区基本法委员会 → 全国人大常委会香港特别行政区基本法委员会: named once with the place or body it belongs to. */
function placedForm(article: Recognised, body: string): string | null {
  if (body.length < leastBody) return null
  let best: string | null = null
  const places = new Set<string>()
  for (let at = article.text.indexOf(body); at >= 0; at = article.text.indexOf(body, at + 1)) {
    const end = at + body.length
    const start = behindNames(article, organStartBefore(article, end, Math.max(0, at - 16)), end)
    const name = article.text.slice(start, end).replace(ordinal, '')
    if (twoBodies.test(name) || name.slice(0, -body.length).includes('驻')) continue
    const divisions = chainAt(name, 0, null).divisions
    for (const place of divisions.slice(-1)) places.add(place.code.replace(/0+$/, ''))
    if ((divisions.length > 0 || national.test(name)) && name.length > (best ?? body).length) best = name
  }
  // 福州市粮食局 and 黑龙江省粮食局 in one article: nobody knows which a bare 粮食局 is.
  const apart = [...places].some(one => [...places].some(other => !one.startsWith(other) && !other.startsWith(one)))
  return apart ? null : best
}

/** 中科瑞华公司 → 中科瑞华(山东)数据科技有限公司. */
function firmForm(text: string, body: string): string | null {
  const brand = shortFirm.exec(body)?.[1]
  if (!brand || body.endsWith('有限公司')) return null
  let best: string | null = null
  for (let at = text.indexOf(brand); at >= 0; at = text.indexOf(brand, at + 1)) {
    const rest = /^[^，。、；：！？\s]{0,26}?(?:有限责任公司|有限公司|集团公司)/.exec(
      text.slice(at + brand.length, at + longestName),
    )?.[0]
    if (rest && brand.length + rest.length > (best ?? body).length) best = brand + rest
  }
  return best
}
