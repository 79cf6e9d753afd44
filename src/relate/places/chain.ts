/** The administrative chain around a place. */
import { chainOf, type Division, resolvePlace } from '../../recognise/gazetteer/index.ts'
import { villageIn } from '../../recognise/gazetteer/villages.ts'
import { calledPlace } from '../../recognise/sites/venues.ts'
import type { Place, Span } from '../../record.ts'

/**
 * The last of `pieces`, which lie one in the other: 大化坪镇|金鸡山村 → 金鸡山村 within 安徽省, 六安市, 霍山县, 大化坪镇. A village
 * that is named alone is the one of the home county, where that has one of the name.
 */
export function placeOf(text: string, pieces: readonly Span[], home: Division | null): Place {
  const piece = pieces.at(-1) ?? ([0, 0] as const)
  const name = calledPlace(text, piece)
  const own = resolvePlace(name, home)
  const around = pieces.slice(0, -1).reduce((near, each) => resolvePlace(text.slice(...each), near) ?? near, home)
  const village = own || !around ? null : villageIn(name, around)
  if (village) {
    const above = chainOf(village.township.code).map(each => each.name)
    return { name, code: village.code, within: above, evidence: piece }
  }
  const chain = own ? chainOf(own.code).slice(0, -1) : pieces.length > 1 && around ? chainOf(around.code) : []
  return { name, code: own?.code ?? null, within: chain.map(each => each.name), evidence: piece }
}
