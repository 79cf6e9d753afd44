/** Where the name of an undertaking begins, left of its last word. */
import { divisionsNamed } from '../../recognise/gazetteer/index.ts'
import { startsOrganBehind } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { wordsBetween } from '../../segment/words.ts'
import { words } from './words.ts'

const longestName = 30
const opening: Readonly<Record<string, string>> = { '）': '（', ')': '(', '”': '“' }
const inName = /[㐀-鿿\dA-Za-z·×—.-]/
const particle = /^(?:[的了着使让把将对为于由就从在到向被与和及是有要等以至该用按]|以及|正在|关于|围绕|针对|对于|有关)$/
const counted = /^(?:[\d一二两三四五六七八九十几多数]+|一)(?:条|个|座|项|处|家|批|所|期)$/
/** 王府井奥莱|打造|滨水街区: who does it is no part of the name. */
const aiming = /^(?:打造|推动|推进|启动|实施|落户|赋能|联通|成为)$/
/** 对|智算中心: particles that the segmenter glued to an unknown word. */
const glued = /^[对从与和向将把以在沿]/
/** 建设|府城文道, 重点推进|…: what is done to an undertaking stands before its name. */
const doing = new RegExp(`^(?:\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|[我全本][县市区省州旗]|${words('doing')})$`)

/** 推进|京东（山西）总部基地: behind the last word that no name has, without what is done to it. */
export function startOfName(article: Recognised, end: number): number {
  const least = Math.max(0, end - longestName)
  const start = stopBefore(article, end, least)
  const words = wordsBetween(article.wordEnds, start, end)
  const first = words.find(([from, to], i) => !isDoing(article.text, from, to, words[i + 1]))
  return withRoute(article.text, first ? behindGlued(article.text, first) : start, end)
}

const route = /(?:铁路|高铁|高速|高速公路|公路|段)$/
/** 南宁至|崇左铁路: a line is called by both its ends. */
function withRoute(text: string, start: number, end: number): number {
  if (text[start - 1] !== '至' || !route.test(text.slice(start, end))) return start
  const from = /[㐀-鿿]{2,4}至$/.exec(text.slice(Math.max(0, start - 5), start))?.[0] ?? ''
  const place = [4, 3, 2].map(length => from.slice(-1 - length, -1)).find(name => divisionsNamed(name).length > 0)
  return place ? start - 1 - place.length : start
}

function stopBefore(article: Recognised, end: number, least: number): number {
  const { text, wordEnds } = article
  let at = end
  while (at > least) {
    const open = opening[text[at - 1] as string]
    if (open) {
      const before = text.lastIndexOf(open, at - 1)
      if (before < least) return at
      at = before
      continue
    }
    if (!inName.test(text[at - 1] as string)) return at
    let from = at - 1
    while (from > least && wordEnds[from] !== 1 && inName.test(text[from - 1] as string)) from--
    if (isStop(text, from, at, end)) return at
    if (behindGlued(text, [from, at]) > from) return from + 1
    at = from
  }
  return at
}

const behindGlued = (text: string, [from, to]: Span): number =>
  to - from > 1 && glued.test(text.slice(from, to)) && wordClass(text, from, to) === WordClass.unknown ? from + 1 : from

/** A word of our lists ends a name, but not right before the last word: 体验|馆, 交流|中心. */
const isStop = (text: string, from: number, to: number, end: number): boolean => {
  const word = text.slice(from, to)
  if (particle.test(word) || aiming.test(word)) return true
  if (counted.test(word)) return to !== end || !word.endsWith('期')
  return to !== end && startsOrganBehind(text, from, to) === 2
}

/** Listed words of doing; any other verb only where a name of its own follows (发展|光伏 stays, 抽水|蓄能 stays whole). */
function isDoing(text: string, from: number, to: number, next: Span | undefined): boolean {
  const word = text.slice(from, to)
  if (doing.test(word)) return next !== undefined
  if (next === undefined || word === '抽水' || startsOrganBehind(text, from, to) === 0) return false
  return wordClass(text, ...next) === WordClass.place
}
