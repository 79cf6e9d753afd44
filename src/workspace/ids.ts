import { hash } from 'node:crypto'
import type { ArticleRecord, Jurisdiction } from '../record.ts'
import { bodyName, withFullDepartment } from './organizations/body-names.ts'

/** `p_` and 16 hexadecimal digits of the SHA-256 of the parts; the same parts give the same id everywhere. */
export function hashId(prefix: string, ...parts: readonly string[]): string {
  return `${prefix}_${hash('sha256', JSON.stringify(parts)).slice(0, 16)}`
}

/**
 * Whose a name is: `key` is part of the ids of offices and organizations, so that 88 towns called 城关镇 stay 88.
 * It is the division code, else the name of the jurisdiction, else empty (国务院); a bare word of an article whose
 * home is unknown (县委) belongs to that article alone, since it may be any county's.
 */
export type Owner = Readonly<{ key: string; jurisdiction: Jurisdiction | null }>

export type OwnerOf = (name: string, jurisdiction: Jurisdiction | null) => Owner

/** Bare words for bodies of a place that is not named: 县委, 市政府, 区人大常委会; not 市场监管总局, 乡村振兴局. */
const bareBody = /^(?:[省市县区旗州盟镇乡村]|街道|自治[区州县旗])(?![场村块域])/u

/** Settles whose the bodies of one article are; what one mention leaves open, another of the same body may say. */
export function ownersOf(record: ArticleRecord): OwnerOf {
  const known = knownJurisdictions(record)
  return (name, jurisdiction) => {
    const settled = jurisdiction ?? known.get(name) ?? null
    if (settled !== null) return { key: settled.code ?? settled.name, jurisdiction: settled }
    return { key: bareBody.test(name) ? `@${record.id}` : '', jurisdiction: null }
  }
}

function knownJurisdictions(record: ArticleRecord): ReadonlyMap<string, Jurisdiction> {
  const known = new Map<string, Jurisdiction>()
  const note = (name: string, jurisdiction: Jurisdiction | null) => {
    if (jurisdiction !== null && !known.has(name)) known.set(name, jurisdiction)
  }
  for (const organization of record.organizations) note(organization.name, organization.jurisdiction)
  for (const person of record.people) for (const office of person.offices) note(office.organ, office.jurisdiction)
  for (const appointment of record.appointments) note(appointment.organ, appointment.jurisdiction)
  return known
}

/** 人社局 and 人力资源和社会保障局 have one head. */
export const officeId = (organ: string, owner: string, seat: string): string =>
  hashId('f', withFullDepartment(organ), owner, seat)

/** 县人社局 and 沁县人力资源和社会保障局 are one body of 沁县. */
export const organizationId = (name: string, { key, jurisdiction }: Owner): string =>
  hashId('o', bodyName(name, jurisdiction), key)

export const meetingId = (article: string, event: string): string => hashId('m', article, event)

/** A division by its code; any other place by its name and the home of the article, or the article where that is unknown. */
export function placeId(name: string, code: string | null, record: ArticleRecord): string {
  return code ?? hashId('l', name, record.home?.code ?? record.home?.name ?? `@${record.id}`)
}
