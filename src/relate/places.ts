import { chainOf, type Division, divisionsNamed, resolvePlace } from '../recognise/gazetteer/index.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { Place, Span } from '../record.ts'
import type { Body } from './organizations/body.ts'

/** A unit that acts is a body, not a location: 卫辉市召开…, 丹朱镇、宋村镇负责人参加. */
const unit = /(?:[省市州盟区县旗镇乡]|街道)$/
const acts = /^(?:召开|举行|举办|组织|开展|党委|党政|人民政府|政府|各|全体)/
const sends = /(?:负责人|负责同志|主要领导|班子成员)[^，。；]{0,4}(?:参加|出席|陪同|列席|汇报|发言)?$/
const title = /《[^《》]{1,60}》/g

/** Administrative places, villages, venues and sites named as locations; those inside titles and bodies are left out. */
export function placesOf(article: Recognised, home: Division | null, bodies: readonly Body[]): readonly Place[] {
  const taken = takenSpans(article, bodies)
  const found = new Map<string, Place>()
  for (const site of article.sites)
    for (const piece of site.pieces) {
      const name = article.text.slice(...piece)
      if (
        !isTold(article, piece) ||
        taken.some(([from, to]) => piece[0] < to && piece[1] > from) ||
        isActor(article, piece)
      )
        continue
      if (!found.has(name)) found.set(name, placeOf(name, piece, home))
    }
  return [...found.values()]
}

/** Words that belong to titles of offices, names of people and of bodies, book titles. */
function takenSpans(article: Recognised, bodies: readonly Body[]): readonly Span[] {
  const titles = [...article.names.flatMap(mention => mention.titles), ...article.unnamed]
  return [
    ...titles.map(each => each.organ),
    ...article.names.map(mention => mention.span),
    ...bodies.map(body => body.span),
    ...[...article.text.matchAll(title)].map((match): Span => [match.index, match.index + match[0].length]),
  ]
}

/** A site is told of in the body; headlines make names of anything: 打造海上花园. */
const isTold = ({ text, parts }: Recognised, piece: Span): boolean =>
  parts.title === null || piece[0] >= parts.title[1] || divisionsNamed(text.slice(...piece)).length > 0

function isActor({ text }: Recognised, [start, end]: Span): boolean {
  if (!unit.test(text.slice(start, end))) return false
  const rest = /^[^，。；\n]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? ''
  return acts.test(rest) || sends.test(rest)
}

function placeOf(name: string, evidence: Span, home: Division | null): Place {
  const place = resolvePlace(name, home)
  return {
    name,
    code: place?.code ?? null,
    within: place
      ? chainOf(place.code)
          .slice(0, -1)
          .map(each => each.name)
      : [],
    evidence,
  }
}
