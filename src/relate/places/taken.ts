/** Words that name something else than a place. */
import { matches } from '../../matches.ts'
import { divisionsNamed } from '../../recognise/gazetteer/index.ts'
import { nationalBodies } from '../../recognise/lexicon/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Span } from '../../record.ts'
import { overlaps } from '../../spans.ts'
import type { Body } from '../organizations/body.ts'

const bookTitle = /《[^《》]{1,60}》/g
/** What a law or report is about: 关于|雾桑特别行政区…的决定草案. */
const law =
  /关于[^，。；、\n]{2,50}?(?:、[^，。；、\n]{2,30}?)?(?:的(?:决定|决议|办法|规定|解释|说明|议案|法律)|(?:决定|办法|法律|条例|法)草案|草案)/g
const village = /(?:村|社区)/
const lastVillage = /([㐀-鿿]{2,3}(?:村|社区))(?:党|村|委|$)/
const visited = /(?:在|来到|走进|深入|前往|赴|参观了?|观摩|察看|查看|到|、)$/

/** Titles of offices, names of people and of bodies, book titles. */
export function takenSpans(article: Recognised, bodies: readonly Body[]): readonly Span[] {
  const titles = [...article.names.flatMap(mention => mention.titles), ...article.unnamed]
  return [
    ...titles.filter(each => !isToldAgain(article.text, each.words)).map(each => each.organ),
    ...article.names.map(mention => mention.span),
    ...bodies.map(body => body.span),
    ...named(article),
    ...inTitle(article, bodies),
    ...matches(article.text, bookTitle).map((match): Span => [match.index, match.index + match[0].length]),
  ]
}

/** 赴|山西建投集团|对接: the headline's words for a body of the article. */
const inTitle = ({ text, parts: { title } }: Recognised, bodies: readonly Body[]): readonly Span[] =>
  title === null
    ? []
    : [...new Set(bodies.map(({ span }) => text.slice(...span)))].flatMap(words => {
        const at = text.slice(...title).indexOf(words)
        return at < 0 ? [] : [[title[0] + at, title[0] + at + words.length] as const]
      })

/** 上海合作组织, in headlines as well, and what laws are about: neither is where something was. */
export const named = ({ text, terms }: Recognised): readonly Span[] => [
  ...terms.heads.filter(span => nationalBodies.get(text.slice(...span))?.frame),
  ...matches(text, law).map((match): Span => [match.index, match.index + match[0].length]),
]

/** 赫章县海雀村|党支部书记 names a place where the article tells of the village besides. */
function isToldAgain(text: string, organ: string): boolean {
  const name = lastVillage.exec(organ)?.[1]
  return name !== undefined && text.indexOf(name) !== text.lastIndexOf(name)
}

type Others = Readonly<{ taken: readonly Span[]; projects: readonly Span[] }>

export const isTaken = (article: Recognised, piece: Span, { taken, projects }: Others): boolean =>
  (!isVenue(article, piece) && taken.some(span => overlaps(piece, span))) ||
  projects.some(project => isUndertaking(article, piece, project))

/** 在县防汛抗旱指挥部|召开: a body's house. */
const isVenue = ({ text }: Recognised, [from, to]: Span): boolean =>
  text[from - 1] === '在' && /^(?:召开|举行|举办|开幕)/.test(text.slice(to, to + 2))

/** What is being built is no place yet, unless people go there: 参观了霍山黄芽产业园. A division in its name stays one. */
const isUndertaking = ({ text }: Recognised, [from, to]: Span, project: Span): boolean =>
  overlaps([from, to], project) &&
  !(from >= project[0] && divisionsNamed(text.slice(from, to)).length > 0) &&
  !visited.test(text.slice(Math.max(0, Math.min(from, project[0]) - 6), Math.min(from, project[0])))

/** A site is told of in the body; headlines make names of anything: 打造海上花园. */
export const isTold = ({ text, parts }: Recognised, piece: Span): boolean =>
  parts.title === null ||
  piece[0] >= parts.title[1] ||
  village.test(text.slice(...piece)) ||
  divisionsNamed(text.slice(...piece)).length > 0
