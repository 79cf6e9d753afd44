/** Lists that say what they list: 激活|文庙、纯阳宫|等历史遗存, 拓展|丈子头、杨家峪|“两大板块”. */
import type { Segmented } from '../../article.ts'
import { matches } from '../../matches.ts'
import type { Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { wordsBetween } from '../../segment/words.ts'
import { startsOrganBehind } from '../lexicon/index.ts'

const closing =
  /(?:等(?:地)?|”|“)?(?:城市更新)?(?:[“]?[一二两三四五六七八九十\d]+[大个座条])?(?:的)?(?:省级|市级|国家级|传统|特色|重点|主要|著名|知名|历史|城市更新|核心|红色|旅游)*(?:商圈|板块|片区|景区|景点|遗存|古迹|名胜|城市综合体|古村落|传统村落|沿线地区|路段|沿线|乡镇|镇街|古镇|古建筑|湖泊|河流|岛屿|山体)/g
const list = /(?:[㐀-鿿]{2,5}[、和])+[㐀-鿿]{2,5}$/
const joint = /(?:[㐀-鿿]{2,5}—[㐀-鿿]{2,5}、)*[㐀-鿿]{2,5}—[㐀-鿿]{2,5}$/
const landItem = /[山湖峪祠寺沟]、/
const land =
  /[㐀-鿿]{1,5}山(?:、[㐀-鿿]{1,3}山)+(?![㐀-鿿]?[、])|[㐀-鿿]{1,5}湖(?:、[㐀-鿿]{1,3}湖)+|[㐀-鿿]{1,5}[峪祠寺沟](?:、[㐀-鿿]{1,4}[峪祠寺沟])+/g
const separator = /[、和—]/
const reach = 60

/** Names of two to five characters; one that holds a verb or particle of our lists ends the list on its left. */
export function placeLists(article: Segmented): readonly Span[] {
  const named = [...article.text.matchAll(closing)].flatMap(({ index }) => {
    const before = article.text.slice(Math.max(0, index - reach), index)
    const words = (joint.exec(before) ?? list.exec(before))?.[0] ?? ''
    let at = index - words.length
    const items = words === '' ? [] : words.split(separator)
    const spans = items.map((item): Span => {
      at += item.length + 1
      return [at - item.length - 1, at - 1]
    })
    return spans
      .map(span => withoutVerbs(article, span))
      .filter(([from, to]) => to - from > 1 && !kind.test(article.text.slice(from, to)))
  })
  return [...named, ...landLists(article)]
}

/** 推动|天龙山、龙山、太山|提档升级: items that all end in the same form of land. */
function landLists(article: Segmented): readonly Span[] {
  if (!landItem.test(article.text)) return []
  return matches(article.text, land).flatMap(({ 0: words, index }) => {
    let at = index
    return words.split('、').flatMap(item => {
      const span = withoutVerbs(article, [at, at + item.length])
      at += item.length + 1
      const [from, to] = span
      const own = to - from > 1 && wordClass(article.text, from, to) !== WordClass.ordinary
      return own && !kind.test(article.text.slice(from, to)) ? [span] : []
    })
  })
}

/** 激活|文庙, 提升|柳巷: behind the last verb of the item. */
function withoutVerbs({ text, wordEnds }: Segmented, [from, to]: Span): Span {
  const verb = wordsBetween(wordEnds, from, to).findLast(
    word => startsOrganBehind(text, ...word) > 0 || general.test(text.slice(...word)),
  )
  return [verb?.[1] ?? from, to]
}

/** 进学校、进社区、商贸街区: kinds of places. */
const kind =
  /(?:部门|部分|单位|社区|街区|园区|学校|校园|企业|机关|农村|军营|网站|商场|超市|市场|医院|车站|公园|广场|景区|道路|河流|文化|产业|经济|工程|项目|建设|改造|治理)$|^进/
const general =
  /^(?:传统|特色|城市|农村|乡村|重点|发挥|激活|提升|拓展|利用|历史|文化|自然|红色|生态|旅游|人文|工业|农业|民俗|全国|全省|全市|全县|各|本地|周边)$/
