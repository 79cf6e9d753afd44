/** Names in open position: no title before them, only the start of a clause or a word such as 由, and a verb behind. */
import type { Segmented } from '../../article.ts'
import { ethnicNameAt } from '../../clean/name-words.ts'
import type { NameMention } from '../mentions.ts'
import { type Candidate, nameAt, type Slot } from './candidates.ts'
import { rightEdge } from './edge.ts'
import { leastBefore, nameBetween } from './name-between.ts'
import { remarksAt } from './remarks.ts'
import { isSiteList, isSiteName } from './site-names.ts'
import { gang, slotBegins } from './slot-begins.ts'
import { compoundSurnameAt, isSurname, nameScore } from './statistics.ts'

const listMark = /^[、\s]/
const leastItems = 2

/**
 * [柯志刚]要求，… and bare lists [邱萍]、[李钊]、[蒯正声]出席, by statistics and right edge alone, so with a higher
 * threshold than behind a title. `taken` says which places already belong to a name.
 */
export function namesInOpen(article: Segmented, taken: (at: number) => boolean): readonly NameMention[] {
  const names: NameMention[] = []
  let cursor = 0
  for (let at = 0; at < article.text.length; at++) {
    if (at < cursor || !mayBeName(article.text, at) || taken(at)) continue
    const slot = slotBegins(article, at)
    if (!slot) continue
    const found = listAt(article, at) ?? singleAt(article, at, slot)
    if (found.length === 0) continue
    // 邱萍、|格桑·朗杰次仁: a name of the list that is known already.
    names.push(...found.filter(({ span }) => !taken(span[0]) && !taken(span[1] - 1)))
    cursor = found.at(-1)?.span[1] ?? cursor
  }
  return names
}

/** Statistics so poor that no edge makes up for them. */
const hopeless = -1.6

const mayBeName = (text: string, at: number): boolean => mayBeHan(text, at) || isEthnic(text, at)

/** 斯琴毕力格|要求; not 拉姆|安拉, a city. */
function isEthnic(text: string, at: number): boolean {
  const length = ethnicNameAt(text, at)
  return length > 0 && (rightEdge(text, at + length) > 0 || text.slice(at, at + length).includes('·'))
}

const mayBeHan = (text: string, at: number): boolean =>
  isSurname(text.charCodeAt(at)) &&
  (nameScore(text, at, at + 2) > hopeless || nameScore(text, at, at + 3) > hopeless || compoundSurnameAt(text, at) > 0)

/** Behind the name: 同志任, 为县水利局局长, 的…职务, 自2021年7月起担任…. */
const appointed =
  /^.{2,4}?(?:（[^）]*）)?(?:同志|[自从于](?:19|20)\d{2}年[^，。；]{0,14}?[担出就接]任|为(?=.{1,18}(?:长|主任|书记|主席|委员|员|官))|辞去|不再担任|(?<![时现曾历担兼连出主责信重再])任(?=[^，。]{2,30}(?:长|主任|书记|主席|委员|理))|的(?=.{2,18}职务))/

/** 对|尤大勇|涉黑涉恶团伙: whose gang it is. */
const ofGang = new RegExp(`^.{2,4}?(?:等(?:人|多个)?)?(?:${gang.source})`)

/** 免去|奚大明|市审计局副局长职务: the office stands right behind the name. */
const dismissing = /(?:免去|免除|撤销|罢免)$/

/** 王炘，|成都市金牛区统建办主任，…: who somebody is stands behind the name. */
const apposed =
  /^.{2,4}?，(?![^，。]{0,12}(?:出席|参加|主持|陪同|说|表示))[^，。；、]{4,24}(?:主任|局长|书记|院长|校长|董事长|经理|所长|会长|理事长|主席|厂长|站长|队长)[，。]/

/** “秦云就业”小程序: a name begins the quoted name of a thing. */
const isBrand = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '“' && /^[㐀-鿿]{1,6}”/.test(text.slice(end, end + 7))

