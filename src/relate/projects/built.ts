/** Sites that are being built or planned: 建设|大学城、南部新城, 推动|智创基地、云时代信创产业园|扩容提质. */
import { matches } from '../../matches.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { hasOwnName } from '../../recognise/own-name.ts'
import type { Span } from '../../record.ts'
import { isKind } from './name.ts'
import { startOfName } from './start.ts'
import { words } from './words.ts'

/** Last words of sites that get built; zones, districts and whole towns are policies or places. */
const head = new RegExp(
  `(?:${words('site')}|路(?=的建设|改造|[东西南北]延))”?|[东西南北]延(?=至|[，、。]|工程|项目)|[㐀-鿿](?:改造|扩建)(?=[，、。]|工程|项目)|[一二三四]期(?=工程|项目|建设)`,
  'g',
)
const verb = new RegExp(`(?:[再新]上(?:[一二两三四五六七八九十\\d]+条)?|${words('building')})(?:了)?(?:一个|一座)?$`)
const behind =
  /^(?:(?:项目|工程)?(?:的)?(?:建设|改造|扩容|提质|开工|竣工|投产|投用|落户|落地|奠基|动工|复工|复产|[一二三]期|建成|通车|投入使用|并网))/
/** 打造…中心, 建成…基地: aims, not sites. */
const aim = /(?:打造|建成|成为|推动|加快)(?:了)?$/
const intoAim = /[㐀-鿿]打造(?:了)?$/
const intent = /(?:重点|全力|着力|倾力|加快|积极|谋划)打造$/
const basis = /^为(?:依托|牵引|载体|核心|龙头|平台)/
const loose = /(?:基地|中心|总部)$/
const reach = 120

export function builtSites(article: Recognised): readonly Span[] {
  const { text } = article
  const named = matches(text, head).flatMap(match => {
    const end = match.index + match[0].length
    if (!endsHere(article, match[0], end)) return []
    const start = startOfName(article, end)
    const span: Span = [start, end]
    return isName(article, span, match.index) ? [span] : []
  })
  return named.filter((span, i) => isBuilt(article, span, named.slice(0, i), named.slice(i + 1)))
}

const leastPlain = 6
const leastLoose = 10
/** Only beside others: 建好|大学城、南部新城. */
const bare = /^(?:大学|卫星|科学)城$|^[㐀-鿿]{2}(?:新|水|科技|文化)城$/
/** 现代化产业园, 国际消费中心: what it is to be like, no name. */
const praise =
  /^(?:现代|高端|高品质|高标准|特色|国家级|区域|国际|一流|世界|重要|千亿级|百亿|绿色|智慧|更多|新型|先进|大型|综合|文旅融合|康养旅游|精品|全国|全省|首个|标准化|规模化|优质|专业)/

function isName(article: Recognised, [start, end]: Span, head: number): boolean {
  const name = article.text.slice(start, end)
  if (isKind(name) || praise.test(name)) return false
  if (bare.test(name)) return true
  if (head - start < 2) return false
  return hasOwnName(article, [start, head]) || name.length >= (loose.test(name) ? leastLoose : leastPlain)
}

/** The verb stands before the list, or what is done behind it. */
function isBuilt({ text }: Recognised, span: Span, before: readonly Span[], after: readonly Span[]): boolean {
  const first = before.reduceRight((at, other) => (isListed(text, other[1], at) ? other[0] : at), span[0])
  const last = after.reduce((at, other) => (isListed(text, at, other[0]) ? other[1] : at), span[1])
  const front = text.slice(Math.max(0, first - 8), first)
  const name = text.slice(...span)
  if (bare.test(name) && first === span[0] && last === span[1]) return false
  if (behind.test(text.slice(last, last + 8))) return true
  if (/以$/.test(front) && basis.test(text.slice(last, last + 4))) return true
  if (intoAim.test(front) && !intent.test(front)) return false
  return verb.test(front) && !(loose.test(name) && aim.test(front) && last === span[1] && first === span[0])
}

/** 南延|至 and CBD end where the segmenter sees no end. */
const endsHere = ({ wordEnds }: Recognised, head: string, end: number): boolean =>
  wordEnds[end] === 1 || /[延D”]$/.test(head)

const isListed = (text: string, end: number, start: number): boolean =>
  start > end && start - end < reach && /^(?:、|和|及|以及)$/.test(text.slice(end, start))
