/** Who is named where: slots first, then open positions, then every other place of the names found. */
import type { Segmented } from '../../article.ts'
import type { Span } from '../../record.ts'
import type { NameMention } from '../mentions.ts'
import type { Terms } from '../terms.ts'
import type { Title } from '../titles.ts'
import { namesAppointed } from './appointed.ts'
import { namesInDiplomacy } from './diplomacy.ts'
import { dottedNames } from './dotted.ts'
import { forbiddenSpans, namesThing } from './forbidden.ts'
import { namesInOpen } from './open.ts'
import { namesWithParticulars } from './particulars.ts'
import { reconcile } from './reconcile.ts'
import { namesInSlots } from './slots.ts'
import { spreadNames } from './spread.ts'
import { titlesBehind } from './titles-behind.ts'

export type FoundNames = Readonly<{ names: readonly NameMention[]; unnamed: readonly Title[] }>

/** All names of an article in text order, bylines and fixed phrases left out. */
export function findNames(article: Segmented, terms: Terms): FoundNames {
  const slots = namesInSlots(article, terms)
  const outside = [...forbiddenSpans(article.text), ...(article.parts.byline ? [article.parts.byline] : [])]
  const reporters = new Set([...slots.reporters, ...article.byline])
  const allowed = (mention: NameMention) =>
    !outside.some(span => overlaps(span, mention.span)) && !namesThing(article.text, mention.span[1])
  const noticed = namesWithParticulars(article.text)
  const free = (mention: NameMention) => !noticed.some(({ span }) => overlaps(span, mention.span))
  const inSlots = [...noticed, ...slots.names.filter(free)].filter(allowed)
  const appointed = namesAppointed(article.text).filter(
    mention => allowed(mention) && !inSlots.some(({ span }) => overlaps(span, mention.span)),
  )
  const titled = [...inSlots, ...appointed]
  const taken = covers(article.text.length, [...titled.map(each => each.span), ...outside])
  const dotted = [...dottedNames(article, taken), ...namesInDiplomacy(article, taken)]
  const known = covers(article.text.length, [...titled, ...dotted].map(each => each.span).concat(outside))
  const open = [...dotted, ...namesInOpen(article, known)].filter(
    mention => allowed(mention) && !reporters.has(mention.name),
  )
  const anchored = reconcile(article.text, [...titled, ...open])
  const spread = spreadNames(
    article,
    anchored,
    covers(article.text.length, [...anchored.map(each => each.span), ...outside]),
  )
  const all = [...anchored, ...spread.filter(allowed)].sort((a, b) => a.span[0] - b.span[0])
  return titlesBehind(article.text, all, slots.unnamed)
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]

/** Tells whether an offset of a text lies in one of the spans. */
function covers(length: number, spans: readonly Span[]): (at: number) => boolean {
  const inside = new Uint8Array(length)
  for (const [start, end] of spans) inside.fill(1, start, end)
  return at => inside[at] === 1
}
