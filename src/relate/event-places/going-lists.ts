/** Lists behind a word of going: 深入|县应急物资储备库、绛县公交公司、陈村烈士陵园, 先后到|冷口中心校、第三实验小学. */
import { matches } from '../../matches.ts'
import { organHeads, startsOrganBehind } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { hasOwnName } from '../../recognise/own-name.ts'
import type { Span } from '../../record.ts'
import { wordsBetween } from '../../segment/words.ts'

const going =
  /(?:来到|走进|深入到?|前往|赶赴|先后到|分别到|首先到|实地察看了?|参观了|观摩了|走访了|考察了|调研了|视察了|瞻仰了)(?:了)?((?:[㐀-鿿\dA-Za-z·（）()“”]{2,30}?[、和及])*[㐀-鿿\dA-Za-z·（）()“”]{2,30}?)(?=[，。；,\n]|$)/g
/** Last words of firms and sites that no list of bodies has. */
const ending =
  /(?:公司|集团|厂|[种药酒乳矿茶牧]业|基地|中心|校|小学|中学|学校|学院|大学|医院|车间|工地|现场|平台|市场|大厅|站|所|社|园|馆|库|村|社区|镇|乡|街道|企业|项目部|园区|小区|会址|旧址|陵园|[^江]湖|峪|祠|庙|寺|古镇|大峡谷|湿地)$/
/** 田间地头, 生产车间, 一线: no names. */
const general =
  /^(?:田间地头|生产车间|车间|一线|基层|现场|企业|项目现场|施工现场|建设现场|农户家中|群众家中|村|社区|学校|部分|各|有关|相关|每|该|一些|全)/
const separator = /[、和及]/
const least = 3

export function goingLists(article: Recognised, [from, to]: Span): readonly Span[] {
  return matches(article.text.slice(from, to), going).flatMap(match => {
    const list = match[1] ?? ''
    let at = from + match.index + match[0].length - list.length
    return list.split(separator).flatMap(item => {
      const span: Span = [at, at + item.length]
      at += item.length + 1
      const name = withoutTail(article, span)
      const words = article.text.slice(...name)
      const own = /^(?:[省市县区州旗镇乡]|第[一二三四五六七八九十])/.test(words) || hasOwnName(article, name)
      return own && words.length >= least && isEnding(words) && !general.test(words) ? [name] : []
    })
  })
}

const isEnding = (words: string): boolean =>
  ending.test(words) || [2, 3, 4].some(length => organHeads.get(words.slice(-length)) === 'company')

/** 绛山种业|参观…, 甲公司|实地察看: up to the first verb of our lists. */
function withoutTail(article: Recognised, [from, to]: Span): Span {
  const { text } = article
  const tail = wordsBetween(article.wordEnds, from, to).find(
    ([at, end]) => at > from + 1 && startsOrganBehind(text, at, end) === 2 && isEnding(text.slice(from, at)),
  )
  return tail ? [from, tail[0]] : [from, to]
}
