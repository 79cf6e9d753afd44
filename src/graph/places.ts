import type { ArticleRecord, Jurisdiction, Place } from '../record.ts'
import { hashId, placeId } from '../workspace/ids.ts'
import { sidOf } from './keys.ts'
import type { End, NodePart, Part } from './part.ts'
import type { Properties } from './row.ts'
import { became } from './rows/became.ts'

/** A province, prefecture, county or township as the gazetteer has it. */
type Division = Readonly<{
  code: string
  name: string
  level: string
  validFrom: string | null
  validTo: string | null
  /** Code of the division that took a former one over. */
  successor: string | null
}>

/** From the province down to the division itself: 140428 → 山西省, 长治市, 长子县. Empty for an unknown code. */
export type ChainOf = (code: string) => readonly Division[]

/** A place with its parts: the node, and where it is known the divisions it lies within. */
export type Placed = Readonly<{ end: End; parts: readonly Part[] }>

/** A jurisdiction as a place: its division and all above it. */
export function jurisdictionPlace(jurisdiction: Jurisdiction, chainOf: ChainOf): Placed {
  const { name, code } = jurisdiction
  const chain = code === null ? [] : chainOf(code)
  if (chain.length > 0) return divisionPlace(chain)
  const id = code ?? hashId('l', name)
  return { end: end(id), parts: [node(id, compact({ name, fullName: name, code }))] }
}

function divisionPlace(chain: readonly Division[]): Placed {
  const parts = chain.flatMap((division, i) => {
    const above = chain[i - 1]
    const fullName = chain.slice(0, i + 1).map(d => d.name)
    const own = [node(division.code, divisionProperties(division, fullName.join(''))), ...later(division)]
    return above === undefined ? own : [...own, within(division.code, above.code)]
  })
  return { end: end(chain.at(-1)?.code ?? ''), parts }
}

const divisionProperties = (division: Division, fullName: string): Properties => {
  const { code, name, level, validFrom, validTo } = division
  return compact({ code, name, fullName, level, validFrom, validTo })
}

/** 滦县 became 滦州市 when it ended. */
const later = ({ code, validTo, successor }: Division): readonly Part[] =>
  successor === null || successor === code ? [] : [became(end(code), end(successor), validTo)]

/** A place that an article names: a division, or a village, a hall, a site within one. */
export function articlePlace(place: Place, record: ArticleRecord, chainOf: ChainOf): Placed {
  const chain = place.code === null ? [] : chainOf(place.code)
  if (chain.length > 0) return divisionPlace(chain)
  const { name, code } = place
  const id = placeId(name, code, record)
  const above = townshipOf(code, chainOf) ?? holderOf(place, record, chainOf)
  const fullName = [...place.within.filter(outer => outer !== name), name].join('')
  const own = node(id, compact({ name, fullName, code, level: isVillage(code) ? 'village' : 'site' }))
  return { end: end(id), parts: above === null ? [own] : [...above.parts, own, within(id, above.end.id)] }
}

const isVillage = (code: string | null): boolean => code !== null && /^\d{12}$/.test(code)

/** 140428100203: the first nine digits of a village's code are its township. */
function townshipOf(code: string | null, chainOf: ChainOf): Placed | null {
  const chain = code !== null && isVillage(code) ? chainOf(code.slice(0, 9)) : []
  return chain.length > 0 ? divisionPlace(chain) : null
}

/** The place of a name that the record does not list among its places. */
export function namedPlace(name: string, record: ArticleRecord): Placed {
  const id = placeId(name, null, record)
  return { end: end(id), parts: [node(id, { name, fullName: name, level: 'site' })] }
}

/** The division a site lies within, as far as the names above it end in the article's home or in a place of the article. */
function holderOf(place: Place, record: ArticleRecord, chainOf: ChainOf): Placed | null {
  const outer = place.within.findLast(name => name !== place.name)
  if (outer === undefined) return null
  const known = [record.home, ...record.places].find(p => p !== null && p.name === outer && p.code !== null)
  return known?.code === undefined || known.code === null ? null : jurisdictionPlace(known, chainOf)
}

const end = (id: string): End => ({ label: 'Place', id })
const node = (id: string, properties: Properties): NodePart => ({ label: 'Place', id, properties })

function within(inner: string, outer: string): Part {
  const [from, to] = [end(inner), end(outer)]
  return { type: 'WITHIN', sid: sidOf('WITHIN', from, to), from, to, properties: {}, claim: null }
}

/** The properties that have a value; an empty list is none. */
export function compact(values: Readonly<Record<string, Properties[string] | null>>): Properties {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && !isEmptyList(value)),
  ) as Properties
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0
