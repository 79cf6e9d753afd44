/** Bodies named without a person: 北京江山多娇设计院, 县统计局, 外交部. */
import { chainAt } from '../../recognise/chain.ts'
import { countryOf, type Division, divisionsNamed } from '../../recognise/gazetteer/index.ts'
import { nationalBodies, organHeads } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { hasOwnName } from '../../recognise/own-name.ts'
import type { OrganizationKind, Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { overlaps } from '../../spans.ts'
import { nameSpan } from './alone-span.ts'
import { type Body, bodyOf, isLeading, kindOf, resolvedBody } from './body.ts'

const least = 4
const common =
  /^(?:全(?!国)|各|有关|相关|我(?![省市县区州旗])|该|本|某|一|两|三|几|多|上级|下级|当地|其他|国家级|[省市县]级|(?:上市|外国|国外|外资|科技|保险|相关|总|子)公司$|这|那|此|首)|市县|县乡|省市|各类|各级|各地|两地|双方|有关|相关|多家|一家|重点|所在/
/** Venues and zones named alone are places. */
const site =
  /(?:园区|景区|产业园|新区|保税区|示范区|会议室|会议中心|行政中心|活动中心|服务中心大厅|宾馆|酒店|干部|农场|林场|牧场|体育馆|博物馆|纪念馆|图书馆|文化馆|美术馆|剧院)$/
const level = /^(?:我)?[省市县区州旗镇乡](?![场区镇])/
const national = /^(?:中国|全国|国家|中央|中华|国务院|军委)/
const ownName: ReadonlySet<OrganizationKind> = new Set(['company', 'bank', 'school', 'hospital', 'media'])
const university = /大学$/
/** 甘肃中部, 西藏地处, 中国申办: everyday words that end like a department. */
const everyday =
  /(?:[中南东西北内外全局头腹背各]部|地处|到处|各处|[申承主协创开举]办|[困结格布战时全大]局|会客厅|客厅|餐厅|大厅|一所|\d所|两所|所所|处所|厕所|场所|车站|网站|组织|教室|卧室|办公室主任|政府|成员国[㐀-鿿]*理事会|市中心|^全国[㐀-鿿]{2}中心|[查严分]处|国际|学科|百科|内科|外科)$/
const term = /第?[一二三四五六七八九十]+届/
const numbered = /^第[一二三四五六七八九十]+(?!届|次|批)/
const firm = /公司$/
const ofAll = /(?:中国|我国|全国|现代|民族|当地|传统|[省市县])$/
const trade = /(?:[种药乳酒]业|重工)$/
/** 金凤区纪委|接到举报: a leading organ that acts by itself; 县委|高度重视 is rhetoric. */
const acts =
  /^(?:[^，。；、]{0,12}?(?:近日|日前|随即|先后|已经?|依法|公开|联合|专门))?(?:对[^，。；]{2,40}(?:问责|立案|通报|处分|查处|审查调查)|就通过|在[^，。；]{1,8}中发现|建立了|(?:先后)?建立|接到(?:群众)?(?:举报|反映|线索)|查处了?|通报了?|印发了?|下发了?|出台了?|开设了?|采纳了?|曝光了?|立案|启动了?|授予|追授|展开调查)/
/** 江古镇中心小|学教|师: the segmenter takes the head to the word for a person. */
const person = /^(?:教师|老师|学生|医生|护士|职工|员工|干部)/
/** 新华社|消息, 央视|网: where the news comes from. */
const credit = /^(?:消息|电[，。]|网|报道|讯)/
const rhetoric = /^[^，。；]{0,24}(?:精神|部署|要求)/

export function namedAlone(article: Recognised, home: Division | null): readonly Body[] {
  const titles = article.names.flatMap(mention => mention.titles).map(title => title.span)
  const taken = [...titles, ...article.names.map(mention => mention.span)]
  const bodyStart = article.parts.body[0]
  /** 领导小组|办公室: another head begins here. */
  const continued = new Set(
    article.terms.heads.filter(span => article.text.slice(...span) !== '组织').map(([start]) => start),
  )
  return article.terms.heads.flatMap(head => {
    if (head[0] < bodyStart || taken.some(other => overlaps(head, other))) return []
    if (isEverydayEnd(article, head)) return []
    if (
      /^组(?!织)/.test(article.text.slice(head[1], head[1] + 2)) ||
      (article.wordEnds[head[1]] !== 1 && !person.test(article.text.slice(head[1], head[1] + 2))) ||
      continued.has(head[1])
    )
      return []
    const span = nameSpan(article, head)
    if (span === null || taken.some(other => overlaps(span, other))) return []
    return bodyAt(article, span, head, home)
  })
}

function bodyAt(article: Recognised, span: Span, head: Span, home: Division | null): readonly Body[] {
  const words = article.text.slice(...span)
  const known = nationalBodies.get(words)
  const behind = article.text.slice(span[1], span[1] + 40)
  if (known)
    return (isLeading(words) && rhetoric.test(behind)) || (known.kind === 'media' && credit.test(behind))
      ? []
      : [{ ...bodyOf(words, null, span, known.kind), frame: known.frame }]
  if (everyday.test(words) || isTrade(words)) return []
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
  return (isLeading(resolved.name) && !acts.test(behind)) || resolved.name.length < least
    ? []
    : [bodyOf(resolved.name, resolved.of, span, kind)]
}

/** 干|部, 举|办: a head of one character that ends an everyday word of two. Most heads are such; 水|厂 and 总|署 are bodies. */
function isEverydayEnd({ text, wordEnds }: Recognised, [from, to]: Span): boolean {
  if (to - from > 1 || wordEnds[from] === 1 || wordEnds[from - 1] !== 1) return false
  if (/[^工]厂|署/.test(text.slice(from - 1, to))) return false
  const known = wordClass(text, from - 1, to)
  return known === WordClass.ordinary || known === WordClass.verbal
}

/** 第三实验小学: a number is a name inside its county; 义务教育学校 has none. */
const isProper = (article: Recognised, words: string, front: Span): boolean =>
  numbered.test(words) || words.endsWith('集团') || hasOwnName(article, front)

/** 振兴中国种业, 贵州酒业: a trade of a place; 岚禾种业 is a firm. */
const isTrade = (words: string): boolean => {
  const front = words.slice(0, -2)
  return trade.test(words) && (ofAll.test(front) || divisionsNamed(front.slice(-2)).length > 0)
}

const isOwnName = (words: string, kind: OrganizationKind): boolean =>
  ownName.has(kind) && (words.length >= 5 || university.test(words) || firm.test(words) || trade.test(words))

/** 法国外交部, 美国国会参议院. */
const isForeign = (words: string): boolean =>
  [6, 5, 4, 3, 2].some(length => length < words.length && (countryOf(words.slice(0, length)) ?? '中国') !== '中国')

/** Governments abroad speak for their country: they are no body that takes part. */
const isRuler = (words: string): boolean => /(?:政府|议会|国会|人大|政协|王室|皇室|内阁)$/.test(words)

/** 全部, 到处, 办公室: the head is the end of a short word, or it names no kind of body that stands alone. */
function isEverydayWord({ text, wordEnds }: Recognised, head: Span): boolean {
  if (organHeads.get(text.slice(...head)) === 'village') return true
  return head[1] - head[0] === 1 && wordEnds.lastIndexOf(1, head[1] - 1) >= head[1] - 2
}
