/** Reports that a meeting hears: who is listened to spoke, though the verb of the sentence is the meeting's. */
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Verb } from './verbs.ts'

const nouns = '报告|汇报|说明|解读|讲座|发言|通报|介绍|点评|总结|辅导|演讲|陈述|讲解|述职'
/** Words that may stand between a name and 作: 受县政府委托, 代表法制委, 向会议. */
const onBehalf =
  '(?:等|同志|先后|分别|共同|现场|还|就[^，。；\\n]{1,40})*(?:代表[^，。；\\n]{2,20}?|受[^，。；\\n]{2,16}委托，?)?(?:向(?:会议|大会|常委会|全会|主任会议))?'
/** [甲]|作了题为《…》的讲座. The clause may be long: names of laws and plans stand in it. */
const presented = new RegExp(`${onBehalf}作了[^。；\\n]{0,300}?(${nouns})(?!会)`, 'y')
/** 听取了县财政局局长|[甲]关于预算执行情况的汇报, 听取[乙]的述职. */
const listening = /(?:听取|听了|聆听)(?:了)?[^。；\n]*$/
const heard = new RegExp(
  `${onBehalf}(?:等)?(?:所?作)?(?:出)?(?:的|对|就|关于)[^。；\\n]{0,300}?(${nouns}|意见建议)(?!会)`,
  'y',
)
const furthest = 80

/** 会议听取了甲、乙作的关于…的报告 → 报告 right behind 乙; its subject is the list that 乙 closes. */
export const presentedVerbs = (article: Recognised): readonly Verb[] =>
  article.names.flatMap(mention => presentedBy(article.text, mention) ?? [])

function presentedBy(text: string, { span, titles }: NameMention): Verb | null {
  const start = Math.min(titles[0]?.span[0] ?? span[0], span[0])
  const before = text.slice(Math.max(0, start - furthest), start)
  const word = nounAt(presented, text, span[1]) ?? (listening.test(before) ? nounAt(heard, text, span[1]) : null)
  return word ? { span: [span[1], span[1] + 1], word, class: 'speak' } : null
}

function nounAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[1] ?? null
}
