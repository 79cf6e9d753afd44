/** What makes words the name of an undertaking: 双塔汇, 500万吨杨庄煤矿, “晋源稻花城”; not 民生项目, 示范工程. */

import { words } from './words.ts'

/** Things that stand somewhere: their name needs no 项目 behind it. */
const thing = new RegExp(`(?:${words('thing')})$`)

export const isThing = (name: string): boolean => thing.test(name)

/** 康养酒店项目 → 康养酒店, 杭台铁路建设工程 → 杭台铁路: without the words that only say that it is one. */
export const coreOf = (name: string): string => {
  const core = name.replace(/(?:建设)?(?:项目|工程)(?:建设)?$/, '')
  return core.length > 1 ? core : name
}

/** The shortest name that stands alone: 商贸综合体 of 商贸综合体项目; 高性能电池结构件项目 keeps the word. */
export const nameOf = (printed: string): string => {
  const core = coreOf(printed)
  return isThing(core) ? core : printed
}

/** Kinds, programmes, slogans: none of them is one undertaking. */
const general = new RegExp(
  `^(?:.{0,16}(?:重点|重大|外资|承包|资助|代表性|挑战|科研)(?:建设)?|.{0,3}(?:续建|新建|在建|扩建)|.{0,8}(?:[^大]好|${words('kind-of-project')}))(?:项目|工程)$`,
)
const slogan =
  /[“](?:[一二三四五六七八九十百千万双两]|\d+[+＋])[^”]{0,8}[”](?:项目|工程)?$|三年行动|五年行动|行动计划|攻坚战/
const clause =
  /[的了着等]|目前|^[一二三四五六]是|(?:加快|推进|推动|锚定|聚焦|围绕|紧盯|招引|跑办)(?:项目|工程)$|^[这那各每某其]|^[一二三四五六七八九十两几多]+(?:[个批项大条座处家期类种些年次]|$)|季度|非法|虚报|占有|发力|最优|落户|落地(?!窗)|将在|如果|我们|他们|进行|对于|关于|紧盯|领导|召开|举行|举办|[\d一二三四五六七八九十](?:余|多)?[个项批]|累计|继续|乐见|正在|首[个批条座]|今年|专项|\d米|男子|女子|男女|团体|单打|双打|接力|——|以及|智能工厂|^(?:棚户区|城中村|老旧小区|危房|厕所|旱厕|农村电网|城镇|农村)|^(?:此次|本次|当前|目前|察看|查看|参观|视察|检查|了解|推进|实施|启动)(?:项目|工程)|^“?(?:大|小|新|老|旧|好)?(?:项目|工程)/

export const isKind = (name: string): boolean =>
  general.test(name) || (general.test(`${name}项目`) && !isThing(name)) || slogan.test(name) || clause.test(name)
