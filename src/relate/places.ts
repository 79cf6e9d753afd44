import type { Division } from '../recognise/gazetteer/index.ts'
import { chainOf, divisionsNamed, resolvePlace } from '../recognise/gazetteer/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { Organization, Place, Span } from '../record.ts'

/** Words that a name of a site ends in. Source: notes on place heads. */
const siteHead =
  /(?:[省市州盟区县旗镇乡村]|自治区|街道|社区|小区|园区|园|景区|水库|河|湖|山|路|街|大道|广场|市场|公园|花园|基地|现场|古镇|古城|车站|机场|港口|码头|林场|牧场|农场|大桥|隧道|故居|遗址|陵园|会堂|会议室|剧场|礼堂|大厅|合作社|示范点|工地|车间|产业园|文化馆|图书馆|博物馆|纪念馆|会议中心|体育馆)$/
const village =
  /(?<=^|[^㐀-鿿]|[镇乡县市区旗道在到来和及于])([㐀-鿿]{2,6}(?:村|社区|小区|景区|水库|公园|广场|古镇))(?![民级委支两干官镇乡])/g

/** 田家沟村, 县宾馆二楼会议室: words that end like a location. */
export const isSite = (words: string): boolean =>
  words.length >= 2 && words.length <= 20 && (siteHead.test(words) || divisionsNamed(words).length > 0)

/** Administrative places, villages and sites named as locations; those inside titles and names of bodies are left out. */
export function placesOf(
  article: Recognised,
  home: Division | null,
  bodies: readonly Organization[],
  venues: readonly string[],
): readonly Place[] {
  const taken = [
    ...article.names.flatMap(mention => mention.titles.map(title => title.organ)),
    ...article.unnamed.map(title => title.organ),
    ...article.names.map(mention => mention.span),
    ...bodies.map(body => body.evidence),
  ]
  const free = (span: Span) => !taken.some(([from, to]) => span[0] < to && span[1] > from)
  const found = new Map<string, Place>()
  const add = (name: string, span: Span) => {
    if (!found.has(name)) found.set(name, placeOf(name, span, home))
  }
  for (const span of article.terms.places)
    if (free(span) && !/^(?:人|政府|委|籍|市|县|省)/.test(article.text.slice(span[1], span[1] + 2)))
      add(article.text.slice(...span), span)
  for (const match of article.text.matchAll(village)) {
    const span: Span = [match.index, match.index + match[0].length]
    if (free(span)) add(match[1] ?? match[0], span)
  }
  for (const name of venues) {
    const at = article.text.indexOf(name)
    if (at >= 0) add(name, [at, at + name.length])
  }
  return [...found.values()]
}

function placeOf(name: string, evidence: Span, home: Division | null): Place {
  const place = resolvePlace(name, home)
  return {
    name,
    code: place?.code ?? null,
    within: place
      ? chainOf(place.code)
          .slice(0, -1)
          .map(each => each.name)
      : [],
    evidence,
  }
}
