/** Whether a mention speaks of somebody who was there: cited, appointed, absent and historic people were not. */
import type { NameMention, Recognised } from '../recognise/mentions.ts'

/** 习近平总书记|关于…重要论述, |在…考察时的重要讲话: a source of instructions. */
const cited =
  /^(?:总书记|主席|同志|总理)?(?:关于|对.{1,20}(?:作出|的)(?:重要|系列)|(?:系列|的)?重要(?:讲话|指示|论述|批示|回信|文章|嘱托|精神)|在.{2,24}?(?:考察|视察|讲话|会议|大会)[^，。；]{0,12}(?:重要|精神)|的(?:殷切|嘱托|关怀|号召))/
const citing = /(?:贯彻落实|学习贯彻|深入贯彻|贯彻|传达学习|传达|学习|按照|牢记|落实|领会|重温|遵循)(?:好|了)?$/
/** 免去|何建设的…职务, 任命|徐万里为…, 石磊|同志任…, 程未然|为…. */
const appointedBefore = /(?:任命|免去|选举|提名|接受|撤销|罢免|免除)(?:产生)?$/
const appointedBehind = /^(?:（[^）]*）)?(?:同志)?(?:任|为(?!首)|不再担任|不再兼任|辞去|另有任用)/
const absent =
  /^(?:（[^）]*）)?(?:同志)?(?:因[公事病][^，。]{0,6}|未能?|没有|缺席|请假|书面)[^，。；]{0,8}(?:出席|参加|请假|缺席|发言|到会)|^(?:因[公事病])/
const learnedFrom = /(?:向|像|以|学习|纪念|缅怀|追忆|号召向)$/
const historic = /^(?:同志)?(?:精神|故里|故居|逝世|诞辰|题写|生前|先进事迹|案)/

export function tookPart(article: Recognised, mention: NameMention): boolean {
  const { text } = article
  const start = mention.titles[0]?.span[0] ?? mention.role?.span[0] ?? mention.span[0]
  const before = text.slice(Math.max(0, start - 6), start)
  const behind = text.slice(mention.span[1], mention.span[1] + 40)
  return !(
    cited.test(behind) ||
    citing.test(before) ||
    appointedBefore.test(text.slice(Math.max(0, mention.span[0] - 4), mention.span[0])) ||
    appointedBehind.test(behind) ||
    absent.test(behind) ||
    (/受$/.test(before) && /^(?:同志)?(?:的)?委托/.test(behind)) ||
    (learnedFrom.test(before) && /^(?:同志)?(?:学习|那样|为榜样|先进|精神)/.test(behind)) ||
    historic.test(behind)
  )
}
