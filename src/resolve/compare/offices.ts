import type { Post, Profile } from './profile.ts'
import type { Evidence } from './weights.ts'

/** Whether both hold the same office, or offices of one organ. */
export function sameSlot(a: Profile, b: Profile): Evidence | null {
  const office = shared(a.offices, b.offices)
  if (office !== null) return { what: 'sameOffice', times: 1, why: `both ${office}` }
  const organ = shared(a.organs, b.organs)
  return organ === null ? null : { what: 'sameOrgan', times: 1, why: `both of ${organ}` }
}

/** 县委书记 in an article that does not say of which county, and an office that is called so at home. */
export function bareOffice(a: Profile, b: Profile): Evidence | null {
  for (const [words, { bare }] of a.words)
    if (b.words.has(words) && (bare || b.words.get(words)?.bare))
      return { what: 'bareOffice', times: 1, why: `${words}, wherever that is` }
  return null
}

function shared(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string | null {
  for (const [key, name] of a) if (b.has(key)) return name
  return null
}

/** A bureau's head and a village's secretary, a firm's chairman and an official: people rarely change between these. */
export function otherKind(a: Profile, b: Profile): Evidence | null {
  if (a.kinds.size === 0 || b.kinds.size === 0) return null
  for (const kind of a.kinds) if (b.kinds.has(kind)) return null
  return { what: 'otherKind', times: 1, why: `${[...a.kinds].join()} here, ${[...b.kinds].join()} there` }
}

/** Days that two terms may overlap before one person cannot have held both: a handover, a date of printing. */
const handover = 45

/** Offices of two counties at the same time, longer than a handover takes. */
export function twoPlacesAtOnce(a: Profile, b: Profile): Evidence | null {
  for (const x of a.posts)
    for (const y of b.posts)
      if (x.place !== y.place && overlap(x, y) > handover)
        return { what: 'twoPlacesAtOnce', times: 1, why: `${x.name} and ${y.name} at the same time` }
  return null
}

const time = (day: string): number => Date.parse(day) / 86_400_000
const overlap = (x: Post, y: Post): number =>
  x.to < y.from || y.to < x.from ? 0 : Math.min(time(x.to), time(y.to)) - Math.max(time(x.from), time(y.from))

/** Steps between the ranks where one profile ends and the other begins: a step up is a career, a jump is somebody else. */
export function rankSteps(a: Profile, b: Profile): Evidence | null {
  const [x, y] = [a.ranks, b.ranks]
  if (x === null || y === null) return null
  const [before, after] = x.last.day <= y.first.day ? [x.last, y.first] : [y.last, x.first]
  if (before.day > after.day) return null
  const rise = before.rank - after.rank
  const years = (time(after.day) - time(before.day)) / 365
  const why = `rank ${before.rank} on ${before.day}, ${after.rank} on ${after.day}`
  if (rise < -2 || rise > 2 + years) return { what: 'rankJump', times: 1, why }
  return rise >= 0 && rise <= 1 ? { what: 'rankStep', times: 1, why } : null
}
