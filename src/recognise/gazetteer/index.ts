/**
 * Where a place name leads: 长子县, 长子, 大堡头镇 → divisions with code, level and parent.
 *
 * The data files beside this one are read once, on first use. Divisions lie in order of code, padded to nine digits
 * (140428 → 140428000), so a division stands right before all it contains, and a code is found by halving.
 */
import { readFileSync } from 'node:fs'

export type Level = 'province' | 'prefecture' | 'county' | 'township' | 'zone'

export type Division = Readonly<{
  /** GB/T 2260: six digits, nine for townships. A former division keeps the code it had. Empty for a place not listed here. */
  code: string
  name: string
  /** `zone`: development zones, parks, state farms; they are no administrative units, but papers name them. */
  level: Level
  /** Code of the next division above that exists: a county's is the province where it is ruled by it (济源市). */
  parent: string | null
  /** EDTF day, month or year from which a former division, or an heir of one, held this name; null when not known. */
  validFrom: string | null
  /** First day, month or year on which the name no longer held; null for divisions of today. */
  validTo: string | null
  /** Code of the division that took a former one over. */
  successor: string | null
}>

export type PlaceName = Readonly<{
  name: string
  kind: Level | 'country' | 'foreignCity'
  /** A form without 省, 市, 县 …. */
  short: boolean
  /** The form is an ordinary word as well (互助, 城区) or could be a person's name (高平): it needs support around it. */
  risky: boolean
}>

const LEVELS: readonly Level[] = ['province', 'prefecture', 'county', 'township', 'zone']
const NONE: readonly Division[] = []

/** Rows of a data file: header lines begin with #. */
const rowsOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))

/** Divisions as parallel arrays; a Division is made when somebody asks for it. */
class Gazetteer {
  readonly codes: Float64Array
  readonly names: string[] = []
  readonly levels: Uint8Array
  /** Name → its first division; `next` leads to the others of that name, −1 ends. */
  readonly first = new Map<string, number>()
  readonly next: Int32Array
  /** Short form (长阳, 长阳县, 凉山州) → divisions. */
  readonly shorts = new Map<string, number[]>()
  readonly risky = new Set<string>()
  readonly former = new Map<string, Division[]>()
  readonly formerByCode = new Map<string, Division>()
  #made = new Map<number, Division>()

  constructor() {
    const codes: number[] = []
    const levels: number[] = []
    const add = (code: number, name: string, level: number): void => {
      codes.push(code)
      levels.push(level)
      this.names.push(name)
    }
    const townships = new Map(rowsOf('townships.tsv').map(line => [line.slice(0, 6), line.slice(7)] as const))
    for (const line of rowsOf('divisions.tsv')) {
      const [code = '', name = '', level = '', short = '', risky = '', others = ''] = line.split('\t')
      if (short !== '') this.#addShort(short, codes.length)
      if (others !== '') for (const other of others.split(' ')) this.#addShort(other, codes.length)
      if (risky.includes('full')) this.risky.add(name)
      if (risky.includes('short')) this.risky.add(short)
      add(Number(code) * 1000, name, LEVELS.indexOf(level as Level))
      for (const unit of townships.get(code)?.split(' ') ?? NO_UNITS) {
        const isZone = unit.charAt(3) === '*'
        add(Number(code) * 1000 + Number(unit.slice(0, 3)), unit.slice(isZone ? 4 : 3), isZone ? ZONE : TOWNSHIP)
      }
    }
    this.codes = Float64Array.from(codes)
    this.levels = Uint8Array.from(levels)
    this.next = new Int32Array(codes.length)
    for (let at = codes.length - 1; at >= 0; at--) {
      const name = this.names[at] as string
      this.next[at] = this.first.get(name) ?? -1
      this.first.set(name, at)
    }
    for (const line of rowsOf('former-divisions.tsv')) this.#addFormer(line)
  }

