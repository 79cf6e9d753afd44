/** Names that may begin at one place of a text, and the best of them. A name is judged inside a slot, never alone. */

import { ethnicNameAt } from '../../clean/name-words.ts'
import type { Marked } from '../../segment/words.ts'
import { characters } from '../characters.ts'
import { isOfKind, Kind } from '../lexicon/index.ts'
import { isNeverName } from '../own-words.ts'
import { isHan, rightEdge } from './edge.ts'
import { hanName } from './han-name.ts'
import { nameBySlot } from './slot-name.ts'
import { surnameClass } from './statistics.ts'
import { dottedName, looksForeign, transliterated } from './transliteration.ts'

/**
 * What stands before: a post, a name of the same list, a role noun (村民), nothing but the start of a clause;
 * `before`: a post follows instead.
 */
export type Slot = 'post' | 'list' | 'role' | 'before' | 'open'

export type Candidate = Readonly<{ end: number; score: number; shape: 'han' | 'ethnic' | 'foreign' | 'slot' }>

/** Least total of a name in a slot. Calibrated on the annotated sets and on votes over unseen items. */
const least: Readonly<Record<Slot, number>> = { post: 0.7, list: 1.1, role: 2.2, before: 1.2, open: 3.0 }

/** Beginnings of words that a family name happens to open, one kind each. */
const noName = new RegExp(
  [
    // 兼杜尚别, 中脱颖, 帮她, 们对: another post, verbs, the end of a word
    '^[兼中帮们]|^上(?!官)',
    // 张某, 于她: a name withheld, pronouns
    '^.某|^.{1,2}[她他它你您们]',
    // 任命, 任期, 任双组长
    '^任(?:[命免职期]|双?组)',
    // 韩双方, 美方: sides that talk
    '^.(?:双方|两国|两军)',
    '^[中美俄英法德日韩朝印巴埃马越老缅泰哈吉土欧柬蒙塞阿沙伊以乌白波匈希意葡西荷瑞捷罗保南苏肯坦赞刚安秘哥委古墨加澳新]方',
    // 于明天, 于南宋, 高长达: when, how long
    '^.[今明昨]天|^于[南北]宋|^.长达',
    // 强不强, 美不起
    '^(.)不(?:\\1|[起了得住上下清完动够])',
    // 占比, 零距离, 殷殷
    '^占[比纳据用全]|^零[转复距容感增排伤事差误投]|^殷殷',
  ].join('|'),
)

/** 红六军; behind a family name that many people have it is a given name (陶一军). */
const troops = /^.[一二三四五六七八九十]+[军师旅团连]/
/** 项目经理|制等: a post and 制 is a way of doing things. */
const system = /^制[，。、；）度的等下]/

const firstOfNone = characters('兼中上帮制们占殷零')
const insideNone = characters('命免职某双两方她他它你您们一二三四五六七八九十期组今明昨不长')
/** 由于|, 位于|, 对于|: words that end in what is a family name elsewhere. */
const beforeYu = characters('由将至对关位处属等大高低多少小基鉴')
const yu = '于'.charCodeAt(0)
const toward = characters('向与和对给由从')

/** Asked of every surname, so a look at single characters goes before. */
const isNoName = (text: string, at: number): boolean =>
  (text.charCodeAt(at) === yu && beforeYu(text.charCodeAt(at - 1))) ||
  (toward(text.charCodeAt(at)) && isOfKind(text.slice(at + 1, at + 3), Kind.place)) ||
  ((firstOfNone(text.charCodeAt(at)) || insideNone(text.charCodeAt(at + 1)) || insideNone(text.charCodeAt(at + 2))) &&
    (noName.test(text.slice(at, at + 3)) || system.test(text.slice(at, at + 2)) || namesTroops(text, at)))

const namesTroops = (text: string, at: number): boolean =>
  surnameClass(text.charCodeAt(at)) !== 'common' && troops.test(text.slice(at, at + 3))

/** A note that only a person has: 明月（女）, 向春（挂职）. */
const personal = /^[（(](?:男|女|[㐀-鿿]{1,4}族|挂职|列席|兼)/

/** The best name that begins at `at` in this kind of slot, or null. `foreign`: the title before it is foreign. */
export function nameAt(marked: Marked, at: number, slot: Slot, foreign = false): Candidate | null {
  const best = readingAt(marked, at, slot, foreign)
  return best && best.score >= leastIn(marked.text, at, slot, best) ? best : null
}

/** The best reading as a name, good enough or not; null where nothing could be one. */
export function readingAt(marked: Marked, at: number, slot: Slot, foreign = false): Candidate | null {
  const { text } = marked
  if (!isHan(text.charCodeAt(at)) || isNoName(text, at)) return null
  const dotted = withNumber(text, dottedName(text, at))
  if (dotted) return (slot === 'open' || slot === 'role') && !looksForeign(text, at) ? null : dotted
  const candidates = [
    hanName(marked, at, slot),
    ethnicName(text, at),
    slot === 'open' ? null : withNumber(text, transliterated(text, at, foreign)),
    slot === 'post' || slot === 'list' ? nameBySlot(text, at, slot) : null,
  ]
  const best = candidates.reduce(
    (a, b) => (b && (!a || b.score > a.score) && !isNeverName(text, at, b.end) ? b : a),
    null,
  )
  return best && personal.test(text.slice(best.end, best.end + 8)) ? { ...best, score: best.score + 2.5 } : best
}

/** 费利佩|六世: kings are counted. */
function withNumber(text: string, name: Candidate | null): Candidate | null {
  const number = name && /^[一二三四五六七八九十]{1,2}世(?![纪界代人])/.exec(text.slice(name.end, name.end + 4))?.[0]
  return name && number ? { ...name, end: name.end + number.length } : name
}

/**
 * What a reading must reach. Behind a post where no verb follows a name is expected, so little is asked; behind a role
 * noun and at the start of a clause three characters need less than two.
 */
export function leastIn(text: string, at: number, slot: Slot, { end, shape }: Candidate): number {
  const verb = rightEdge(text, at)
  if (slot === 'post' && shape === 'han' && verb === 0) return -0.6
  const surname = surnameClass(text.charCodeAt(at))
  if (slot === 'post' && shape === 'han' && surname !== 'common') {
    if (verb >= 1 && rightEdge(text, end) > 1) return least.post
    return verb < 1 && surname === 'usual' ? 1.2 : 1.6
  }
  if (end - at >= 3 && shape === 'han') return slot === 'role' ? 1.2 : slot === 'open' ? 2.6 : least[slot]
  return least[slot]
}

/** 扎西次仁, 格日勒图: known syllables of Tibetan, Mongol, Uyghur, Yi … names. */
function ethnicName(text: string, at: number): Candidate | null {
  const length = ethnicNameAt(text, at)
  if (length < 2) return null
  const edge = rightEdge(text, at + length)
  const chain = length > 3 ? 1 : 0
  return edge > 0 ? { end: at + length, score: 1.2 + edge + chain, shape: 'ethnic' } : null
}
