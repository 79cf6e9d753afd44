import type { ProjectMention } from '../../workspace/projects/mentions.ts'
import { isGeneral, projectName } from '../../workspace/projects/names.ts'

/**
 * Mentions of one name as projects: those of two counties are two, and so are those of two owners. A name that every
 * county has several of (污水处理厂) says nothing without an owner or a site: such a mention stays by itself.
 */
export const projectsAmong = (mentions: readonly ProjectMention[]): readonly (readonly ProjectMention[])[] =>
  byCounty(mentions.toSorted(byRef)).flatMap(bySign)

const byRef = (a: ProjectMention, b: ProjectMention): number => (ref(a) < ref(b) ? -1 : 1)
const ref = ({ article, name }: ProjectMention): string => `${article} ${name}`

/** A prefecture's paper that names no county means the one county that has such a project, where there is one. */
function byCounty(mentions: readonly ProjectMention[]): readonly (readonly ProjectMention[])[] {
  const groups = Map.groupBy(mentions, countyOf)
  return groups.size <= 2 && groups.has(null) ? [mentions] : [...groups.values()]
}

function countyOf({ facts: { where } }: ProjectMention): string | null {
  if (where === null || where.code === null) return where?.name ?? null
  return where.code.endsWith('00') ? null : where.code
}

/** Those without a sign go with the others where all of these are one. */
function bySign(mentions: readonly ProjectMention[]): readonly (readonly ProjectMention[])[] {
  const signs = rooted([...new Set(mentions.flatMap(mention => signOf(mention) ?? []))])
  const groups = Map.groupBy(mentions, mention => signs.get(signOf(mention) ?? '') ?? null)
  return groups.size <= 2 && groups.has(null) ? [mentions] : [...groups.values()]
}

/** The owner; for a name that does not say which project it is also the site, else the article. */
function signOf(mention: ProjectMention): string | null {
  const { owner, place, where } = mention.facts
  if (owner !== null) return firm(owner)
  if (!isGeneral(projectName(mention.name, where?.name ?? null).words)) return null
  return place.find(name => !wide.test(name)) ?? `@${mention.article}`
}

const wide = /[省市县区州盟旗]$/u
const firm = (name: string): string => name.replace(/(?:股份|责任)*有限(?:责任)?公司$|(?:集团)?公司$/u, '') || name

/** Each sign with the shortest that it holds: 照野 for 云岭照野集团. */
function rooted(signs: readonly string[]): ReadonlyMap<string, string> {
  const roots: string[] = []
  const found = new Map<string, string>()
  for (const sign of signs.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const root = roots.find(short => sign.includes(short)) ?? sign
    if (root === sign) roots.push(sign)
    found.set(sign, root)
  }
  return found
}
