import { type NamesIn, sharedColleagues } from './colleagues.ts'
import { homeDistance } from './homes.ts'
import { sameName } from './names.ts'
import { bareOffice, otherKind, rankSteps, sameSlot, twoPlacesAtOnce } from './offices.ts'
import type { Optional } from './optional.ts'
import type { Profile } from './profile.ts'
import { traits } from './traits.ts'
import { bitsOf, type Evidence, type Finding, prior } from './weights.ts'

/** What two profiles have in common and what sets them apart. `bits` above 0: rather one person than two. */
export type Comparison = Readonly<{ bits: number; evidence: readonly Evidence[] }>

export type Comparing = Readonly<{ namesIn: NamesIn; without?: ReadonlySet<Optional> }>

/**
 * Compares two profiles, feature by feature; null where the names are too far apart to be one. A slip in a name needs
 * more than a home: one office, one organ, or people around both.
 */
export function compare(a: Profile, b: Profile, comparing: Comparing): Comparison | null {
  const name = sameName(a.name, b.name)
  if (name === null) return null
  const found = [...name, ...findings(a, b, comparing)]
  const evidence = name.length > 1 && !isBorneOut(found) ? [...found, unborne] : found
  return { bits: evidence.reduce((sum, one) => sum + bitsOf(one), prior), evidence }
}

const unborne: Evidence = { what: 'unborne', times: 1, why: 'nothing but the names speaks for a slip' }

function findings(a: Profile, b: Profile, { namesIn, without = new Set() }: Comparing): readonly Evidence[] {
  const home = homeDistance(a, b)
  const areNear = home.what === 'county' || home.what === 'prefecture'
  return [
    home,
    sameSlot(a, b) ?? bareOffice(a, b) ?? otherKind(a, b),
    twoPlacesAtOnce(a, b),
    without.has('rank') ? null : rankSteps(a, b),
    without.has('colleagues') ? null : sharedColleagues(a, b, { namesIn, areNear }),
    ...traits(a, b),
  ].filter(one => one !== null)
}

function isBorneOut(evidence: readonly Evidence[]): boolean {
  const found = new Map<Finding, number>(evidence.map(({ what, times }) => [what, times]))
  const colleagues = found.get('colleague') ?? found.get('colleagueFromAfar') ?? 0
  if (found.has('sameOffice')) return true
  return found.has('otherCharacter') ? colleagues > 2 : found.has('sameOrgan') || colleagues > 0
}
