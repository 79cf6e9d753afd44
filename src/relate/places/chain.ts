/** The administrative chain around a place. */
import { chainOf, type Division, resolvePlace } from '../../recognise/gazetteer/index.ts'
import { calledPlace } from '../../recognise/sites/venues.ts'
import type { Place, Span } from '../../record.ts'

/** The last of `pieces`, which lie one in the other: 大化坪镇|金鸡山村 → 金鸡山村 within 安徽省, 六安市, 霍山县, 大化坪镇. */
export function placeOf(text: string, pieces: readonly Span[], home: Division | null): Place {
  const piece = pieces.at(-1) ?? ([0, 0] as const)
  const name = calledPlace(text, piece)
  const own = resolvePlace(name, home)
  const around = pieces.slice(0, -1).reduce((near, each) => resolvePlace(text.slice(...each), near) ?? near, home)
  const chain = own ? chainOf(own.code).slice(0, -1) : pieces.length > 1 && around ? chainOf(around.code) : []
  return { name, code: own?.code ?? null, within: chain.map(each => each.name), evidence: piece }
}
