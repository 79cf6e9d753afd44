/** Where the name of a site begins, and whether it is a name at all: 陈村烈士陵园 yes, 两处陵园 and 各村 no. */
import type { Segmented } from '../../article.ts'
import type { Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { wordsBetween } from '../../segment/words.ts'
import { divisionsNamed } from '../gazetteer/index.ts'
import { startsOrganBehind } from '../lexicon/index.ts'
import { organStartBefore } from '../organ-start.ts'
import { isOwnWord, isRare } from '../own-name.ts'
import { isCounted, isGeneral, isKindOfSite, wholeOf } from './kinds.ts'

const longestSite = 22
const longestVillage = 8
const notBehind = /^(?:[民里口委支两主干官级局部厅工化们]|物业|治理)/
/** 花园里, 大街上: behind a longer head it is still one. */
const notBehindLong = /^(?:物业|治理|化|们)/
const year = /^(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)/
const ownLevel = /^(?:我|全|本)(?=[县市区镇])/
/** 塔元庄离|县城, 地处|高原: verbs of place that the lists of verbs lack. */
const placing =
  /^(?:新建|扩建|改建|续建|赋能|联通|享受|落户|地处|位于|距离|途经|驶上|驶入|穿过|穿越|翻越|横跨|紧邻|毗邻|濒临|紧靠|共建|离|距|驻)$/
/** 投用|省实验小学: verbs of building that the dictionary lacks or calls nouns. */
const opening =
  /^(?:投用|建好|建成|新建|扩建|改建|续建|打造|赋能|支持|发展|建设|政府|高度|重视|新型|优质|高端|高品质|精品|全域|切实|加强|织密|自主|全力|保障|着力|大力|深入|整个|周边|附近|利用|运用|盘活|改造|巡查|整治|治理|美化)$/
const glued = /^[以沿在从把让]/
/** Words of one character that no name of a site has as a word of its own. */
const particle = /^[和与及或以使让把从到在于的是为对向沿将由被等了着过就还也都又并则即而更如若因至经往有无]$/

/** The name that ends in this head, or null: 来宾沿|比干大道, 但家庙镇花石嘴村. `places`: the divisions named in the text. */
export function siteSpan(article: Segmented, printed: Span, places: readonly Span[]): Span | null {
  const { text } = article
  const around = placeBefore(article, printed, places)
  if (!endsHere(article, printed, around !== null)) return null
  const head = around === null ? wholeHead(article, printed) : printed
  if (head === null) return null
  if (isShortItem(article, head)) return [head[0] - 1, head[1]]
  const start = withoutVerbs(article, around?.[0] ?? startOf(article, head), head)
  if (wholeOf.test(text.slice(start, head[0]))) return null
  const front = text.slice(start, head[0]).replace(year, '').replace(ownLevel, '')
  const from = head[0] - front.length
  if (front.length < 1 || front.length > longestSite - 2 || isKindOfSite(front, text.slice(...head))) return null
  if (around === null && isGeneral(lastWord(article, from, head[0]), text.slice(...head))) return null
  return around !== null || ownWords(article, from, head) ? [from, head[1]] : null
}

/** 但家庙镇|花石嘴村: behind a place that is named right before, a village needs no more proof. */
function placeBefore(article: Segmented, head: Span, places: readonly Span[]): Span | null {
  const place = places.findLast(([, end]) => end < head[0])
  if (!place || head[0] - place[1] > longestVillage) return null
  const between = article.text.slice(place[1], head[0])
  if (!/^[㐀-鿿]+$/.test(between) || isGeneral(between, '') || isCounted(between)) return null
  return hasStop(article, place[1], head[0]) ? null : place
}

function hasStop(article: Segmented, from: number, to: number): boolean {
  for (const [start, end] of wordsBetween(article.wordEnds, from, to))
    if (startsOrganBehind(article.text, start, end) > 0 || particle.test(article.text.slice(start, end))) return true
  return false
}

/** Left of the head up to a word that no name has; the whole item of a list where nothing speaks against it. */
function startOf(article: Segmented, head: Span): number {
  const least = Math.max(0, head[1] - longestSite)
  const start = organStartBefore(article, head[1], least)
  const item = itemStart(article.text, start, least)
  const longest = item !== null && isItem(article, item, start) ? item : start
  const cut = wordsBetween(article.wordEnds, longest, head[0]).findLast(word => stopIn(article.text, ...word) > 0)
  return cut ? cut[0] + stopIn(article.text, ...cut) : longest
}

/** How much of a word is no part of a name: all of a particle, the first character of 沿|比干 and 以|森栖谷. */
function stopIn(text: string, from: number, to: number): number {
  const word = text.slice(from, to)
  if (particle.test(word) || placing.test(word)) return to - from
  return to - from > 1 && glued.test(word) && wordClass(text, from, to) === WordClass.unknown ? 1 : 0
}

/** Behind the 、 before, if only characters of a name lie between. */
function itemStart(text: string, start: number, least: number): number | null {
  let at = start
  while (at > least && /[㐀-鿿\d·A-Za-z]/.test(text[at - 1] as string)) at--
  return text[at - 1] === '、' && at < start ? at : null
}

/** 东泽农业|出口|蔬菜交易基地: verbs of the dictionary inside an item are parts of its name, listed ones are not. */
function isItem(article: Segmented, from: number, to: number): boolean {
  const inside = wordsBetween(article.wordEnds, from, to)
  const [first] = inside
  return (
    first !== undefined &&
    startsOrganBehind(article.text, ...first) === 0 &&
    inside.every(word => startsOrganBehind(article.text, ...word) < 2 && !particle.test(article.text.slice(...word)))
  )
}

/** The head ends a word; behind a place a mark or 和 is enough where the segmenter glued on: 横水镇新庄|村和卫. */
function endsHere({ text, wordEnds }: Segmented, head: Span, placed: boolean): boolean {
  const next = text.slice(head[1], head[1] + 2)
  return (
    (wordEnds[head[1]] === 1 && !(head[1] - head[0] > 1 ? notBehindLong : notBehind).test(next)) ||
    (placed && /^[和与及在的]/.test(next))
  )
}

/** 思路, 道路, 农村: the end of an everyday word is no head; 烈士陵园 is a head as a whole. */
function wholeHead({ text, wordEnds }: Segmented, head: Span): Span | null {
  const start = wordEnds.lastIndexOf(1, head[1] - 1)
  if (start >= head[0] || wordClass(text, start, head[1]) !== WordClass.ordinary) return head
  return head[1] - head[0] > 1 ? [start, head[1]] : null
}

/** 郑柴村、史村、…: one character before the head, alone between marks; 镇|和平村 is a village of two. */
const isShortItem = ({ text, wordEnds }: Segmented, head: Span): boolean =>
  (text[head[0] - 2] === '、' || wordEnds[head[0] - 1] === 1) &&
  /^[、和][㐀-鿿][村镇乡]$/.test(text.slice(head[0] - 2, head[1])) &&
  /^[、，。和及]/.test(text.slice(head[1]))

/** 建设|东山现代农业产业园, 全力保障|太原古县城: no name of a site begins with a verb or adverb. */
function withoutVerbs(article: Segmented, start: number, head: Span): number {
  const first = wordsBetween(article.wordEnds, start, head[0]).find(
    ([from, to]) => !isVerb(article.text, from, to) && !opening.test(article.text.slice(from, to)),
  )
  return first?.[0] ?? head[0]
}

/** 发挥, 充分发挥, 全力. */
const isVerb = (text: string, from: number, to: number): boolean =>
  startsOrganBehind(text, from, to) > 0 ||
  wordClass(text, from, to) === WordClass.verbal ||
  (to - from === 4 && wordClass(text, to - 2, to) === WordClass.verbal)

function lastWord({ text, wordEnds }: Segmented, from: number, to: number): string {
  return text.slice(Math.max(from, wordEnds.lastIndexOf(1, to - 1)), to)
}

/** A name has words of its own before its head: a place, a level word, or something that is no ordinary word. */
function ownWords(article: Segmented, from: number, head: Span): boolean {
  const { text } = article
  if (
    /^(?:[县市区镇乡]|第[一二三四五六七八九十])/.test(text.slice(from, from + 2)) ||
    divisionsNamed(text.slice(from, head[1])).length > 0
  )
    return true
  const inside = wordsBetween(article.wordEnds, from, head[0])
  if (inside.some(word => isOwnWord(text, word)) || isRare(inside)) return true
  if (/^(?:花园|公园|大厦|广场)$/.test(text.slice(...head)) && head[0] - from >= 2) return true
  return head[1] - head[0] === 1 && head[0] - from >= 2 && head[0] - from <= 4
}