/** A name inside a frame of appointment needs no more proof than one before a title. */
function singleAt(article: Segmented, at: number, slot: Slot): readonly NameMention[] {
  const { text } = article
  const ahead = text.slice(at, at + 40)
  const explained = /[。\n]/.test(text[at - 1] ?? '\n') && apposed.test(ahead)
  const dismissed = dismissing.test(text.slice(Math.max(0, at - 2), at)) && /^[㐀-鿿、·]{4,38}?职务/.test(ahead)
  const found = nameAt(
    article,
    at,
    dismissed ? 'post' : explained || appointed.test(ahead) || ofGang.test(ahead) ? 'before' : slot,
  )
  if (
    !found ||
    isSiteName(text, at, found.end) ||
    (text[at - 1] === '、' && ofThings.test(text.slice(found.end, found.end + mostOfThings))) ||
    isBrand(text, at, found.end) ||
    !(dismissed || rightEdge(text, found.end) >= 0.6)
  )
    return []
  return explained ||
    isAwarded(text, at, found) ||
    (slot === 'role' && found.end - at > 2) ||
    !/^[、，。；！？”》）)]/.test(text.slice(found.end))
    ? [mention(text, at, found, 'name-before-verb')]
    : []
}

/** 守了三十年水库的|王中媚；教出百名徒弟的|…: each clause of such a list ends with whom it tells of. */
const isAwarded = (text: string, at: number, { end, score }: Candidate): boolean =>
  text[at - 1] === '的' && text[end] === '；' && score > surelyAwarded
const surelyAwarded = 4.2

/** A mark of a list stands where a name of two to four characters, or a dotted one, could end. */
const mayBeList = (text: string, at: number): boolean => /[、\s和与及·•]/.test(text.slice(at + 2, at + 5))

/** 江右、淮左|等地, 青松、玉兰|、雪松等300余棵: what the list is said to be of. */
const ofThings =
  /^[^，。；\n]{0,20}?等(?:[\d一二三四五六七八九十多几]*余?(?:个|条|座|种|处|株)?)(?:地(?!方|位)|省份|省区|区县|县区|国家|河流|城市|树种|动物|植物|景[点区]|园区|草药|药材|鲜花|花卉|蔬菜|水果|作物|[^，。；]{0,4}(?:蓄滞洪区|集聚区|园区))|^[^，。；\n]{0,20}?等\d+余?[株棵只头]/
const mostOfThings = 40

/** Three or more names in a row vouch for each other; two need a high score each. */
const vouched = 2
const alone = 2.8
/** One beyond doubt lends the other some of its weight. */
const beyondDoubt = 5.5
const lent = 0.4
const isPair = (scores: readonly number[]): boolean =>
  scores.every(score => score >= alone - (Math.max(...scores) > beyondDoubt ? lent : 0))

function listAt(article: Segmented, at: number): readonly NameMention[] | null {
  const { text } = article
  if (!mayBeList(text, at)) return null
  const items: (readonly [number, Candidate])[] = []
  let next = at
  for (;;) {
    const found =
      nameAt(article, next, items.length === 0 ? 'before' : 'list') ??
      (items.length > leastBefore ? nameBetween(article, next) : null)
    if (!found) break
    items.push([next, found])
    if (!listMark.test(text.slice(found.end, found.end + 1)) && !/^[和与及]/.test(text.slice(found.end))) break
    next = found.end + 1
  }
  if (items.length < leastItems || isSiteList(items.map(([start, { end }]) => text.slice(start, end)))) return null
  const mean = items.reduce((sum, [, found]) => sum + found.score, 0) / items.length
  if (ofThings.test(text.slice(items.at(-1)?.[1].end, (items.at(-1)?.[1].end ?? 0) + mostOfThings))) return null
  if (mean < vouched || (items.length === leastItems && !isPair(items.map(([, found]) => found.score)))) return null
  return items
    .filter(([start, found]) => !isSiteName(text, start, found.end))
    .map(([start, found]) => mention(text, start, found, 'bare-list'))
}

const mention = (text: string, at: number, found: Candidate, rule: string): NameMention => ({
  name: text.slice(at, found.end),
  span: [at, found.end],
  titles: [],
  role: null,
  rule,
  remarks: remarksAt(text, found.end).words,
})
