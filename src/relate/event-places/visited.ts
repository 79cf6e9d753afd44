/** Sites and bodies behind a word of going: 来到|太平畈乡, 赴|山西建投集团, 在|北京大学作报告. */
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import type { Body } from '../organizations/body.ts'
import { named } from '../places/taken.ts'

const going =
  /(?:在|于|来到|走进|深入到?|前往|赶赴|赶往|奔赴|赶到|赴|抵达|飞抵|到|察看|查看|参观|观摩|视察|检查|调研|考察|走访|进|先后来到|首先来到)(?:了)?(?:位于)?$/
/** 离开|北京 is where the occasion was; where the journey goes is told of by another. */
const leaving = /离开$/
const journey = /(?:前往|赴|出席|访问|飞赴|启程)/
/** 结束…访问后回到|北京. */
const arriving = /(?:回到|返回|抵达)$/
/** 视察山西|重要讲话, 考察|时, 在甲公司|工作的: a time or a person, no visit. */
const notVisited =
  /^(?:时(?!，)|期间|以来|的?重要(?:讲话|指示)|[工任]|框架|等(?:多边|框架)|机制|第[一二三四五六七八九十\d]|设立|成立|进行(?:国事|正式|友好)?访问|的(?:工作|发展|支持|合作|企业|群众))/
const toBodies = /(?:在|来到|走进|深入|前往|赴|到|抵达|走访|访问|参观|考察|调研|察看|视察)(?:了)?$/
const reach = 6
/** 中山路|西侧的|和平花园, 阿根廷|首都|布宜诺斯艾利斯: two names of one place. */
export const joint = /^(?:[东南西北]侧|旁|附近|对面|境内|首都|首府)?的?$/

/** In all the sentences that tell of one occasion. */
export function visited(article: Recognised, told: readonly Span[], bodies: readonly Body[]): readonly Span[] {
  const sites = freeSites(article)
  return told.reduce<readonly Span[]>(
    (found, span) => found.concat(visitedIn(article.text, span, { sites, bodies, found })),
    [],
  )
}

/** Sites that are no part of an office, a frame or a law's name. */
function freeSites(article: Recognised): readonly Span[] {
  const offices = article.names.flatMap(mention => mention.titles).map(title => title.organ)
  const others = [...offices, ...named(article)]
  return article.sites
    .map(site => site.span)
    .filter(([start, end]) => !others.some(other => other[0] <= start && other[1] >= end))
}

type Known = Readonly<{ sites: readonly Span[]; bodies: readonly Body[]; found: readonly Span[] }>

function visitedIn(text: string, [from, to]: Span, { sites, bodies, found: before }: Known): readonly Span[] {
  const inside = sites.filter(([start, end]) => start >= from && end <= to)
  const left = inside.filter(([start]) => leaving.test(text.slice(start - 2, start)))
  if (left.length > 0 && journey.test(text.slice(from, to))) return left
  const reached = inside.filter(([start]) => arriving.test(text.slice(start - 2, start)))
  if (reached.length > 0 && /^.*结束/.test(text.slice(from, to))) return reached
  const found: Span[] = []
  for (const span of inside) if (isVisited(text, span, [...before, ...found])) found.push(span)
  const hosts = bodies
    .filter(body => !body.frame)
    .map(body => body.span)
    .filter(([start, end]) => start >= from && end <= to && isAt(text, [start, end], toBodies))
  return [...found, ...hosts]
}

/** Behind a word of going, next in a list of such, or inside a place that people went to before. */
function isVisited(text: string, span: Span, found: readonly Span[]): boolean {
  const last = found.at(-1)
  const listed =
    last !== undefined &&
    /^[^，。；]{0,12}[、和及]$|^(?:[东南西北]侧|旁|附近|对面|首都)的?$/.test(text.slice(last[1], span[0]))
  const finer = found.some(
    other => text.slice(...span).startsWith(text.slice(...other)) && span[1] - span[0] > other[1] - other[0],
  )
  return finer || listed || isAt(text, span, going)
}

const isAt = (text: string, [start, end]: Span, words: RegExp): boolean =>
  words.test(text.slice(Math.max(0, start - reach), start)) && !notVisited.test(text.slice(end, end + 6))
