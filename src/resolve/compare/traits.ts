import type { Profile } from './profile.ts'
import type { Evidence } from './weights.ts'

const words = { sex: 'sex', ethnicity: 'ethnicity', born: 'birth' } as const

/** What articles say of sex, ethnicity and birth: （女，回族）. */
export function traits(a: Profile, b: Profile): readonly Evidence[] {
  return Object.entries(words).flatMap(([trait, word]) => {
    const [x, y] = [a.traits.get(trait), b.traits.get(trait)]
    if (x === undefined || y === undefined) return []
    const isSame = x === y || (trait === 'born' && (x.startsWith(y) || y.startsWith(x)))
    return [{ what: isSame ? 'sameTrait' : 'otherTrait', times: 1, why: `${word} ${x}, ${y}` }]
  })
}
