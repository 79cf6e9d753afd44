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

/** 任命, 选举 … set the titles behind the name: the text tells of the office, not of the person's presence. */
const isAppointed = (mention: NameMention): boolean =>
  mention.titles.some(
    title => title.span[0] > mention.span[1] && /^(?:appointed|elected|removed|nominated)$/.test(title.status),
  )

/** 任命了…组成人员。他们是：… */
const appointedList = /(?:任命|选举)(?:了|产生)?[^。]{2,60}。\s*他们(?:分别)?是：[^。]*$/

/** Who has died is not there: 生前, 因公殉职. */
const dead = /(?:生前|殉职|牺牲|逝世|去世|遗体|追悼)/

export function tookPart(article: Recognised, mention: NameMention): boolean {
  const { text } = article
  const start = mention.titles[0]?.span[0] ?? mention.role?.span[0] ?? mention.span[0]
  const before = text.slice(Math.max(0, start - 6), start)
  const behind = text.slice(mention.span[1], mention.span[1] + 40)
  const lead = article.sentences.find(sentence => sentence.part === 'body')?.span ?? [0, 0]
  const instructs =
    mention.span[0] >= lead[0] && mention.span[0] < lead[1] && /^[^，。]{0,40}作出重要(?:指示|批示)/.test(behind)
  return !(
    isAppointed(mention) ||
    appointedList.test(text.slice(Math.max(0, mention.span[0] - 300), mention.span[0])) ||
    isDead(article, mention) ||
    (!instructs && cited.test(behind)) ||
    citing.test(before) ||
    appointedBefore.test(text.slice(Math.max(0, mention.span[0] - 4), mention.span[0])) ||
    appointedBehind.test(behind) ||
    absent.test(behind) ||
    (/受$/.test(before) && /^(?:同志)?(?:的)?委托/.test(behind)) ||
    (learnedFrom.test(before) && /^(?:同志)?(?:学习|那样|为榜样|先进|精神)/.test(behind)) ||
    historic.test(behind)
  )
}

function isDead({ text, names }: Recognised, { name }: NameMention): boolean {
  return names.some(
    each =>
      each.name === name &&
      dead.test(/^[^，。；\n]{0,14}/.exec(text.slice(each.span[1], each.span[1] + 14))?.[0] ?? ''),
  )
}
