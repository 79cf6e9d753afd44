/** Sums of money with what they are of: 总投资3．2亿元 → 320,000,000 yuan of 总投资; 万亩 and 万吨 are no money. */
import { matches } from '../../matches.ts'
import { hanNumber } from '../../recognise/han-number.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Project, Span } from '../../record.ts'
import { overlaps } from '../../spans.ts'

type Amount = Project['amounts'][number]

const of =
  '计划总投资|预计总投资|概算总投资|估算总投资|规划总投资|总投资|固定资产投资|计划投资|预计投资|概算投资|累计完成投资|完成投资|协议投资|合同投资|首期投资|追加投资|投资|注资|注册资本|年总产值|(?<![去今当上每前])年产值|总产值|产值|年销售收入|年销售额|销售收入|销售额|营业收入|年营收|营收|利税|年税收|税收|年利润|利润|签约金额|签约总额|签约额|合同金额|合同额|协议资金|到位资金|专项资金|补助资金|资金|融资|贷款|授信|造价|总造价|成交额|交易额|中标价|中标金额|专项债券|专项债|补贴|收入'
const filler =
  '(?:额|完成|实现|总额|金额|规模|人民币|累计|已|将|可|预计|约|近|达到|达|超过|超|突破|逾|为|共计|共|计|不低于|高达|到|：)*'
const digits = '(\\d[\\d,，]*(?:\\.\\d+)?|[一二三四五六七八九十百千两]+(?:点[一二三四五六七八九]+)?)'
const tail =
  '(余|多|几)?(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千)?(余|多)?(元人民币|元|人民币|美元|欧元|港元|港币|日元|英镑|卢布|澳元|加元|新元|新加坡元)'
const before = new RegExp(`(${of})${filler}${digits}${tail}`, 'g')
/** 3亿元的总投资, 12亿元年产值. */
const behind = new RegExp(`${digits}${tail}(?:的)?(${of})(?!${filler}\\d)`, 'g')

const unit: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  十亿: 1e9,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
}
const yuan = /^(?:元人民币|元|人民币)$/

type Printed = Readonly<{ amount: Amount; span: Span }>

/** All sums of a text that say what they are of, in order. `cny`: yuan, null for other currencies. */
export function amountsIn(text: string): readonly Printed[] {
  if (!/元|人民币|美元|英镑|卢布|港币/.test(text)) return []
  const front = matches(text, before).map(match => printed(match.index, match[0], match[1], match.slice(2)))
  const back = matches(text, behind)
    .map(match => printed(match.index, match[0], match[6], match.slice(1)))
    .filter(({ span }) => !front.some(other => overlaps(span, other.span)))
  return [...front, ...back].sort((a, b) => a.span[0] - b.span[0])
}

function printed(at: number, whole: string, of: string | undefined, parts: readonly (string | undefined)[]): Printed {
  const [number = '', some = '', scale = '', more = '', currency = ''] = parts
  return {
    amount: {
      cny: yuan.test(currency) ? yuanOf(number, scale) : null,
      raw: `${number}${some}${scale}${more}${currency}`,
      of: of ?? null,
    },
    span: [at, at + whole.length],
  }
}

/** 3.2 and 亿 → 320000000; rounded to whole yuan. */
function yuanOf(number: string, scale: string): number {
  const value = /^\d/.test(number) ? Number(number.replace(/[,，]/g, '')) : withFraction(number)
  return Math.round(value * (unit[scale] ?? 1))
}

/** 三十五 → 35, 一点二 → 1.2. */
function withFraction(words: string): number {
  const [whole = '', fraction = ''] = words.split('点')
  return hanNumber(whole) + Number(`0.${[...fraction].map(hanNumber).join('')}`)
}

/** Sums of the sentences that tell of a project and are nearer to it than to any other of them. */
export function amountsOf(article: Recognised, spans: readonly Span[], all: readonly Span[]): Project['amounts'] {
  const found = new Map<string, Amount>()
  for (const span of spans)
    for (const { amount, span: at } of sumsAround(article, span))
      if (isNearest(article.text, at, span, all)) found.set(`${amount.of}${amount.raw}`, amount)
  return [...found.values()]
}

/** In the sentence of the name, and in the next where it goes on with 该项目 or 项目. */
function sumsAround(article: Recognised, [start]: Span): readonly Printed[] {
  const i = article.sentences.findIndex(({ span }) => start >= span[0] && start < span[1])
  const own = article.sentences[i]?.span
  if (!own) return []
  const next = article.sentences[i + 1]?.span
  const goesOn =
    next !== undefined && /^\s*(?:该|此|这一|整个)?(?:项目|工程|园区|生产线|基地)/.test(article.text.slice(...next))
  const to = goesOn ? next[1] : own[1]
  return amountsIn(article.text.slice(own[0], to)).map(({ amount, span }) => ({
    amount,
    span: [own[0] + span[0], own[0] + span[1]],
  }))
}

/** 总投资12亿元的|甲园 belongs to what follows 的; else to the name before it, else to the only one. */
function isNearest(text: string, [from, to]: Span, span: Span, all: readonly Span[]): boolean {
  if (/^(?:的|建设的?|新建的?|打造的?)/.test(text.slice(to, to + 3)) && all.some(other => isAhead(text, to, other)))
    return isAhead(text, to, span)
  const before = all.findLast(other => other[1] <= from && !/[。！？\n]\s*$/.test(text.slice(other[1], from)))
  return before ? before[0] === span[0] : all.find(other => other[0] >= to)?.[0] === span[0]
}

const isAhead = (text: string, at: number, [start]: Span): boolean =>
  start >= at && start - at < 8 && /^(?:的|建设的?|新建的?|打造的?)?$/.test(text.slice(at, start))