  #addShort(short: string, at: number): void {
    const list = this.shorts.get(short)
    if (list) list.push(at)
    else this.shorts.set(short, [at])
  }

  #addFormer(line: string): void {
    const [name = '', code = '', level = 'county', from = '', to = '', successor = ''] = line.split('\t')
    const division: Division = {
      code,
      name,
      level: level as Level,
      parent: this.#formerParent(code, successor),
      validFrom: from || null,
      validTo: to || null,
      successor: successor || null,
    }
    const short = name.replace(/(地区|市|县|区|盟|旗)$/, '')
    for (const form of short.length > 1 && short !== name ? [name, short] : [name]) {
      const list = this.former.get(form)
      if (list) list.push(division)
      else this.former.set(form, [division])
    }
    if (!this.formerByCode.has(code)) this.formerByCode.set(code, division)
  }

  /** The prefecture that a former code belongs to, where it still exists, else the one of its successor. */
  #formerParent(code: string, successor: string): string | null {
    const own = this.parentCode(code)
    if (code.endsWith('00') || (own !== null && !own.endsWith('0000'))) return own
    return (successor.slice(0, 2) === code.slice(0, 2) ? this.parentCode(successor) : null) ?? own
  }

  /** Place of a code, −1 when there is none. */
  indexOf(code: string): number {
    const wanted = Number(code) * (code.length === 6 ? 1000 : 1)
    let low = 0
    let high = this.codes.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = this.codes[middle] as number
      if (found === wanted) return middle
      if (found < wanted) low = middle + 1
      else high = middle - 1
    }
    return -1
  }

  /** Code of the nearest existing division above. */
  parentCode(code: string): string | null {
    if (code.length === 9 && this.indexOf(code.slice(0, 6)) >= 0) return code.slice(0, 6)
    const prefecture = `${code.slice(0, 4)}00`
    if (code !== prefecture && this.indexOf(prefecture) >= 0) return prefecture
    const province = `${code.slice(0, 2)}0000`
    return code === province || this.indexOf(province) < 0 ? null : province
  }

  at(index: number): Division {
    const known = this.#made.get(index)
    if (known) return known
    const number = this.codes[index] as number
    const code = number % 1000 === 0 ? String(number / 1000) : String(number)
    const made: Division = {
      code,
      name: this.names[index] as string,
      level: LEVELS[this.levels[index] as number] as Level,
      parent: this.parentCode(code),
      validFrom: null,
      validTo: null,
      successor: null,
    }
    this.#made.set(index, made)
    return made
  }

  named(name: string): Division[] {
    const found: Division[] = []
    for (let at = this.first.get(name) ?? -1; at >= 0; at = this.next[at] as number) found.push(this.at(at))
    for (const at of this.shorts.get(name) ?? []) found.push(this.at(at))
    return found
  }
}

/** Former districts whose names are ordinary words: 郊区, 北郊区, 市郊区. */
const GENERIC = /^(市|新|老|中|东|西|南|北|矿)?[城郊东西南北市新矿]{1,2}区$/

const TOWNSHIP = LEVELS.indexOf('township')
const ZONE = LEVELS.indexOf('zone')
const NO_UNITS: readonly string[] = []

let loaded: Gazetteer | null = null
const gazetteer = (): Gazetteer => {
  loaded ??= new Gazetteer()
  return loaded
}

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
  const taken = [...gazetteer().formerByCode.values()].filter(place => place.successor === code)
  return taken.length === 1 ? taken : []
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

/** All names of today's and former divisions, countries and foreign cities, for building a trie; a name may come twice. */
export function* placeNames(): Iterable<PlaceName> {
  const all = gazetteer()
  for (let at = 0; at < all.names.length; at++) {
    const name = all.names[at] as string
    yield { name, kind: LEVELS[all.levels[at] as number] as Level, short: false, risky: all.risky.has(name) }
  }
  for (const [name, [at = 0]] of all.shorts)
    yield { name, kind: LEVELS[all.levels[at] as number] as Level, short: true, risky: all.risky.has(name) }
  for (const [name, [place]] of all.former) {
    if (!place || all.first.has(name) || all.shorts.has(name)) continue
    const short = place.name !== name
    yield { name, kind: place.level, short, risky: short || GENERIC.test(name) }
  }
  for (const { name, kind, short } of foreignPlaces()) yield { name, kind, short, risky: false }
}

type ForeignPlace = Readonly<{ name: string; kind: 'country' | 'foreignCity'; short: boolean; country: string }>

let foreign: ForeignPlace[] | null = null
const foreignPlaces = (): readonly ForeignPlace[] => {
  foreign ??= rowsOf('countries.tsv').flatMap(line => {
    const [country = '', full = '', others = '', cities = ''] = line.split('\t')
    const words = (list: string): string[] => list.split(' ').filter(word => word !== '')
    const names = [...new Set([full, country, ...words(others)])].filter(name => name !== '')
    return [
      ...names.map(name => ({ name, kind: 'country' as const, short: name !== full, country })),
      ...words(cities).map(name => ({ name, kind: 'foreignCity' as const, short: false, country })),
    ]
  })
  return foreign
}

let byForeignName: Map<string, ForeignPlace> | null = null

/** Usual short name of the country that a country's name or a foreign city belongs to: 俄罗斯联邦, 莫斯科 → 俄罗斯; else null. */
export const countryOf = (name: string): string | null => {
  byForeignName ??= new Map([...foreignPlaces()].reverse().map(place => [place.name, place]))
  return byForeignName.get(name)?.country ?? null
}
