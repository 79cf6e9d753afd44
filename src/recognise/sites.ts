/** Places and sites named in the words: 落儿岭镇|古桥畈村, 县会议中心; each with the pieces it is made of. */
import type { Segmented } from '../article.ts'
import type { Span } from '../record.ts'
import { WordClass, wordClass } from '../segment/dictionary.ts'
import { divisionsNamed } from './gazetteer/index.ts'
import { Kind, words } from './lexicon/index.ts'
import type { Terms } from './terms.ts'
import { organStartBefore } from './titles.ts'

export type Site = Readonly<{
  /** The whole, from the widest place to the narrowest site. */
  span: Span
  /** 落儿岭镇, 古桥畈村. */
  pieces: readonly Span[]
}>

const longestSite = 22
const unit = /[省市州盟区县旗镇乡]$/
/** 农村, 老旧小区, 各村: kinds of places. */
const general =
  /^(?:农|乡|山|全|本|该|各|每|自然|行政|中心|贫困|空心|示范|传统|特色|美丽|试点|重点|老旧|智慧|生活|新建|棚户|城中|城郊|农贸|国内外?|国际|消费|资本|金融|劳动力?|人才|学|医|大|小|新|旧|主要|有关|相关|部分|所有|一个|这个|那个|多个|党建引领)*$/

/** All sites of a text in order, without overlaps; neighbours such as 霍山县|落儿岭镇|古桥畈村 are one site. */
export function sitesOf(article: Segmented, terms: Terms): readonly Site[] {
  const divisions = terms.places.filter(span => isPlaceHere(article, span))
  const named = terms.sites.map(head => siteSpan(article, head)).filter(span => span !== null)
  const pieces = [...divisions, ...named.flatMap(span => piecesOf(article.text, span))].sort(
    (a, b) => a[0] - b[0] || b[1] - a[1],
  )
  const sites: Site[] = []
  for (const piece of pieces) {
    const last = sites.at(-1)
    if (!last || piece[0] > last.span[1]) sites.push({ span: piece, pieces: [piece] })
    else if (piece[0] === last.span[1])
      sites[sites.length - 1] = { span: [last.span[0], piece[1]], pieces: [...last.pieces, piece] }
    else if (piece[1] > last.span[1]) sites[sites.length - 1] = longer(last, piece)
  }
  return sites
}

/** Of two pieces that overlap the longer stays: 绿心|公园, 城市绿心公园. */
const longer = (last: Site, piece: Span): Site => ({
  span: [Math.min(last.span[0], piece[0]), piece[1]],
  pieces: [...last.pieces.filter(each => each[1] <= piece[0]), piece],
})

/** Towns the gazetteer lacks. */
const towns = /^[㐀-鿿]{2,5}?[镇乡](?=[㐀-鿿]{2,})/

/** 大化坪镇金鸡山村 → 大化坪镇, 金鸡山村; 山西代县段家湾村 → 山西, 代县, 段家湾村. Venues stay whole: 县委三楼会议室. */
function piecesOf(text: string, [start, end]: Span): readonly Span[] {
  const known = knownPlaceEnd(text, start, end)
  const town = known === start ? (towns.exec(text.slice(start, end))?.[0].length ?? 0) : 0
  const cut = Math.max(known, start + town)
  return cut === start || end - cut < 2 ? [[start, end]] : [[start, cut], ...piecesOf(text, [cut, end])]
}

function knownPlaceEnd(text: string, start: number, end: number): number {
  let longest = start
  words.match(text, start, (to, kinds) => {
    if ((kinds & Kind.place) !== 0 && to <= end) longest = to
  })
  return longest
}

/** A short form counts only as a word of its own: 和|政府 is no 和政, 新兴产业 no 新兴. */
function isPlaceHere({ text, wordEnds }: Segmented, [start, end]: Span): boolean {
  const name = text.slice(start, end)
  if (name === '中国' || name === '中华人民共和国') return false
  if (/^[长委]/.test(text.slice(end, end + 1)) && unit.test(name)) return false
  if (unit.test(name) && name.length > 2) return true
  const known = wordClass(text, start, end)
  return wordEnds[start] === 1 && wordEnds[end] === 1 && (known === WordClass.place || known === WordClass.unknown)
}

const notBehind = /^[民里口委支两主干官级局部厅工化]/
/** What may stand before a site's name in the same run of words: 和, 以, 建设 …. */
const lead =
  /^.*(?:[和与及或以使让把从到在于的是为]|这是|就是|建设|打造|推动|发展|落户|位于|来自|通往|全面|不断|加强|整个|首个|这个|一个|那个)(?=[㐀-鿿]{2,})/

function siteSpan(article: Segmented, head: Span): Span | null {
  const { text, wordEnds } = article
  if (wordEnds[head[1]] !== 1 || notBehind.test(text.slice(head[1], head[1] + 1)) || isWordItself(article, head))
    return null
  const start = organStartBefore(article, head[1], Math.max(0, head[1] - longestSite))
  const front = text
    .slice(start, head[0])
    .replace(lead, '')
    .replace(/^(?:我|全|本)(?=[县市区镇])/, '')
  const from = head[0] - front.length
  if (front.length < 1 || front.length > longestSite - 2 || general.test(lastWord(article, from, head[0]))) return null
  return ownWords(article, from, head) ? [from, head[1]] : null
}

/** 思路, 道路, 农村: the head is the end of an everyday word. */
function isWordItself({ text, wordEnds }: Segmented, head: Span): boolean {
  const start = wordEnds.lastIndexOf(1, head[1] - 1)
  return start < head[0] && wordClass(text, start, head[1]) === WordClass.ordinary
}

function lastWord({ text, wordEnds }: Segmented, from: number, to: number): string {
  return text.slice(Math.max(from, wordEnds.lastIndexOf(1, to - 1)), to)
}

/** A name has words of its own before its head: a place, a level word, or something that is no ordinary word. */
function ownWords({ text, wordEnds }: Segmented, from: number, head: Span): boolean {
  if (/^[县市区镇乡]/.test(text.slice(from, from + 1)) || divisionsNamed(text.slice(from, head[1])).length > 0)
    return true
  for (let at = from; at < head[0]; ) {
    const end = Math.min(head[0], next(wordEnds, at + 1))
    const known = end - at === 1 ? WordClass.ordinary : wordClass(text, at, end)
    if (known === WordClass.unknown || known === WordClass.place || known >= WordClass.shortName) return true
    at = end
  }
  return head[1] - head[0] === 1 && head[0] - from >= 2 && head[0] - from <= 4
}

function next(wordEnds: Uint8Array, at: number): number {
  const found = wordEnds.indexOf(1, at)
  return found < 0 ? wordEnds.length : found
}
