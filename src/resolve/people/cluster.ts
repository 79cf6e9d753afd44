import type { Mention } from '../../workspace/people/mentions.ts'
import { type Comparing, compare } from '../compare/index.ts'
import { type Profile, profileOf } from '../compare/profile.ts'
import { type Strictness, strictness } from '../compare/weights.ts'
import { type Decided, nothingDecided } from './decided.ts'
import { Joining } from './joining.ts'
import { apart, joinsOf, type Likenesses, likenessesOf } from './linkage.ts'
import { settledGroups } from './settled.ts'

/** Who is who at each strictness: what is one person at a stricter one is one at the looser ones, too. */
export type Clusters = Readonly<Record<Strictness, readonly (readonly Mention[])[]>>

export type Clustering = Comparing & Readonly<{ decided?: Decided }>

/**
 * Which mentions are one person, of one name or of names that may be slips of one another. What people decided always
 * wins. Mentions of one office are one person; everything else is compared pair by pair and joined while the average of
 * the pairs is above the line. Never joined: two mentions of one article; private people.
 */
export function clusterMentions(mentions: readonly Mention[], clustering: Clustering): Clusters {
  const decided = clustering.decided ?? nothingDecided
  const people = mentions.filter(m => !m.private)
  const alone = mentions.filter(m => m.private).map(m => [m])
  const profiles = settledGroups(people, decided).map(profileOf)
  const joining = new Joining(people, { same: [], different: decided.different })
  const likenesses = likenessesOf(profiles.length, (i, j) => {
    const [a, b] = [profiles[i] as Profile, profiles[j] as Profile]
    return joining.mayJoin(a, b) ? (compare(a, b, clustering)?.bits ?? apart) : apart
  })
  const joins = joinsOf(inDoubtApart(likenesses, profiles), strictness.loose)
  const at = (least: number) => [
    ...groupsOf(
      profiles,
      joins.filter(join => join.likeness >= least),
    ),
    ...alone,
  ]
  return { strict: at(strictness.strict), default: at(strictness.default), loose: at(strictness.loose) }
}

/** Bits by which one of two namesakes has to be the better match. */
const clear = 3

/**
 * A mention without office that fits two namesakes alike stays apart from both: 王伟, where there are a 王伟 of the
 * water bureau and one of a village.
 */
function inDoubtApart(likenesses: Likenesses, profiles: readonly Profile[]): Likenesses {
  const rows = likenesses.map(row => row.slice())
  for (const [i, profile] of profiles.entries()) {
    if (profile.offices.size > 0) continue
    for (const j of rivals(likenesses, i)) {
      ;(rows[i] as Float64Array)[j] = strictness.loose
      ;(rows[j] as Float64Array)[i] = strictness.loose
    }
  }
  return rows
}

/** Those that a profile fits nearly as well as the best, when two of them cannot be one person; else none. */
function rivals(likenesses: Likenesses, i: number): readonly number[] {
  const row = likenesses[i] ?? new Float64Array()
  const best = Math.max(...row)
  const near = [...row.keys()].filter(j => (row[j] ?? apart) >= Math.max(strictness.default, best - clear))
  const areTwo = near.some(j => near.some(k => j < k && (likenesses[j]?.[k] ?? apart) < strictness.loose))
  return areTwo ? near : []
}

function groupsOf(profiles: readonly Profile[], joins: ReturnType<typeof joinsOf>): readonly (readonly Mention[])[] {
  const groups = profiles.map(profile => [...profile.mentions])
  for (const { into, from } of joins) groups[into]?.push(...(groups[from]?.splice(0) ?? []))
  return groups.filter(group => group.length > 0)
}
