/** Firms by brand alone, in lists that say so: 锚芯中科、麒麟软件等企业. */
import { matches } from '../../matches.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { organStartBefore } from '../../recognise/organ-start.ts'
import { hasOwnName } from '../../recognise/own-name.ts'
import type { Span } from '../../record.ts'
import { type Body, bodyOf } from './body.ts'

const firms =
  /等(?:一批|多家|\d+家|[两三四五六七八九十]+家)?(?:[驻本][地市县区]|龙头|知名|重点|骨干|互联网|高新技术|科技|头部|世界500强|优质|行业|上市)*企业/g
const reach = 60
const brand = /^[㐀-鿿A-Za-z\d]{2,8}$/
/** 智能制造、新材料等企业: trades, no firms. */
const kind = /(?:制造|材料|农业|产业|行业|服务业|业|加工|物流|能源|医药|旅游|食品|电子|化工|机械|企业)$/
const separator = /[、和]/

export const brandsOf = (article: Recognised): readonly Body[] =>
  matches(article.text, firms).flatMap(({ index }) => {
    const start = Math.max(listStart(article, index), article.text.lastIndexOf('等', index - 1) + 1)
    let at = start
    const spans = article.text
      .slice(start, index)
      .split(separator)
      .map((words): Span => {
        at += words.length + 1
        return [at - words.length - 1, at - 1]
      })
    if (!spans.some(span => hasOwnName(article, span))) return []
    return spans.flatMap(span => {
      const words = article.text.slice(...span)
      return brand.test(words) && !kind.test(words) ? [bodyOf(words, null, span, 'company')] : []
    })
  })

/** Back over the items of the list up to a word that no name has. */
function listStart(article: Recognised, end: number): number {
  let at = end
  while (at > 0 && end - at < reach) {
    const start = organStartBefore(article, at, Math.max(0, end - reach))
    if (start === at || article.text[start - 1] !== '、') return start
    at = start - 1
  }
  return at
}
