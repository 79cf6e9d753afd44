import { nameBits } from './characters.ts'
import type { Profile } from './profile.ts'
import type { Evidence } from './weights.ts'

/** Names of the people in an article. */
export type NamesIn = (article: string) => readonly string[]

/** Names rarer than this tell who is around somebody; 张伟 tells nothing. */
const telling = 15

/** So many shared colleagues count, no more: they know one another. */
const most = 4

/** Articles of a profile that are looked at: the first, by id. */
const looked = 20

/**
 * People with rare names who are in articles with both. In one county or prefecture the same people are around everybody;
 * where it is not known of where an article tells, or far away, a shared colleague says much more.
 */
export function sharedColleagues(
  a: Profile,
  b: Profile,
  { namesIn, areNear }: Readonly<{ namesIn: NamesIn; areNear: boolean }>,
): Evidence | null {
  const others = colleaguesOf(b, namesIn)
  const shared = [...colleaguesOf(a, namesIn)].filter(name => others.has(name) && nameBits(name) >= telling)
  const what = areNear ? 'colleague' : 'colleagueFromAfar'
  if (shared.length === 0) return null
  return { what, times: Math.min(most, shared.length), why: `both with ${shared.slice(0, 4).join('、')}` }
}

const known = new WeakMap<Profile, ReadonlySet<string>>()

function colleaguesOf(profile: Profile, namesIn: NamesIn): ReadonlySet<string> {
  const before = known.get(profile)
  if (before !== undefined) return before
  const names = new Set([...profile.articles].toSorted().slice(0, looked).flatMap(namesIn))
  names.delete(profile.name)
  known.set(profile, names)
  return names
}
