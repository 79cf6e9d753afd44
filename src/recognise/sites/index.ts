/** Places and sites named in the words: 落儿岭镇|古桥畈村, 县会议中心; each with the pieces it is made of. */
import type { Segmented } from '../../article.ts'
import type { Span } from '../../record.ts'
import { WordClass, wordClass } from '../../segment/dictionary.ts'
import { chainAt } from '../chain.ts'
import { countryOf } from '../gazetteer/index.ts'
import type { Terms } from '../terms.ts'
import { featuresOf } from './features.ts'
import { siteSpan } from './name.ts'
import { piecesOf } from './pieces.ts'
import { placeLists } from './place-lists.ts'
import { capitalOf, venuesOf } from './venues.ts'

export type Site = Readonly<{
  /** The whole, from the widest place to the narrowest site. */
  span: Span
  /** 落儿岭镇, 古桥畈村. */
  pieces: readonly Span[]
}>

/** 文源路|新建|汾河大桥, 南部|新城: districts called by everyday words count behind the place they lie in only. */
const everyday = /^(?:新建|新城|江海|临河|南部)$/
const unit = /[省市州盟区县旗镇乡]$/

/** All sites of a text in order, without overlaps; neighbours such as 霍山县|落儿岭镇|古桥畈村 are one site. */
export function sitesOf(article: Segmented, terms: Terms): readonly Site[] {
  const ends = new Set(terms.places.map(([, end]) => end))
  const divisions = withListed(article, terms.places, span => isPlaceHere(article, span, ends))
  const named = terms.sites.flatMap(head => {
    const span = siteSpan(article, head, divisions)
    return span === null ? [] : piecesOf(article.text, span, head)
  })
  const venues = venuesOf(article.text).flatMap(span => piecesOf(article.text, span, [span[1] - 1, span[1]]))
  const pieces = [
    ...divisions,
    ...named,
    ...venues,
    ...featuresOf(article),
    ...placeLists(article),
    ...capitalOf(article.text),
  ].sort((a, b) => a[0] - b[0] || b[1] - a[1])
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

/** 遵义、毕节、贵阳: a place beside one in a list is one, though the dictionary calls it a verb. */
function withListed({ text, wordEnds }: Segmented, all: readonly Span[], isPlace: (span: Span) => boolean) {
  const found = new Set(all.filter(isPlace))
  const starts = new Set([...found].map(([start]) => start))
  for (const span of all.toReversed()) {
    const [start, end] = span
    if (found.has(span) || text[end] !== '、' || !starts.has(end + 1) || wordEnds[start] !== 1) continue
    found.add(span)
    starts.add(start)
  }
  return all.filter(span => found.has(span))
}

/** 广西|南宁, 瑞士|洛桑: one inside the other vouch for each other however the segmenter cuts them. */
const isChained = (text: string, start: number, behind: boolean): boolean =>
  chainAt(text, behind ? start - 2 : start, null).divisions.length > 1

/** A short form counts only as a word of its own (和|政府 is no 和政), or right behind another place: 瑞士|洛桑. */
function isPlaceHere({ text, wordEnds }: Segmented, [start, end]: Span, ends: ReadonlySet<number>): boolean {
  const name = text.slice(start, end)
  if (name === '中国' || name === '中华人民共和国') return false
  if (/^[长委]/.test(text.slice(end, end + 1)) && unit.test(name)) return false
  if (!unit.test(name) && isChained(text, start, ends.has(start))) return true
  if (unit.test(name) && name.length > 2) return true
  if (wordEnds[start] !== 1 || wordEnds[end] !== 1 || (name.length === 2 && wordEnds[start + 1] === 1)) return false
  if (everyday.test(name) && !ends.has(start)) return false
  const known = wordClass(text, start, end)
  if (name.length > 2 || countryOf(name) !== null || (ends.has(start) && known !== WordClass.verbal)) return true
  return known === WordClass.place || known === WordClass.unknown
}
