/** Short forms of divisions: 清徐 beside 清徐县, and 长子, which is an everyday word as well. */
import type { Division } from '../../recognise/gazetteer/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Place, Span } from '../../record.ts'
import { overlaps } from '../../spans.ts'
import { placeOf } from './chain.ts'

const ending = /(?:[㐀-鿿]{2,4}族)*(?:自治县|自治州|[省市县区州旗])$/
/** 长子|县委, 姜堰|区长. */
const titled = /^(?:[县市区州旗]|[㐀-鿿]{0,3}[委长局])/

/** 清徐 beside 清徐县 is one place, by its full name. */
export const withoutShortForms = (places: readonly Place[]): readonly Place[] =>
  places.filter(
    ({ name, code }) => !places.some(other => other.name.length > name.length && code !== null && other.code === code),
  )

type Known = Readonly<{ found: readonly Place[]; taken: readonly Span[]; home: Division | null }>

/** 走进长子, 来卫辉: the home's short form where it is a word as well, or the segmenter overlooked it. */
export function calledShort({ text, parts, sites }: Recognised, { found, taken, home }: Known): readonly Place[] {
  const short = home?.name.replace(ending, '') ?? ''
  if (!home || short.length < 2 || found.some(place => place.code === home.code)) return []
  const others = [...taken, ...sites.map(site => site.span)]
  const free = (at: number) => !others.some(span => overlaps(span, [at, at + short.length]))
  for (let at = text.indexOf(short, parts.body[0]); at >= 0; at = text.indexOf(short, at + 1))
    if (free(at) && !titled.test(text.slice(at + short.length, at + short.length + 4)))
      return [placeOf(text, [[at, at + short.length]], home)]
  return []
}
