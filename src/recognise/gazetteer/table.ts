/**
 * All divisions, read once from the data files beside this one, on first use. They lie in order of code, padded to nine
 * digits (140428 → 140428000), so a division stands right before all it contains, and a code is found by halving.
 */

import { rowsOf } from '../../rows-of.ts'
import { type Division, LEVELS, type Level } from './division.ts'

const TOWNSHIP = LEVELS.indexOf('township')
const ZONE = LEVELS.indexOf('zone')
const NO_UNITS: readonly string[] = []

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
  /** Code of today → the divisions it took over. */
  readonly formersBySuccessor: ReadonlyMap<string | null, readonly Division[]>
  #made = new Map<number, Division>()

  constructor() {
    const codes: number[] = []
    const levels: number[] = []
    const add = (code: number, name: string, level: number): void => {
      codes.push(code)
      levels.push(level)
      this.names.push(name)
    }
    const townships = new Map(
      rowsOf(new URL('townships.tsv', import.meta.url)).map(([county = '', units = '']) => [county, units] as const),
    )
    const divisions = rowsOf(new URL('divisions.tsv', import.meta.url))
    for (const [code = '', name = '', level = '', short = '', risky = '', others = ''] of divisions) {
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
    for (const row of rowsOf(new URL('former-divisions.tsv', import.meta.url))) this.#addFormer(row)
    this.formersBySuccessor = Map.groupBy(this.formerByCode.values(), ({ successor }) => successor)
  }

  #addShort(short: string, at: number): void {
    const list = this.shorts.get(short)
    if (list) list.push(at)
    else this.shorts.set(short, [at])
  }

  #addFormer([name = '', code = '', level = 'county', from = '', to = '', successor = '']: readonly string[]): void {
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

let loaded: Gazetteer | null = null
export const gazetteer = (): Gazetteer => {
  loaded ??= new Gazetteer()
  return loaded
}
