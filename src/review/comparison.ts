import { type Comparing, compare } from '../resolve/compare/index.ts'
import { type Profile, profileOf } from '../resolve/compare/profile.ts'
import { bitsOf, prior, strictness } from '../resolve/compare/weights.ts'
import type { Mention } from '../workspace/people/mentions.ts'

/** One thing that speaks for (bits above 0) or against two mentions being one person, in words. */
type Feature = Readonly<{ what: string; bits: number; why: string }>

/**
 * How sure it is, by rule, that two are one person: `score` from 0 to 1 follows from `bits`, the sum of the features and
 * of what is known beforehand (`prior`). From `line` bits on, two are joined.
 */
export type Weighed = Readonly<{ score: number; bits: number; line: number; features: readonly Feature[] }>

/** Null where the names are too far apart to be one, or only their likeness speaks for it. */
export function weighed(a: readonly Mention[], b: readonly Mention[], comparing: Comparing): Weighed | null {
  const comparison = compare(profile(a), profile(b), comparing)
  if (comparison === null) return null
  const features = comparison.evidence.map(one => ({ what: one.what, bits: rounded(bitsOf(one)), why: one.why }))
  const before = { what: 'prior', bits: prior, why: 'two mentions in the news are rarely of one person' }
  const bits = rounded(comparison.bits)
  return { score: rounded(1 / (1 + 2 ** -bits), 1000), bits, line: strictness.default, features: [before, ...features] }
}

const rounded = (value: number, by = 10): number => Math.round(value * by) / by

/** Somebody is compared with many; what is known of their colleagues hangs on the profile. */
const profiles = new WeakMap<readonly Mention[], Profile>()

function profile(mentions: readonly Mention[]): Profile {
  const known = profiles.get(mentions) ?? profileOf(mentions)
  profiles.set(mentions, known)
  return known
}
