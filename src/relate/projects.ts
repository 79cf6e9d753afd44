import type { Recognised } from '../recognise/mentions.ts'
import { organStartBefore } from '../recognise/titles.ts'
import type { Project, Span } from '../record.ts'

const head = /项目|工程|产业园|生产线|综合体|康养小镇|示范园|建设基地/g
/** 民生项目, 重点项目, 项目建设: kinds of projects, none of them one. */
const general =
  /^(?:.{0,4}(?:重点|民生|好|大|新|各|重大|招商|投资|建设|合作|在建|产业|工业|农业|基础设施|续建|新建|签约|开工|储备|谋划|优质|实施|相关|有关|这些|该|此|系统|惠民|民心|实事|扶贫|补短板|示范|亿元|文化|旅游|水利|交通|能源|入库|省级|市级|县级|国家级|配套|子|首个|单体|所有|全部|上述|两个|多个|一批|一个|科技|生态|公益)(?:项目|工程))$/
const behind =
  /^(?:建设|化|部|组|库|经理|单位|资金|清单|方|管理|化|师|院|公司|区|的建设|谋划|招引|审批|落地|推进|专班|指挥|负责)/
const amount =
  /(总投资|计划投资|投资|注资|年产值|产值|预计投资|完成投资|签约金额|协议资金|资金|融资)(?:约|达|近|超|额|总额|为|共|共计|到)*(\d+(?:\.\d+)?)(余|多)?(亿|万|千万|百万)?(元|美元|欧元)/g
const unit: Readonly<Record<string, number>> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4 }
const stages: readonly (readonly [RegExp, NonNullable<Project['stage']>])[] = [
  [/签约|签订|签署/, '签约'],
  [/停工|停建/, '停工'],
  [/投产|投用|投入使用|投运/, '投产'],
  [/竣工|建成|完工|验收/, '竣工'],
  [/开工|奠基|动工/, '开工'],
  [/施工|在建|正在建设|推进|进度/, '在建'],
  [/谋划|规划|策划|可研|前期/, '谋划'],
]

/** Named undertakings: 精卫湖康养小镇项目, 总投资3.2亿元. Kinds of projects (民生项目) and slogans are left out. */
export function projectsOf(article: Recognised): readonly Project[] {
  const found = new Map<string, Project>()
  for (const match of article.text.matchAll(head)) {
    const end = match.index + match[0].length
    const start = organStartBefore(article, end, Math.max(0, match.index - 26))
    const name = article.text.slice(start, end).replace(/^(?:\d+年)?(?:我|全|本)(?:[县市区省])/, '')
    if (!isProject(name, match[0], article.text.slice(end, end + 4))) continue
    if (!found.has(name)) found.set(name, projectOf(article, name, [end - name.length, end]))
  }
  return [...found.values()]
}

function isProject(name: string, head: string, next: string): boolean {
  const own = name.length - head.length
  return (
    own >= 3 &&
    !general.test(name) &&
    !(behind.test(next) && own < 5) &&
    !/[的了]/.test(name.slice(0, 2)) &&
    !/^“?.{1,3}”?(?:项目|工程)$/.test(name)
  )
}

function projectOf(article: Recognised, name: string, span: Span): Project {
  const sentence = article.sentences.find(each => span[0] >= each.span[0] && span[0] < each.span[1])
  const words = sentence ? article.text.slice(...sentence.span) : name
  const alias = name.replace(/(?:建设)?项目$/, '')
  return {
    name,
    aliases: alias !== name && alias.length > 3 ? [alias] : [],
    place: [],
    amounts: amountsOf(words),
    stage: stages.find(([pattern]) => pattern.test(words))?.[1] ?? null,
    owner: null,
    evidence: span,
  }
}

function amountsOf(words: string): Project['amounts'] {
  return [...words.matchAll(amount)].map(match => ({
    cny: match[5] === '元' ? Number(match[2]) * (unit[match[4] ?? ''] ?? 1) : null,
    raw: `${match[2]}${match[3] ?? ''}${match[4] ?? ''}${match[5]}`,
    of: match[1] ?? null,
  }))
}
