/** Clauses of an article with the names and verbs in them: who does what is decided inside one clause first. */
import type { Sentence } from '../article.ts'
import { characters } from '../recognise/characters.ts'
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Span } from '../record.ts'
import { type Verb, verbsOf } from './verbs.ts'

export type Clause = Readonly<{
  span: Span
  /** Number of its sentence in the article. */
  sentence: number
  names: readonly NameMention[]
  /** Verbs outside quotation marks. */
  verbs: readonly Verb[]
  /** It stands in what somebody says: 桑晚舟说，|去年殳怀瑾来到村里. */
  reported: boolean
}>

const isMark = characters('，；：。！？!?;\n')

/** 石磊要求，…；他说，“…” → clauses up to each ，；：, in order. */
export function clausesOf(article: Recognised): readonly Clause[] {
  const names = inTurn(article.names)
  const verbs = inTurn(verbsOf(article))
  let said = -1
  return article.sentences.flatMap((sentence, i) => {
    let reported = said === sentence.paragraph && goesOn.test(article.text.slice(...sentence.span))
    return pieces(article.text, sentence).map(span => {
      const clause = { span, sentence: i, names: names(span), verbs: verbs(span), reported }
      reported ||= opensReport(article.text, clause)
      if (reported) said = sentence.paragraph
      return clause
    })
  })
}

/** 这次|我在访问途中…; 希望双方…: what is said goes on in the next sentence of the paragraph. */
const goesOn = /(?:^|，|这次|[今昨]天)(?:我(?![县市区州省国镇乡旗校院司])|愿|要(?!求)|希望|相信|期待)/

/** 桑晚舟说，; 会议要求，; 他在讲话中指出：: what follows in the sentence is what was said. Not 出席会议并讲话，. */
const opensReport = (text: string, { span: [, end], names, verbs }: Omit<Clause, 'reported'>): boolean => {
  const last = verbs.at(-1)
  if (last?.span[1] !== end) return false
  return reports(text, last) || (last.word === '介绍' && names.at(-1)?.span[1] === last.span[0] && text[end] === '，')
}

/** 表示，; 说：“: a verb with what was said behind it. */
export const reports = (text: string, { span }: Verb): boolean =>
  reporting.test(text.slice(...span)) && /[，：:“]/.test(text[span[1]] ?? '')

const reporting =
  /^(?:指出|强调|要求|表示|认为|希望|坦言|直言|透露|感慨|感叹|呼吁|重申|回忆|反映|称|[^提]{0,4}说|说道)$/

/** Hands out what begins in each span asked for; spans and things come in text order. */
function inTurn<T extends Readonly<{ span: Span }>>(things: readonly T[]): (span: Span) => readonly T[] {
  let next = 0
  return ([start, end]) => {
    while ((things[next]?.span[0] ?? Infinity) < start) next++
    const from = next
    while ((things[next]?.span[0] ?? Infinity) < end) next++
    return things.slice(from, next)
  }
}

function pieces(text: string, { span: [start, end] }: Sentence): readonly Span[] {
  const found: Span[] = []
  let from = start
  for (let at = start; at < end; at++)
    if (isMark(text.charCodeAt(at))) {
      if (at > from) found.push([from, at])
      from = at + 1
    }
  if (end > from) found.push([from, end])
  return found
}
