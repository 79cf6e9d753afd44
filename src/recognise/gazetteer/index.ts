/** Where a place name leads: 长子县, 长子, 大堡头镇 → divisions with code, level and parent. */
import { type Division, LEVELS } from './division.ts'
import { gazetteer } from './table.ts'

export { countryOf } from './countries.ts'
export type { Division, Level, PlaceName } from './division.ts'
export { placeNames } from './place-names.ts'

const NONE: readonly Division[] = []

/**
 * Divisions of that name, those of today first, then former ones: by full name (长子县, 大堡头镇) or short form (长子, 内蒙古,
 * 长阳, 长阳县, 凉山州, 敖汉). Townships have no short forms, but 街道办事处 and 街道办 lead to 街道; forms of one character are left out.
 * Empty when nothing is called so.
 */
export const divisionsNamed = (name: string): readonly Division[] => {
  const office = /街道办(事处)?$/.exec(name)
  if (office !== null) return divisionsNamed(`${name.slice(0, office.index)}街道`)
  const { former } = gazetteer()
  const now = gazetteer().named(name)
  const past = former.get(name)
  if (now.length === 0 && past === undefined) return NONE
  return past === undefined ? now : [...now, ...past]
}

/** The division of a code, today's before a former one; null when there is none. Six or nine digits. */
export const division = (code: string): Division | null => {
  const all = gazetteer()
  const at = /^\d{6}(\d{3})?$/.test(code) ? all.indexOf(code) : -1
  return at < 0 ? (all.formerByCode.get(code) ?? null) : all.at(at)
}

/** The former division that a division took over whole: 滦县 for 滦州市. Empty where there is none, and where several merged. */
export const formerOf = (code: string): readonly Division[] => {
  const taken = gazetteer().formersBySuccessor.get(code) ?? NONE
  return taken.length === 1 ? taken : NONE
}

/** The division that took a former one over whole: 滦州市 for 滦县. Empty where it was made of several. */
export const successorOf = (code: string): readonly Division[] => {
  const successor = gazetteer().formerByCode.get(code)?.successor ?? null
  const isOther = successor !== null && successor !== code && formerOf(successor).length > 0
  const next = isOther ? division(successor) : null
  return next === null ? NONE : [next]
}

/** From the province down to the division itself: 140428 → 山西省, 长治市, 长子县. Empty for an unknown code. */
export const chainOf = (code: string): Division[] => {
  const chain: Division[] = []
  for (let at = division(code); at !== null; at = at.parent === null ? null : division(at.parent)) chain.unshift(at)
  return chain
}

/** 北京市, 天津市, 上海市, 重庆市. */
export const isProvinceLevelMunicipality = (place: Division): boolean => /^(11|12|31|50)0000$/.test(place.code)

/** 0 province, 1 prefecture, 2 county (and zones of that rank), 3 township (and zones of that rank). */
export const levelRank = (place: Division): number =>
  place.level === 'zone' ? (place.code.length === 9 ? 3 : 2) : LEVELS.indexOf(place.level)

/** How many divisions from the province down two codes share. */
const sharedDepth = (a: readonly Division[], b: readonly Division[]): number => {
  let depth = 0
  while (depth < a.length && depth < b.length && a[depth]?.code === b[depth]?.code) depth++
  return depth
}

const only = (places: readonly Division[]): Division | null => (places.length === 1 ? (places[0] ?? null) : null)

/** The highest of the places, when it stands alone at its level: 长沙 → 长沙市, not 长沙县. */
const highest = (places: readonly Division[]): Division | null => {
  const top = Math.min(...places.map(levelRank))
  return only(places.filter(place => levelRank(place) === top))
}

const nearest = (places: readonly Division[], home: Division): Division[] => {
  const chain = chainOf(home.code)
  const depths = places.map(place => sharedDepth(chainOf(place.code), chain))
  const best = Math.max(...depths)
  return best === 0 ? [] : places.filter((_, at) => depths[at] === best)
}

/**
 * The one division that a name means in an article from `home`: home and its townships first, then the county, the
 * prefecture, the province around it, then the nation if the name is alone there (鼓楼区 in a paper of 开封市 → 410204).
 * A province's short form is the province (吉林, 河南); a short form of a city and its own county is the city (长沙).
 * Former divisions are asked only when none of today is called so. Null when it stays open.
 */
export const resolvePlace = (name: string, home: Division | null): Division | null => {
  const all = divisionsNamed(name)
  const today = all.filter(place => place.validTo === null)
  const places = today.length > 0 ? today : latest(all)
  if (places.length <= 1) return only(places)
  const province = places.find(place => place.level === 'province')
  if (province) return province
  const whole = places.filter(place => place.name === name)
  const asked = whole.length > 0 ? whole : withoutOwnCounties(places)
  const near = home === null ? [] : nearest(asked, home)
  if (near.length > 0) return only(near) ?? highest(near)
  return whole.length > 0 ? only(asked) : highest(asked)
}

/** Of former divisions of one name in one province, the one that ended last: 莱芜市 → 371200, not 379004. */
const latest = (places: readonly Division[]): readonly Division[] =>
  places.filter(
    place =>
      !places.some(
        other => other.code.slice(0, 2) === place.code.slice(0, 2) && (other.validTo ?? '') > (place.validTo ?? ''),
      ),
  )

/** Leaves out a county that lies in a city of the same short form: 吉安 is 吉安市, even in 吉安县. */
const withoutOwnCounties = (places: readonly Division[]): readonly Division[] =>
  places.filter(place => !places.some(other => other.code === place.parent))
