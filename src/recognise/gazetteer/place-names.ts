import { foreignPlaces } from './countries.ts'
import { LEVELS, type Level, type PlaceName } from './division.ts'
import { gazetteer } from './table.ts'

/** Former districts whose names are ordinary words: 郊区, 北郊区, 市郊区. */
const GENERIC = /^(市|新|老|中|东|西|南|北|矿)?[城郊东西南北市新矿]{1,2}区$/

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
