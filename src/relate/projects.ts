/** Named, concrete undertakings: 精卫湖康养小镇项目, with amounts and stage. Kinds of projects and slogans are left out. */
import type { Recognised } from '../recognise/mentions.ts'
import { organStartBefore } from '../recognise/titles.ts'
import type { Project, Span } from '../record.ts'

const head = /项目|工程|产业园|生产线|综合体|康养小镇|示范园|建设基地|加工基地|度假区|煤矿|电站/g
/** 总投资12亿元的|溱湖智能装备产业园: what an amount is put into. */
const funded =
  /(?:总|计划|预计)投资(?:约|近|达|超|逾)?[\d.]+(?:余|多)?(?:亿|万|千万)?(?:元|美元|欧元)的([㐀-鿿“”（）()·A-Za-z\d]{3,24}?)(?=[、，。；]|和|等|，|分别)/g
/** 民生项目, 重点项目, 项目建设: kinds of projects, none of them one. */
const general =
  /^(?:.{0,6}(?:重点|民生|好|大|新|各|重大|招商|投资|建设|合作|在建|产业|工业|农业|基础设施|续建|新建|签约|开工|储备|谋划|优质|实施|相关|有关|这些|该|此|系统|惠民|民心|实事|扶贫|补短板|示范|亿元|文化|旅游|水利|交通|能源|入库|省级|市级|县级|国家级|配套|子|首个|单体|所有|全部|上述|两个|多个|一批|一个|科技|生态|公益|引资|遗产|民生)(?:项目|工程))$/
/** Words of a clause, and sentences of offences, hold no name. */
const clause = /[的了等]|^[一二三四五六七八九十两几多这那各]|季度|非法|虚报|占有|发力|最优/
const lead = /^(?:使|让|把|对|以|为|将|与|和|及|推进|推动|加快|实施|打造|建设|谋划?|争取|抓好|完成|启动|包括)+(?=.{3,})/
const behind = /^(?:建设|化|部|组|库|经理|单位|资金|清单|方|管理|师|院|公司|区|谋划|招引|审批|落地|推进|专班|指挥|负责)/
const amount =
  /(总投资|计划投资|投资|注资|年产值|产值|预计投资|完成投资|签约金额|协议资金|资金|融资)(?:约|达|近|超|额|总额|为|共|共计|到)*(\d+(?:\.\d+)?)(余|多)?(亿|千万|百万|万)?(元|美元|欧元)/g
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
const longestName = 26

/** 精卫湖康养小镇 and 精卫湖康养小镇项目 are one undertaking: the longer form is its name, the other an alias. */
export function projectsOf(article: Recognised): readonly Project[] {
  const spans = [...funds(article.text), ...headed(article)].sort((a, b) => a[0] - b[0])
  const byCore = Map.groupBy(spans, span => coreOf(article.text.slice(...span)))
  return [...byCore.values()].map(own => projectOf(article, own))
}

const coreOf = (name: string): string => name.replace(/(?:建设)?项目$|工程$/, '')

const funds = (text: string): readonly Span[] =>
  [...text.matchAll(funded)].map(match => {
    const name = match[1] ?? ''
    const at = match.index + match[0].length - name.length
    return [at, at + name.length] as const
  })

function headed(article: Recognised): readonly Span[] {
  return [...article.text.matchAll(head)].flatMap(match => {
    const end = match.index + match[0].length
    const words = article.text.slice(organStartBefore(article, end, Math.max(0, end - longestName)), end)
    const name = words.replace(/^(?:\d+年)?(?:我|全|本)(?:[县市区省])/, '').replace(lead, '')
    return isProject(name, match[0], article.text.slice(end, end + 4)) ? [[end - name.length, end] as const] : []
  })
}

function isProject(name: string, head: string, next: string): boolean {
  const own = name.length - head.length
  return own >= 3 && !general.test(name) && !clause.test(name) && !(behind.test(next) && own < 5)
}

function projectOf(article: Recognised, spans: readonly Span[]): Project {
  const names = [...new Set(spans.map(span => article.text.slice(...span)))].sort((a, b) => b.length - a.length)
  const evidence = spans.find(span => article.text.slice(...span) === names[0]) as Span
  const sentence = article.sentences.find(each => evidence[0] >= each.span[0] && evidence[0] < each.span[1])
  const words = sentence ? article.text.slice(...sentence.span) : (names[0] ?? '')
  const core = coreOf(names[0] ?? '')
  return {
    name: names[0] ?? '',
    aliases: [...new Set([...names.slice(1), ...(core.length > 3 && core !== names[0] ? [core] : [])])],
    place: [],
    amounts: amountsOf(words, names[0] ?? ''),
    stage: stages.find(([pattern]) => pattern.test(words))?.[1] ?? null,
    owner: null,
    evidence,
  }
}

/** Amounts of the sentence that belong to this project: of several, the one right before its name. */
function amountsOf(words: string, name: string): Project['amounts'] {
  const all = [...words.matchAll(amount)]
  const own = all.filter(match => words.startsWith(`的${name}`, match.index + match[0].length))
  return (own.length > 0 ? own : all.length === 1 ? all : []).map(match => ({
    cny: match[5] === '元' ? Math.round(Number(match[2]) * (unit[match[4] ?? ''] ?? 1)) : null,
    raw: `${match[2]}${match[3] ?? ''}${match[4] ?? ''}${match[5]}`,
    of: match[1] ?? null,
  }))
}
