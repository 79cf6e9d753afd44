/** Bodies named without a person: 北京江山多娇设计院, 县统计局, 外交部. */
import { chainAt } from '../../recognise/chain.ts'
import { countryOf, type Division } from '../../recognise/gazetteer/index.ts'
import { insideCompound, nationalBodies, organHeads, startsOrganBehind } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { organStartBefore } from '../../recognise/organ-start.ts'
import { hasOwnName } from '../../recognise/own-name.ts'
import type { OrganizationKind, Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { type Body, bodyOf, isLeading, kindOf, resolvedBody } from './body.ts'

const least = 4
const longest = 30
const shortName = 16
const longName = 8
const common =
  /^(?:全(?!国)|各|有关|相关|我(?![省市县区州旗])|该|本|某|一|两|三|几|多|上级|下级|当地|其他|这|那|此|首)|市县|县乡|省市|各类|各级|各地|两地|双方|有关|相关|多家|一家|重点|所在/
/** Venues and zones named alone are places. */
const site =
  /(?:园区|景区|产业园|新区|保税区|示范区|会议室|会议中心|行政中心|活动中心|服务中心大厅|宾馆|酒店|干部|农场|林场|牧场|体育馆|博物馆|纪念馆|图书馆|文化馆|美术馆|剧院)$/
/** Particles and short verbs that stand alone in no name of a body. */
const particle = /^[的了在使让把将于等受给被向从到由是为就也还都说]$/
const level = /^(?:我)?[省市县区州旗镇乡](?![场区镇])/
const national = /^(?:中国|全国|国家|中央|中华|国务院|军委)/
const ownName: ReadonlySet<OrganizationKind> = new Set(['company', 'bank', 'school', 'hospital', 'media'])
const university = /大学$/
/** 甘肃中部, 西藏地处, 中国申办: everyday words that end like a department. */
const everyday =
  /(?:[中南东西北内外全局头腹背各]部|地处|到处|各处|[申承主协创开举]办|[困结格布战时全大]局|会客厅|客厅|餐厅|大厅|一所|\d所|两所|所所|处所|厕所|场所|车站|网站|组织|教室|卧室|办公室主任|政府|成员国[㐀-鿿]*理事会|国际|学科|百科|内科|外科)$/
const date = /^.*\d[日月年号](?:[向同在对从])?(?=[㐀-鿿]{3,})/
const levels = '[省市县区州旗]'
const item = new RegExp(`(?<![㐀-鿿“”])(?:我)?${levels}[㐀-鿿“”]{2,14}$`)
/** 县上及|开发区, 市委各项|决策部署: a clause that begins with a level word. */
const notItem =
  /^(?:我)?[省市县区州旗](?:级|上|直|内|外|域|城|[省市县区]|[委长].*[的各])|[及和]|领导(?!小组)|重视|支持|要求|部署/
const term = /第?[一二三四五六七八九十]+届/
const numbered = /^第[一二三四五六七八九十]+(?!届|次|批)/
const firm = /公司$/

export function namedAlone(article: Recognised, home: Division | null): readonly Body[] {
  const titles = article.names.flatMap(mention => mention.titles).map(title => title.span)
  const taken = [...titles, ...article.names.map(mention => mention.span)]
  const bodyStart = article.parts.body[0]
  /** 领导小组|办公室: another head begins here. */
  const continued = new Set(
    article.terms.heads.filter(span => article.text.slice(...span) !== '组织').map(([start]) => start),
  )
  return article.terms.heads.flatMap(head => {
    if (head[0] < bodyStart || taken.some(([from, to]) => head[0] < to && head[1] > from)) return []
    if (
      /^组(?!织)/.test(article.text.slice(head[1], head[1] + 2)) ||
      article.wordEnds[head[1]] !== 1 ||
      continued.has(head[1])
    )
      return []
    const span = nameSpan(article, head)
    if (span === null || taken.some(([from, to]) => span[0] < to && span[1] > from)) return []
    return bodyAt(article, span, head, home)
  })
}

/** From the first word that a name may begin with: 当事人|琼中县财政局 needs the place, 正赶上|重庆… the verb left out. */
function nameSpan(article: Recognised, head: Span): Span | null {
  const { text } = article
  const whole = item.exec(text.slice(Math.max(0, head[0] - shortName), head[1]))
  if (whole && !notItem.test(whole[0]) && !hasStop(article, head[1] - whole[0].length, head[0]))
    return [head[1] - whole[0].length, head[1]]
  let start = organStartBefore(article, head[1], Math.max(0, head[0] - longest))
  start += date.exec(text.slice(start, head[1]))?.[0].length ?? 0
  for (const [from, to] of wordsBetween(article, start, head[0])) {
    if (isCut(article, from, to, head)) start = to
    else if (from === start && isLead(article, from, to, head)) start = to
  }
  return start > head[0] ? null : [start, head[1]]
}

/** A particle; 和 behind the end of another body; a verb of the dictionary inside a name that is no firm's. */
function isCut(article: Recognised, from: number, to: number, head: Span): boolean {
  const { text, terms } = article
  const word = text.slice(from, to)
  if (particle.test(word)) return true
  if (/^[和与及同]$/.test(word)) return terms.heads.some(([, end]) => end === from)
  if (/^(?:投用|建成|新建)$/.test(word)) return true
  return (
    to < head[0] &&
    startsOrganBehind(text, from, to) > 0 &&
    !firm.test(text.slice(...head)) &&
    !insideCompound(text, from, to)
  )
}

function hasStop(article: Recognised, from: number, to: number): boolean {
  return wordsBetween(article, from, to).some(
    ([start, end]) =>
      particle.test(article.text.slice(start, end)) ||
      (end < to && startsOrganBehind(article.text, start, end) > (to < from + longName ? 1 : 0)),
  )
}

/** A verb, or a common noun right before a place. */
const isLead = ({ text }: Recognised, from: number, to: number, head: Span): boolean =>
  startsOrganBehind(text, from, to) > 0 ||
  (to < head[0] &&
    wordClass(text, from, to) === WordClass.ordinary &&
    chainAt(text.slice(from, head[1]), 0, null).divisions.length === 0 &&
    chainAt(text.slice(to, head[1]), 0, null).divisions.length > 0)

function bodyAt(article: Recognised, span: Span, head: Span, home: Division | null): readonly Body[] {
  const words = article.text.slice(...span)
  const known = nationalBodies.get(words)
  if (known) return [{ ...bodyOf(words, null, span, known.kind), frame: known.frame }]
  if (everyday.test(words)) return []
  const kind = kindOf(words)
  if (words.length < least || span[0] === head[0] || common.test(words) || site.test(words) || kind === 'village')
    return []
  if (isForeign(words)) return isRuler(words) ? [] : [bodyOf(words, null, span, 'foreign')]
  const placed = level.test(words) || national.test(words) || chainAt(words, 0, home).divisions.length > 0
  if (
    !placed &&
    (isEverydayWord(article, head) || !isOwnName(words, kind) || !isProper(article, words, [span[0], head[0]]))
  )
    return []
  const resolved = resolvedBody(numbered.test(words) && home ? home.name + words : words.replace(term, ''), home)
  return isLeading(resolved.name) || resolved.name.length < least
    ? []
    : [bodyOf(resolved.name, resolved.of, span, kind)]
}

/** 第三实验小学: a number is a name inside its county; 义务教育学校 has none. */
const isProper = (article: Recognised, words: string, front: Span): boolean =>
  numbered.test(words) || words.endsWith('集团') || hasOwnName(article, front)

const isOwnName = (words: string, kind: OrganizationKind): boolean =>
  ownName.has(kind) && (words.length >= 5 || university.test(words))

/** 法国外交部, 美国国会参议院. */
const isForeign = (words: string): boolean =>
  [6, 5, 4, 3, 2].some(length => length < words.length && (countryOf(words.slice(0, length)) ?? '中国') !== '中国')

/** Governments abroad speak for their country: they are no body that takes part. */
const isRuler = (words: string): boolean => /(?:政府|议会|国会|人大|政协)$/.test(words)

/** 全部, 到处, 办公室: the head is the end of a short word, or it names no kind of body that stands alone. */
function isEverydayWord({ text, wordEnds }: Recognised, head: Span): boolean {
  if (organHeads.get(text.slice(...head)) === 'village') return true
  return head[1] - head[0] === 1 && wordEnds.lastIndexOf(1, head[1] - 1) >= head[1] - 2
}

function wordsBetween({ wordEnds }: Recognised, from: number, to: number): readonly Span[] {
  const found: Span[] = []
  for (let at = from; at < to; ) {
    const next = wordEnds.indexOf(1, at + 1)
    const end = next < 0 ? to : Math.min(to, next)
    found.push([at, end])
    at = end
  }
  return found
}
