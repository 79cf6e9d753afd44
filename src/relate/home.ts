/** 本地: which county, city or province 我县, 县委 and 县长 mean in an article. */

import type { HomeHint } from '../article.ts'
import { matches } from '../matches.ts'
import { chainAt } from '../recognise/chain.ts'
import { chainOf, type Division, divisionsNamed, levelRank } from '../recognise/gazetteer/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import { type Terms, termsOf } from '../recognise/terms.ts'
import type { Home, Span } from '../record.ts'
import { unlistedDivision } from './jurisdiction.ts'

/** 县委, 县领导, 我县 without a place before them: the article speaks from a county, and which kind. */
const bareLevel =
  /(?:我|全|本)([省市县区州旗盟])|(?<![㐀-鿿])([省市县区州旗盟])(?:委|政府|人大|政协|领导|纪委|监委|直|长)|(?:，|、|和|副)([县区旗])(?:委|长|政府)/g
/** Media of the whole country: they speak from nowhere. Source: list of central media. */
const national =
  /新闻联播|央视|人民日报|新华社|光明日报|经济日报|中央广播|解放军报|中国青年报|法制日报|法治日报|工人日报|农民日报|求是/
const nationalDateline = /^(?:央视网|新华社|新华网|人民网|中新社|人民日报)/

/** The article's home and why, or null where it stays open. Given by the user first, then masthead, publisher, text. */
export function homeOf(article: Recognised): Home | null {
  for (const hint of article.homeHints) {
    const place = divisionOfHint(hint)
    if (place) return { name: place.name, code: place.code || null, how: hint.how, why: hint.why }
  }
  if (national.test(article.source.publisher ?? '')) return null
  if (nationalDateline.test(article.text.slice(article.parts.body[0], article.parts.body[0] + 6))) return null
  const day = article.issue
  return (article.page ? homeOfPage(article.page, day) : null) ?? homeFromText(article.text, outsideNames(article), day)
}

let lastPage: Readonly<{ page: string; home: Home | null }> | null = null

/** The articles of one page share their home; the page is read once for all of them. */
function homeOfPage(page: string, day: string | null): Home | null {
  if (lastPage?.page !== page) lastPage = { page, home: homeFromText(page, termsOf(page), day) }
  return lastPage.home
}

/** What people say themselves holds, also where the gazetteer lacks the place. */
function divisionOfHint({ name, how }: HomeHint): Division | null {
  const chain = chainAt(name, 0, null)
  const listed = chain.end === name.length ? (chain.divisions.at(-1) ?? null) : null
  return listed ?? (how === 'given' ? unlistedDivision(name) : null)
}

function homeFromText(text: string, terms: Terms, day: string | null): Home | null {
  const level = levelSpokenOf(text)
  if (!level) return null
  const votes = placeVotes(text, terms, day)
  const ranked = [...votes]
    .map(([code, weight]) => ({ place: divisionsByCode(code), weight }))
    .filter(({ place }) => place !== null && speaksAs(place, level))
    .sort((a, b) => b.weight - a.weight || (a.place?.code ?? '').localeCompare(b.place?.code ?? ''))
  const [first, second] = ranked
  if (!first?.place || first.weight < 0.5 || (second && second.weight > 0.7 * first.weight)) return null
  return {
    name: first.place.name,
    code: first.place.code,
    how: 'text',
    why: `我${level}/${level}委 and places named: ${first.place.name} ${first.weight.toFixed(1)}`,
  }
}

const divisionsByCode = (code: string): Division | null => chainOf(code).at(-1) ?? null

/** The level word the article uses of itself most: 县 from 县委, 我县, 县领导. */
function levelSpokenOf(text: string): string | null {
  const counts = new Map<string, number>()
  for (const match of matches(text, bareLevel)) {
    const level = match[1] ?? match[2] ?? match[3] ?? ''
    counts.set(level, (counts.get(level) ?? 0) + (match[1] && match[0].startsWith('我') ? 3 : 1))
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const speaksAs = (place: Division, level: string): boolean =>
  level === '省' ? place.level === 'province' : levelRank(place) < 3 && place.name.endsWith(level)

/**
 * Votes of the places named: a town for its county, the less the more counties have such a town; a county named in full
 * for itself, but a third before 委, 长 or 政协, since visitors are named in full and the host is not.
 */
function placeVotes(text: string, terms: Terms, day: string | null): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  const vote = (code: string, weight: number) => votes.set(code, (votes.get(code) ?? 0) + weight)
  const own = terms.places.filter(place => !cutsPost(place, terms))
  const away = new Set(
    own
      .filter(([start]) => isAway(text, start))
      .flatMap(span => divisionsNamed(text.slice(...span)).map(it => it.code)),
  )
  for (const [start, end] of own) {
    const named = divisionsNamed(text.slice(start, end)).filter(place => heldOn(place, day) && !away.has(place.code))
    const weight = 1 / Math.sqrt(named.length || 1)
    const titled = /^(?:委|长|政协|人大|副|政府)/.test(text.slice(end, end + 2)) ? 1 / 3 : 1
    for (const place of named) {
      const county = place.level === 'township' || place.level === 'zone' ? place.parent : place.code
      if (county) vote(county, weight * titled)
      if (place.level === 'county' && place.parent) vote(place.parent, 0.3 * weight * titled)
    }
  }
  return votes
}

/** 我市在|嘉兴|举行恳谈会: where those who speak have gone is not their home. */
const isAway = (text: string, start: number): boolean =>
  /我[省市县区旗州盟][㐀-鿿]{0,8}?(?:在|赴|到|前往|走进|来到)$/.test(text.slice(Math.max(0, start - 14), start))

/** 检察[长|武]松年: a place that begins inside a post and ends behind it is none. */
const cutsPost = ([start, end]: Span, { posts }: Terms): boolean =>
  posts.some(([from, to]) => from < start && start < to && to < end)

/** 岳[临川]: a place inside a person's name is none. */
const outsideNames = ({ terms, names }: Recognised): Terms => ({
  ...terms,
  places: terms.places.filter(([start, end]) => !names.some(({ span }) => start < span[1] && span[0] < end)),
})

/** 姜堰市 in an article of 2012, 姜堰区 in one of 2015; where the day is not known, divisions of today only. */
function heldOn({ validFrom, validTo }: Division, day: string | null): boolean {
  if (day === null) return validTo === null
  return (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)
}
