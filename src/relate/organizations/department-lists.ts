/** 县住建、财政、审计等相关负责人参加: bodies that sent somebody, one by one, with place and closing head filled in. */
import { matches } from '../../matches.ts'
import type { NameMention, Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import { overlaps } from '../../spans.ts'

export type Sent = Readonly<{ name: string; span: Span }>

const item = '[㐀-鿿]{2,14}?'
const list = new RegExp(
  `(${item}(?:(?:、|和|及|以及)${item})*)(?:等)?(?:县直|市直|区直|各|相关|有关|主要|部门|单位|科室|镇街|乡镇|主管|分管|班子|行政|的)*(?:负责人|负责同志|主要领导|负责人员)(?=[，。；、及和等参陪一出列汇作针围就先依分到随共表介通座]|$)`,
  'g',
)
const sent = /负责人|负责同志|主要领导/
const separator = /、|以及|和|及/
const level = /^(?:全|我)?([省市县区州旗])(?:直)?(?=[㐀-鿿]{2,})/
const town = /(?:镇|乡|街道|开发区|示范区|公司|集团|银行|学校|村|社区)$/
/** 各乡镇, 有关部门: groups, no body in particular. */
const general =
  /^(?:各|有关|相关|部分|县直|市直|区直|县区|县市区|乡镇|镇街|镇村|乡村|部门|单位|企业|村|社区|所在|责任|主要|其他|全县|全市|全区|上述|县|市|区|省|沿线|涉及|包联|牵头|成员|职能)|(?:企业|部门|单位|机构|乡镇|县区|团队|组|干部|分管|级|院|[^国]企|机关|省市|自治区|地区|成员|人员)$|的|部分|有关|召开|班子/
const head = /(局|委|办|中心|大队|公司|院|站|所|部)$/

/** Names as printed, a bare level word in front of each that shares it: 县住建, 县财政 …. */
export function departmentLists(article: Recognised): readonly Sent[] {
  if (!sent.test(article.text)) return []
  return matches(article.text, list).flatMap(match => {
    const words = lastList(match[1] ?? '')
    const start = match.index + (match[1] ?? '').length - words.length
    if (article.names.some(mention => isPersonIn(mention, [start, start + words.length]))) return []
    return itemsOf(words, start)
  })
}

/** A town or a department in a list of people is taken for one of them: 裘知秋、田野以及|林业、住建等单位负责人. */
const notPerson =
  /[镇乡]$|^(?:发改|财政|住建|林业|农业|农机|水利|水务|交通|交运|教育|教体|科技|工信|民政|司法|人社|环保|环境|自然资源|国土|规划|城管|商务|文旅|文化|广电|卫健|卫生|应急|审计|统计|市监|信访|公安|税务|气象|电力|供电|消防|扶贫|畜牧|粮食|园林|房产|金融|招商)$/

const isPersonIn = ({ name, span }: NameMention, list: Span): boolean => overlaps(span, list) && !notPerson.test(name)

/** Behind the last mark of another kind the list begins. */
const lastList = (words: string): string =>
  words.replace(/^.*(?:副主席|副县长|县长|书记|领导|主任|部长|委员|参加|出席|以及)(?=[㐀-鿿])/, '')

function itemsOf(words: string, start: number): readonly Sent[] {
  const names = words.split(separator)
  const shared = level.exec(names[0] ?? '')?.[1] ?? ''
  const closing = head.exec(names.at(-1) ?? '')?.[1] ?? ''
  const spread =
    closing === '局' && names.length > 1 && names.slice(0, -1).every(name => !head.test(name) && !town.test(name))
      ? '局'
      : ''
  return names.flatMap((name, i) => {
    const at = words.indexOf(name)
    if (general.test(name.replace(level, '')) || name.length < 2) return []
    const front = town.test(name) || level.test(name) ? '' : shared
    return [
      {
        name: front + name + (i < names.length - 1 ? spread : ''),
        span: [start + at, start + at + name.length] as const,
      },
    ]
  })
}
