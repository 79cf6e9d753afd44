/** Towns that speak at a meeting are bodies: 古绛镇、横水镇围绕各自职责作交流发言. */
import { type Division, resolvePlace } from '../../recognise/gazetteer/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import { asJurisdiction } from '../jurisdiction.ts'
import { type Body, bodyOf } from './body.ts'

const town = /(?:镇|乡|街道)$/
const speaks =
  /^(?:、[㐀-鿿]{2,12}){0,8}(?:等)?(?:分别|先后|依次)?(?:围绕|就|作|做|在会上|结合|针对)[^，。；]{0,24}(?:发言|汇报|通报|表态)/
const reach = 90

export const reportingTowns = (article: Recognised, home: Division | null): readonly Body[] =>
  article.terms.places.flatMap(span => {
    const name = article.text.slice(...span)
    if (!town.test(name) || !speaks.test(article.text.slice(span[1], span[1] + reach))) return []
    return [bodyOf(name, asJurisdiction(resolvePlace(name, home)), span, 'government')]
  })
