/** Units that act or send somebody are bodies, not locations. */
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

export function isActor({ text }: Recognised, [start, end]: Span): boolean {
  const behind = text.slice(end, end + reach)
  if (delegates.test(behind)) return true
  if (!unit.test(text.slice(start, end))) return false
  const rest = /^[^，。；\n]*/.exec(behind)?.[0] ?? ''
  return acts.test(rest) || sends.test(rest)
}
