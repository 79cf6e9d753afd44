import type { Profile } from './profile.ts'
import type { Evidence } from './weights.ts'

/** How far apart the places are where two profiles belong, by the codes of divisions: the nearest two count. */
export function homeDistance(a: Profile, b: Profile): Evidence {
  if (a.homes.length === 0 || b.homes.length === 0)
    return { what: 'nowhere', times: 1, why: 'it is not known where one of them belongs' }
  const best = levels.find(({ share }) => a.homes.some(x => b.homes.some(y => share(x, y))))
  if (best === undefined) return { what: 'elsewhere', times: 1, why: `${list(a)} and ${list(b)} are far apart` }
  return { what: best.what, times: 1, why: `${best.why}: ${list(a)}, ${list(b)}` }
}

const list = ({ homes }: Profile): string => homes.slice(0, 3).join(' ')
const isCode = (home: string): boolean => /^\d{6,}$/u.test(home)
const isCounty = (home: string): boolean => !isCode(home) || !home.slice(0, 6).endsWith('00')
const prefix = (length: number) => (x: string, y: string) =>
  isCode(x) && isCode(y) && x.slice(0, length) === y.slice(0, length) && !/^0+$/u.test(x.slice(length - 2, length))

const levels = [
  { what: 'county', share: (x: string, y: string) => x === y && isCounty(x), why: 'the same county' },
  { what: 'county', share: prefix(6), why: 'the same county' },
  { what: 'prefecture', share: prefix(4), why: 'the same prefecture' },
  { what: 'province', share: prefix(2), why: 'the same province' },
] as const
