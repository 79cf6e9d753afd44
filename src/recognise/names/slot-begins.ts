/** Slots in open position: what stands before the place where a name may begin. */
import type { Segmented } from '../../article.ts'
import { characters } from '../characters.ts'
import { roles, startsOrganBehind } from '../lexicon/index.ts'
import type { Slot } from './candidates.ts'

/** Marks behind which a clause, or its subject, begins. */
const clauseStart = /[\s，。；：！？、“”（）()《》【】…—]/
/** Words that the segmenter may glue to the name behind them: 由|卓云鹤, 受|逄春来. */
const glued = characters('由受请经')
/** 老|曹, 小|陈: a surname alone follows. */
const nickname = characters('老小')
/** Last characters of nouns for people: 农艺师, 搬迁户, 传承人; 11岁的. */
const personNoun = /(?:[师员匠农手工者爷友]|(?<![\d一二两三四五六七八九十百多几户家])[家户商]|岁的)$/

/** What kind of slot begins here: behind a mark, a verb or a function word, behind a noun for people; null if none. */
export function slotBegins({ text, wordEnds }: Segmented, at: number): Slot | null {
  const last = text.charCodeAt(at - 1)
  if (at === 0 || clauseStart.test(text[at - 1] as string)) return 'open'
  if (nickname(last)) return null
  const framed = endsFrame(last) ? frameBefore(text, at) : null
  if (framed) return framed
  if (glued(last)) return 'open'
  if (wordEnds[at] !== 1) return null
  const word = wordEnds.lastIndexOf(1, at - 1)
  if (word < 0) return null
  const before = text.slice(Math.max(0, at - 4), at)
  if (personNoun.test(before) && (at - word > 1 || before.endsWith('岁的'))) return 'role'
  return startsOrganBehind(text, word, at) > 0 || roles.has(text.slice(word, at)) ? 'open' : null
}

const appointing = /(?:任命|聘任|委任|推荐|免去|免除|撤销|选举|补选|增选|推选|提名|接受|委托|罢免|决定)(?:产生)?$/
/** 为|宋启、虞关嵘|涉黑组织: behind it the word for a gang. */
const patron = /[为对]$/
export const gang = /涉黑|涉恶|黑社会|(?<!黑)恶势力/
/** UTF-16 units: such lists name two or three. */
const mostGang = 16
/** 这个小女孩叫|毛雯芷，, 枪手名叫|…: what somebody is called. */
const called = /(?:名叫|叫做|名字叫|[人他她童孩伙娘师子员生友叟妇汉](?:就)?叫)$/
/** Last characters of the three above: looked at first, since every surname of a text is asked for. */
const endsFrame = characters('命任荐去除销举选名受托免定生', '为对', '叫做')

function frameBefore(text: string, at: number): Slot | null {
  const before = text.slice(Math.max(0, at - 4), at)
  if (appointing.test(before)) return 'before'
  if (patron.test(before) && gang.test(text.slice(at + 2, at + mostGang))) return 'before'
  return called.test(before) ? 'role' : null
}
