/** People whose words and deeds are cited rather than told. */
import type { NameMention, Recognised } from '../../recognise/mentions.ts'
import { isCited } from '../taking-part.ts'

/** Headlines of what others make of a speech or a visit: 引发强烈反响, 高度评价. */
const echo = /反响|评价|热[议评]|共鸣|点赞|引发/
const echoed = /热[议评]|(?:引发|引起)[^。]{0,24}(?:反响|热议|共鸣|广泛关注)/
export function isEcho({ title, text, sentences }: Recognised): boolean {
  const first = sentences.find(({ part }) => part === 'body')?.span ?? [0, 0]
  return echo.test(title ?? '') || echoed.test(text.slice(...first))
}

/** The head of party or state, whose words at a meeting are cited more often than told, unless the headline names him. */
export const isSource = (article: Recognised, who: NameMention): boolean =>
  isCited(article, who) || (isHead(article, who) && (isEcho(article) || !isHeadlined(article, who)))

/** Named in the headline, and not as one whose words are studied: 学习贯彻|[甲]重要讲话. */
function isHeadlined({ title }: Recognised, { name }: NameMention): boolean {
  const at = title?.indexOf(name) ?? -1
  return at >= 0 && !/(?:学习|贯彻|牢记|重温|传达)[^ ]{0,6}$/.test(title?.slice(0, at) ?? '')
}

const isHead = ({ text }: Recognised, { titles, span }: NameMention): boolean =>
  titles.some(title => /总书记|国家主席|军委主席/.test(text.slice(...title.span))) ||
  /^(?:总书记|主席)/.test(text.slice(span[1], span[1] + 3))
