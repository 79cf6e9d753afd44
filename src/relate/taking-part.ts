/** Whether a mention speaks of somebody who was there: cited, appointed, absent and historic people were not. */
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import { isHonoured } from './honoured.ts'

/** 习近平总书记|关于…重要论述, |在…考察时的重要讲话: a source of instructions. */
const cited =
  /^(?:总书记|主席|同志|总理)?(?:关于[^，。；]{0,60}?(?:重要|论述|讲话|指示|批示|思想|精神|嘱托|要求|文章)|对.{1,20}(?:作出|的)(?:重要|系列)|(?:“[^”]{1,8}”)?(?:系列|的)?重要(?:讲话|指示|论述|批示|回信|文章|嘱托|精神)|在(?:(?!发表(?!的)|(?<!工)作出?(?!的))[^，。；]){2,40}?(?:(?:考察|视察|讲话|会议|大会)[^，。；]{0,12}(?:重要|精神)|的?(?:系列)?重要(?:讲话|指示|论述|批示))|的(?:殷切|嘱托|关怀|号召)|[^，。；]{2,30}[时中上](?:发表)?的(?:系列)?重要(?:讲话|指示|论述))/
const citing = /(?:贯彻落实|学习贯彻|深入贯彻|贯彻|传达学习|传达|学习|按照|牢记|落实|领会|重温|遵循)(?:好|了)?$/
/** 免去|仇子墨的…职务, 任命|褚云帆为…, 石磊|同志任…, 从容川|为…. */
const appointedBefore = /(?:任命|免去|选举|提名|接受|撤销|罢免|免除)(?:产生)?$/
const appointedBehind =
  /^(?:（[^）]*）)?(?:同志)?(?:任(?!组长|团长|总指挥)|为[^，。；]{2,24}(?:长|书记|主任|主席|委员|代表|候选人|人选|成员)(?:[，。；、\n]|$)|不再担任|不再兼任|辞去|另有任用)/
const absent =
  /^(?:（[^）]*）)?(?:同志)?(?:因[公事病][^，。]{0,6}|未能?|没有|缺席|请假|书面)[^，。；]{0,8}(?:出席|参加|请假|缺席|发言|到会)|^(?:因[公事病])/
/** 应[甲]邀请, 受[乙]委托, 委托[丙]向大会作说明: who invites or is to speak later need not be there. */
const invited = /(?:^|[，。；：\n]|并|将|还|是)应[^，。；\n]*$/
const inviting = /^[^，。；\n]{0,120}?邀请/
const entrusted = /^(?:[㐀-鿿]{0,6})?(?:代表|向|在|作|出席|前往|看望|慰问)/
/** 免去[甲]、|[乙]的…职务: names of the list that an appointing verb opens. */
const appointedAlong = /(?:任命|免去|撤销|罢免|免除|接受|补选|选举)[^，。；的为]*[、和]$/
/** 转达了[甲]、[乙]的亲切问候: who sends regards is elsewhere. */
const sending = /转达(?:了|对)?[^。；]{0,80}$/
const regards = /^[^。；]{0,80}?(?:问候|慰问|祝愿|祝贺|敬意|邀请)/
const learnedFrom = /(?:向|学|像|以|学习|纪念|缅怀|追忆|号召向)$/
const historic =
  /^(?:同志|主席|总统|先生|烈士)?(?:精神|式的?|陵|墓|雕像|塑像|铜像|纪念[碑馆堂园]|故里|故居|逝世|诞辰|题写|生前|先进事迹|案)/

/** 任命, 选举 … set the titles behind the name: the text tells of the office, not of the person's presence. */
const isAppointed = (mention: NameMention): boolean =>
  mention.titles.some(
    title => title.span[0] > mention.span[1] && /^(?:appointed|elected|removed|nominated)$/.test(title.status),
  )

/** [甲]对…作出重要批示: of a meeting held on that account the writer is no participant. */
const instruction = /^[^，。]{0,40}?[作做]出(?:了)?(?:重要|专门|明确)?(?:指示|批示)/

/** 任命了…组成人员。他们是：… */
const appointedList = /(?:任命|选举)(?:了|产生)?[^。]{2,60}。\s*他们(?:分别)?是：[^。]*$/

/** Who has died is not there: 生前, 因公殉职. */
const dead = /(?:生前|殉职|牺牲|逝世|去世|遗体|追悼)/

/** [甲]犯受贿罪, [乙]用公款…: of whom a meeting is told, not who sat in it. */
const accused =
  /^(?:同志)?(?:等[㐀-鿿]{0,3})?(?:犯[^，。；]{1,16}罪|用公款|违规|违纪|违法|涉嫌|受贿|贪污|严重违|被(?:判处|立案|开除|免职|双规|问责))/

/** 以[甲]|为团长的代表团飞抵…: the leader travels with the group. */
const leading = /^(?:同志)?为(?:团长|组长|首|领队)的/

/** 习近平总书记|关于…的重要论述: a source, no subject of the verbs behind it. */
export const isCited = ({ text }: Recognised, { span }: NameMention): boolean =>
  cited.test(text.slice(span[1], span[1] + 70))

/** `acts`: the article tells of a deed (kind other), so that 作出重要指示 is what the person did. */
export function tookPart(article: Recognised, mention: NameMention, acts: boolean): boolean {
  const { text } = article
  const start = Math.min(mention.titles[0]?.span[0] ?? mention.role?.span[0] ?? mention.span[0], mention.span[0])
  const before = text.slice(Math.max(0, start - 6), start)
  const behind = text.slice(mention.span[1], mention.span[1] + 70)
  const instructs = acts && instruction.test(behind)
  if (leading.test(behind)) return true
  return !(
    isAppointed(mention) ||
    (!acts && instruction.test(behind)) ||
    isInviting(text, start, mention.span[1]) ||
    isHonoured(text, start, mention.span) ||
    (/(?<!受)委托$/.test(before) && entrusted.test(behind)) ||
    appointedAlong.test(text.slice(Math.max(0, start - 40), start)) ||
    appointedList.test(text.slice(Math.max(0, mention.span[0] - 300), mention.span[0])) ||
    isDead(article, mention) ||
    (!acts && isAccused(article, mention)) ||
    (!instructs && cited.test(behind)) ||
    citing.test(before) ||
    appointedBefore.test(text.slice(Math.max(0, mention.span[0] - 4), mention.span[0])) ||
    appointedBehind.test(behind) ||
    absent.test(behind) ||
    (/受$/.test(before) && /^(?:同志)?(?:的)?委托/.test(behind)) ||
    (learnedFrom.test(before) && /^(?:同志)?(?:学习|那样|为榜样|先进|精神|活动)/.test(behind)) ||
    historic.test(behind) ||
    (regards.test(behind) && sending.test(text.slice(Math.max(0, mention.span[0] - 90), mention.span[0])))
  )
}

const isInviting = (text: string, start: number, end: number): boolean =>
  inviting.test(text.slice(end, end + 130)) && invited.test(text.slice(Math.max(0, start - 130), start))

function isDead({ text, names }: Recognised, { name }: NameMention): boolean {
  return names.some(
    each =>
      each.name === name &&
      dead.test(/^[^，。；\n]{0,14}/.exec(text.slice(each.span[1], each.span[1] + 14))?.[0] ?? ''),
  )
}

const isAccused = ({ text, names }: Recognised, { name }: NameMention): boolean =>
  names.some(each => each.name === name && accused.test(text.slice(each.span[1], each.span[1] + 24)))
