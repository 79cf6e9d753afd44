/** Whether one sentence in the midst of a description tells of one occasion, really and once. */
import type { Recognised } from '../../recognise/mentions.ts'
import { rowsOf } from '../../rows-of.ts'
import { habit, life, unreal } from '../signs/once.ts'
import type { Sign } from '../signs/sign.ts'

/** 赶到|时, 调研|中: the time of something else. */
const aside = /^[^，。；]{0,10}?(?:时(?!许)|期间|之前|以前|的时候|以后|之后|过程|途中)|^[^。]{0,20}下来，/
const words = Map.groupBy(rowsOf(new URL('words.tsv', import.meta.url)), ([list = '']) => list)
const wordsOf = (list: 'vague' | 'personal'): ReadonlySet<string> =>
  new Set((words.get(list) ?? []).map(([, word = '']) => word))

/** Verbs of going and doing that are adverbs, figures of speech or parts of a life as often as not. */
const vague = wordsOf('vague')
/** 天地间的|通话, 表示|慰问: the verb as a noun. */
const noun = /(?:的[㐀-鿿]{0,2}|表示(?:诚挚|亲切|沉痛)?的?|表达了?)$/
/** What ordinary people do all day; with an office it is a talk of two sides. */
const personal = wordsOf('personal')
/** Where somebody goes: 渔船上, 被征地的村子, 凤冈镇中学. */
const somewhere = /[村镇乡县市区家船屋楼院校厂站所馆社园林田棚矿港街]|工地|病房|现场|公司|大学|机关|中心|安置点/
/** What somebody is to say there who is called to account: 本人在常委会会议上作出深刻检查. */
const blamed = /处分|深刻检查|问责|约谈，|警告/
/** Occasions that are told of themselves. */
const named: ReadonlySet<string> = new Set(['at-occasion', 'said-at-occasion', 'trial'])

/** 去年4月，县长[甲]专程赶到水磨村看望…, but not 多次来到, 准备来到, 来到水磨村工作, 考察时. */
export function tellsAlone(article: Recognised, { who, act, span, rule, sentence }: Sign): boolean {
  const { text } = article
  const from = article.sentences[sentence]?.span[0] ?? span[0]
  if (rule === 'trial' && !article.names.some(name => name.span[0] >= from && name.span[1] <= span[1])) return false
  const words = text.slice(from, article.sentences[sentence]?.span[1] ?? span[1])
  if (blamed.test(words)) return false
  if (named.has(rule)) return !habit.test(words.slice(0, span[1] - from + 12))
  if (!who || vague.has(act)) return false
  if (noun.test(text.slice(span[0], span[1] - act.length)) || text[span[1]] === '的') return false
  if (personal.has(act) && who.titles.length === 0) return false
  const told =
    text.slice(clauseStart(text, who.span[0], from), span[1]) +
    text.slice(span[1], span[1] + 12).replace(/[，。；\n].*$/s, '')
  if (habit.test(told) || unreal.test(told)) return false
  const behind = text.slice(span[1], span[1] + 30)
  if (aside.test(behind) || life.test(behind)) return false
  return rule !== 'going-somewhere' || somewhere.test(/^[^，。；]*/.exec(text.slice(span[1], span[1] + 24))?.[0] ?? '')
}

const clauseStart = (text: string, at: number, from: number): number =>
  Math.max(from, ...['，', '；', '：'].map(mark => text.lastIndexOf(mark, at - 1) + 1))
