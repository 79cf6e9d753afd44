/** Leading organs that host or are the other side: 县政协|召开…, 代表区政府|与…签约, 向县委、县政府|表示感谢. */
import { matches } from '../../matches.ts'
import type { Division } from '../../recognise/gazetteer/index.ts'
import { nationalOrgans } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import { type Body, bodyOf, resolvedBody } from './body.ts'

const organ = '[省市县区州旗](?:委|人民政府|政府|人大常委会|政协)'
const term = '(?:第?[一二三四五六七八九十]+届)?'
const host = new RegExp(
  `(?<![㐀-鿿])在?((?:[㐀-鿿]{2,9}?(?=[省市县区州旗]))?[省市县区州旗]${term}(?:委|人民政府|政府|人大常委会|政协))(?:今日|近日|日前|昨日)?(?:召开|举行|举办|主办|承办)`,
  'g',
)
const otherSide = new RegExp(
  `(?:与|和|同|代表|向)((?:(?:(?!委)[㐀-鿿]){1,9}?)?${organ})(?:、?(${organ}))?(?=(?:一道|的(?:战略)?合作|签约|签署|签订)|[^，。；]{0,20}(?:与[^，。；]{2,20}签|表示(?:衷心|诚挚)?感谢|致谢))`,
  'g',
)
/** 国务院|17日召开…, 中共中央|16日上午在人民大会堂举行…. */
const nationalHost =
  /(?<=^|[，。：；\n])(国务院|全国政协|中共中央)(?:今天|今日|近日|日前|\d+月\d+日|\d+日)?(?:上午|下午|晚)?(?:在[^，。；]{2,18})?(?:召开|举行|举办)/g
const ordinal = new RegExp(`(?<=[省市县区州旗])${term}(?=人大|政协)`)

export const hostsOf = (article: Recognised, home: Division | null): readonly Body[] => {
  const bodies = (at: number, words: string): readonly Body[] => {
    const span: Span = [at, at + words.length]
    const resolved = resolvedBody(words.replace(ordinal, ''), home)
    return [bodyOf(resolved.name, resolved.of, span)]
  }
  const hosting = matches(article.text, host).flatMap(match =>
    bodies(match.index + (match[0].startsWith('在') ? 1 : 0), match[1] ?? ''),
  )
  const others = matches(article.text, otherSide).flatMap(match => {
    const at = match.index + 1 + (match[0].startsWith('代表') ? 1 : 0)
    const second = match[2] ? bodies(article.text.indexOf(match[2], at), match[2]) : []
    return [...bodies(at, match[1] ?? ''), ...second]
  })
  const national = matches(article.text, nationalHost).map(({ 1: words = '', index }) =>
    bodyOf(nationalOrgans.get(words)?.name ?? words, null, [index, index + words.length]),
  )
  return [...hosting, ...others, ...national]
}
