/** Units that act or send somebody are bodies, not locations. */
import { countryOf } from '../../recognise/gazetteer/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'

const unit = /(?:[省市州盟区县旗镇乡]|街道)$/
/** 卫辉市|召开…, 丹朱镇、宋村镇|负责人参加. */
const acts = /^(?:召开|举行|举办|组织|开展|党委|党政|人民政府|政府|各|全体)/
const sends = /(?:负责人|负责同志|主要领导|班子成员)[^，。；]{0,4}(?:参加|出席|陪同|列席|汇报|发言)?$/
/** 广东、江苏等六省政府|主要负责同志: provinces that send somebody. */
const delegates =
  /^(?:、[㐀-鿿]{2,5}){0,12}(?:等)?(?:[\d一二三四五六七八九十]+)?(?:个)?(?:省份|省区市|省|市|地)?(?:政府)?(?:主要)?(?:负责人|负责同志|领导同志)|^(?:、[㐀-鿿]{2,5}){1,12}省长/
const reach = 60
/** 德国|巴斯夫集团, 乌克兰|方面, 雅典|奥运会, 中西|两国: who speaks or what it is called, not where. */
const ofCountry =
  /^(?:总理|总统|首相|国王|外长|外交部|国防部|方面|政府|军方|议会|国会|观众|代表(?!处)|籍|裔|(?!出席|参加|访问|召开|举行)[㐀-鿿]{2,5}(?:集团|公司))/
const games = /^(?:(?:夏季|冬季)?(?:奥运会|冬奥会|残奥会|冬残奥会|亚运会|亚残运会|世博会))/
const pair = /^(?:两国|双方|合作|关系|友好|双边|人民|经贸|建交)/

export function isActor({ text }: Recognised, [start, end]: Span): boolean {
  const behind = text.slice(end, end + reach)
  if (delegates.test(behind) || games.test(behind)) return true
  const name = text.slice(start, end)
  if (/^中[西非]$/.test(name) && pair.test(behind)) return true
  if (ofCountry.test(behind) && (countryOf(name) ?? '中国') !== '中国') return true
  if (!unit.test(name)) return false
  const rest = /^[^，。；\n]*/.exec(behind)?.[0] ?? ''
  return acts.test(rest) || sends.test(rest)
}
