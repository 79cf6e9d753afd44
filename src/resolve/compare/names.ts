import { pinyin } from 'pinyin-pro'
import { nameBits, shapeLikeness } from './characters.ts'
import type { Evidence, Finding } from './weights.ts'

const sounds = new Map<string, string>()

/** How a name is said, without tones: 顾建明 and 顾健明 → gu jian ming. */
export function soundOf(name: string): string {
  const known = sounds.get(name)
  if (known !== undefined) return known
  const sound = pinyin(name, { toneType: 'none', surname: 'head' })
  if (sounds.size > 200_000) sounds.clear()
  sounds.set(name, sound)
  return sound
}

/** From here on two characters look alike enough to be taken for one another. */
const alike = 0.6

/** How one name can stand for another: equal, or by one slip of scanner or keyboard; null for two names. */
export type Likeness = Readonly<{ what: Finding | null; why: string }>

export function likenessOf(a: string, b: string): Likeness | null {
  if (a === b) return { what: null, why: 'the same name' }
  const [x, y] = [[...a], [...b]]
  if (isRepeated(a, b) || isRepeated(b, a)) return { what: 'repeated', why: `${a} and ${b}: a character printed twice` }
  if (soundOf(a) === soundOf(b) && x.length === y.length) return { what: 'sound', why: `${a} sounds like ${b}` }
  const at = x.length === y.length ? differing(x, y) : []
  if (at.length !== 1 || x.length < 2) return null
  const [p, q] = [x[at[0] ?? 0] ?? '', y[at[0] ?? 0] ?? '']
  if (shapeLikeness(p, q) >= alike) return { what: 'shape', why: `${p} looks like ${q}` }
  return x.length > 2 && at[0] !== 0 ? { what: 'otherCharacter', why: `${p} for ${q}` } : null
}

const differing = (x: readonly string[], y: readonly string[]): readonly number[] =>
  x.flatMap((letter, i) => (letter === y[i] ? [] : [i]))

/** 柳青楠楠 for 柳青楠. */
const isRepeated = (long: string, short: string): boolean =>
  long.length === short.length + 1 &&
  short.length > 1 &&
  [...short].some((_, i) => long === short.slice(0, i + 1) + short.slice(i))

/** How rare the name is that both bear, and what slip lies between them; null for two names. */
export function sameName(a: string, b: string): readonly Evidence[] | null {
  const likeness = likenessOf(a, b)
  if (likeness === null) return null
  const bits = a === b ? nameBits(a) : Math.min(nameBits(a), nameBits(b))
  const name: Evidence = { what: 'name', times: bits, why: `one in ${Math.round(2 ** bits)} bears the name ${a}` }
  return likeness.what === null ? [name] : [name, { what: likeness.what, times: 1, why: likeness.why }]
}
