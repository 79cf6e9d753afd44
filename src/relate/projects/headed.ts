/** Names that end in 项目 or 工程: 绛县殡仪馆提升改造工程, 玖方、丰源100兆瓦储能项目, “晋源稻花城”项目二期. */
import { matches } from '../../matches.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { hasOwnName } from '../../recognise/own-name.ts'
import type { Span } from '../../record.ts'
import { overlaps } from '../../spans.ts'
import { isKind, isThing } from './name.ts'
import { startOfName } from './start.ts'
import { words } from './words.ts'

const head = /项目|工程/g
/** A name of everyday words this long is told of one undertaking: 瓶装液化石油气标准站建设项目. */
const leastPlain = 9
const phase = /^[一二三四](?:期|标段)/
/** 项目化, 项目经理, 工程师. */
const notBehind = new RegExp(`^(?:推进(?!会)|${words('not-behind')})`)
/** 由甲公司投资的|抹茶加工项目. */
const backed = /(?:公司|集团|合作社|厂)(?:独资|共同)?(?:投资|投资建设|承建|实施)的$/
/** “开门红”项目: an aim, unless what is quoted stands somewhere (“稻花城”). */
const aim = /^“([^”]*)”(?:项目|工程)$/
/** A meeting or act about it proves an undertaking whose name is everyday words: 供热工程项目协调会. */
const proven =
  /^(?:建设)?(?:项目)?(?:前期|规划|设计|方案|策划|投资|合作|建设){0,3}(?:也|已|正|将|正式|顺利|全面|成功){0,3}(?:进展|协调会|推进会|汇报会|签约|开工|奠基|竣工|投产|投用|施工|现场|选址|仪式|调度会|座谈会|完工|通水|通车|通气|供暖|并网|，?总投资|，?(?:计划|预计|概算)总?投资|，?投资\d)/
const physical = new RegExp(`(?:${words('works')})(?:建设|提升|改造)?(?:项目|工程)$`)

/** 晋阳湖“河湖连通”工程: with a place before the quoted name; “一泓清水”工程 is a slogan. */
const quoted = /^[㐀-鿿]{2,10}“[^”]{2,12}”工程$/

export const headedNames = (article: Recognised): readonly Span[] =>
  matches(article.text, head).flatMap(match => {
    const end = endOf(article.text, match.index + match[0].length)
    if (end === null) return []
    const start = startOfName(article, match.index)
    const span: Span = [start, end]
    return isProject(article, span, match.index) ? [span] : []
  })

/** 供热工程|项目 ends at 项目; 项目二期 with its phase. Null where the word goes on to something else. */
function endOf(text: string, at: number): number | null {
  if (/^(?:项目|工程)/.test(text.slice(at, at + 2))) return null
  if (notBehind.test(text.slice(at, at + 4))) return null
  return at + (phase.exec(text.slice(at, at + 4))?.[0].length ?? 0)
}

function isProject(article: Recognised, [start, end]: Span, head: number): boolean {
  const name = article.text.slice(start, end)
  const own = head - start
  const quote = aim.exec(name)?.[1]
  if (own < 2 || isKind(name) || (quote !== undefined && !isThing(quote)) || namesSomebody(article, [start, end]))
    return false
  if (backed.test(article.text.slice(Math.max(0, start - 12), start))) return true
  const behind = article.text.slice(end, end + 14)
  if (proven.test(behind) && own >= 2) return true
  if (!hasOwnName(article, [start, head]) && own < leastPlain) return false
  if (!name.includes('工程') || name.includes('项目')) return own >= 3
  return physical.test(name) || quoted.test(name)
}

/** 县长符晓东宣布|项目开工: a clause with a person in it. */
const namesSomebody = ({ names }: Recognised, name: Span): boolean =>
  names.some(({ span, titles }) => titles.length > 0 && overlaps(span, name))
