import type { Jurisdiction, Office, OrganizationKind } from '../../record.ts'
import { reformsInto } from '../../resolve/careers/organ-reforms.ts'
import { rankOrder } from '../../resolve/rank.ts'
import { type Owner, organizationId } from '../../workspace/ids.ts'
import { bodyName } from '../../workspace/organizations/body-names.ts'
import { sidOf } from '../keys.ts'
import type { EdgeType, End, Part } from '../part.ts'
import { type ChainOf, compact, jurisdictionPlace } from '../places.ts'
import { became } from './became.ts'

/** An edge that follows from its ends and lives as long as both. */
function structural(type: EdgeType, from: End, to: End): Part {
  return { type, sid: sidOf(type, from, to), from, to, properties: {}, claim: null }
}

/** Whose something is: the place and the edge to it; nothing without a jurisdiction. */
export function homeParts(of: End, jurisdiction: Jurisdiction | null, chainOf: ChainOf): readonly Part[] {
  if (jurisdiction === null) return []
  const { end, parts } = jurisdictionPlace(jurisdiction, chainOf)
  return [...parts, structural('HOME', of, end)]
}

export type OrganizationFacts = Readonly<{ name: string; owner: Owner; kind: OrganizationKind }>

/** An organization, whose it is, and the body it is a part of: 中共沁县委员会组织部 → 中共沁县委员会. */
export function organizationParts(facts: OrganizationFacts, chainOf: ChainOf): readonly Part[] {
  const { name, owner, kind } = facts
  const own = organizationEnd(name, owner)
  const full = bodyName(name, owner.jurisdiction)
  const aliases = name === full ? [] : [name]
  const properties = compact({ name: full, aliases, kind, jurisdiction: owner.jurisdiction?.name ?? null })
  const above = parentOf(name)
  return [
    { ...own, properties },
    ...homeParts(own, owner.jurisdiction, chainOf),
    ...laterBodies(name, owner, chainOf),
    ...(above === null ? [] : partOf(own, { name: above, owner, kind: kindOf(above) }, chainOf)),
  ]
}

/** What became of a body: 云岭县国土资源局 → 云岭县自然资源局, 滦县人民政府 → 滦州市人民政府. */
function laterBodies(name: string, owner: Owner, chainOf: ChainOf): readonly Part[] {
  const own = organizationEnd(name, owner)
  const reformed = reformsInto(name, owner.jurisdiction).map(({ name: after, date }) =>
    became(own, organizationEnd(after, owner), date),
  )
  return [...reformed, ...inLaterPlace(name, owner, chainOf)]
}

function inLaterPlace(name: string, owner: Owner, chainOf: ChainOf): readonly Part[] {
  const place = chainOf(owner.jurisdiction?.code ?? '').at(-1)
  const after = chainOf(place?.successor ?? '').at(-1)
  if (!place || !after || after.code === place.code || !name.includes(place.name)) return []
  const later: Owner = { key: after.code, jurisdiction: { name: after.name, code: after.code } }
  return [
    became(organizationEnd(name, owner), organizationEnd(name.replace(place.name, after.name), later), place.validTo),
  ]
}

export const organizationEnd = (name: string, owner: Owner): End => ({
  label: 'Organization',
  id: organizationId(name, owner),
})

const partOf = (own: End, above: OrganizationFacts, chainOf: ChainOf): readonly Part[] => [
  ...organizationParts(above, chainOf),
  structural('PART_OF', own, organizationEnd(above.name, above.owner)),
]

/** The body whose name the name begins with: of a party committee, a government, a congress, a consultative conference. */
function parentOf(name: string): string | null {
  const whole = /^(?:中共.+?委员会|.+?人民政府|.+?人民代表大会常务委员会|中国人民政治协商会议.+?委员会)(?=.)/u.exec(
    name,
  )?.[0]
  if (whole !== undefined) return whole
  return /^(.{3,})党(?:委|组)$/u.exec(name)?.[1] ?? null
}

const kinds: readonly (readonly [kind: OrganizationKind, name: RegExp])[] = [
  ['discipline', /纪律检查委员会|监察委员会/u],
  ['congress', /人民代表大会/u],
  ['cppcc', /^中国人民政治协商会议/u],
  ['court', /法院$/u],
  ['procuratorate', /检察院$/u],
  ['party', /^中共|^中国共产党|党(?:委|组|总支|支部)/u],
  ['army', /人民武装部|军区|军分区|部队$|中央军事委员会/u],
  ['mass', /总工会|共青团|妇女联合会|科学技术协会|工商业联合会|残疾人联合会|红十字会/u],
  ['bank', /银行|信用社/u],
  ['company', /公司|集团|厂$|矿$/u],
  ['school', /大学|学院|中学|小学|学校|幼儿园/u],
  ['hospital', /医院|卫生院/u],
  ['zone', /开发区|高新区|管理委员会$/u],
  ['village', /村民?委员会|村$|社区$/u],
  ['government', /人民政府|国务院|[局厅部署委办]$/u],
]

/** What kind of body a name is where no article says so. */
export const kindOf = (name: string): OrganizationKind =>
  kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other'

export type OfficeFacts = Readonly<{ id: string; organ: string; seat: string; owner: Owner }> &
  Pick<Office, 'rank' | 'rankRule'>

/** An office, its organ and whose it is. */
export function officeParts(facts: OfficeFacts, chainOf: ChainOf): readonly Part[] {
  const { id, organ, seat, owner, rank, rankRule } = facts
  const own: End = { label: 'Office', id }
  const properties = compact({
    name: `${organ}${seat}`,
    organ,
    seat,
    rank,
    rankRule,
    rankOrder: rank === null ? null : rankOrder(rank),
    level: levelOf(owner.jurisdiction, chainOf),
    jurisdiction: owner.jurisdiction?.name ?? null,
  })
  return [
    { ...own, properties },
    ...organizationParts({ name: organ, owner, kind: kindOf(organ) }, chainOf),
    structural('OFFICE_OF', own, organizationEnd(organ, owner)),
    ...homeParts(own, owner.jurisdiction, chainOf),
  ]
}

function levelOf(jurisdiction: Jurisdiction | null, chainOf: ChainOf): string | null {
  if (jurisdiction === null || jurisdiction.code === null) return null
  return chainOf(jurisdiction.code).at(-1)?.level ?? null
}
