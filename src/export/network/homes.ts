import { RenmaiError } from '../../errors.ts'
import type { Facts } from './facts.ts'

/** Tells whether something (a meeting, an office) belongs to a place or to one within it. */
export type IsHome = (id: string) => boolean

/** `words`: a division code, an id (l_…) or a name that only one place bears; a division comes before sites. */
export function homeIn(facts: Facts, words: string): IsHome {
  const wanted = placeNamed(facts, words)
  const isWithin = (place: string): boolean =>
    place === wanted || (facts.within.get(place) ?? []).some(above => above !== place && isWithin(above))
  return id => (facts.homes.get(id) ?? []).some(isWithin)
}

function placeNamed({ places }: Facts, words: string): string {
  if (places.has(words)) return words
  const all = [...places.values()].filter(({ name }) => name === words)
  const divisions = all.filter(({ id }) => /^\d+$/u.test(id))
  const [first, ...others] = divisions.length > 0 ? divisions : all
  if (first === undefined)
    throw new RenmaiError(`No place of the workspace is called ${words}. Write its name in full, or its division code.`)
  if (others.length === 0) return first.id
  const ids = [first, ...others].map(({ id }) => id).toSorted()
  throw new RenmaiError(`${ids.length} places are called ${words}. Write one of these instead: ${ids.join(', ')}.`)
}
