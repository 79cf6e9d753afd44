/** Who builds or pays: 由甲公司投资建设的…, 甲集团投资12亿元的…. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'

const firm = '((?:[㐀-鿿A-Za-z\\d]|[（(][^（()）]{1,6}[）)]){2,24}?(?:公司|集团|合作社|研究院|大学|医院|银行))'
const before = new RegExp(
  `(?:由|，|。|^|\\n|、|是)${firm}(?:在[^，。；]{2,20})?(?:独资|全额|共同|联合)?(?:投资|投建|承建|兴建|建设|实施|负责|打造)[^，。；]{0,20}$`,
)
const behind = new RegExp(
  `^[^。；\\n]{0,40}?由${firm}(?:独资|全额|共同|联合)?(?:投资|投建|承建|兴建|建设|实施|负责|打造|运营)`,
)
const reach = 60

export function ownerOf({ text }: Recognised, spans: readonly Span[]): string | null {
  for (const [start, end] of spans) {
    const front = before.exec(text.slice(Math.max(0, start - reach), start))?.[1]
    const found = front ?? behind.exec(text.slice(end, end + reach + 20))?.[1]
    if (found) return found.replace(/^.*(?:由|了)(?=.{4})/, '')
  }
  return null
}
