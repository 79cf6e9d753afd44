/** Leaders of a division: heads of committee, government, congress and CPPCC, their deputies, and the law. */
import type { ResolvedOffice } from '../organs/office.ts'
import { headStep } from './unit.ts'

const heads = /^(?:书记|省长|市长|州长|盟长|专员|区长|县长|旗长|镇长|乡长)$/
const chairs = /^(?:主任|主席)$/
const deputies = /^(?:副|常务副|第一副|专职副)|^常委$/
const townMember = /^(?:委员|武装部部长)$/

/** Step of a leading post, null for any other: 中共沁县委员会书记 → 6, 沁县人民法院院长 → 7. */
export function leadingStep({ place, system, seat, organ }: ResolvedOffice): number | null {
  const head = place ? headStep(place) : null
  if (!place || head === null) return null
  if (system === 'discipline') return disciplineStep(seat, head)
  if (system === 'law') return lawStep(seat, head)
  if (!isWholeUnit(organ, place.name) || /秘书长$/.test(seat)) return null
  if (heads.test(seat) || (chairs.test(seat) && system !== 'party')) return head
  if (place.level === 'township' && townMember.test(seat)) return head + 1
  return deputies.test(seat) ? head + 1 : null
}

/** The committee, government, congress or CPPCC itself, no department of it. */
const isWholeUnit = (organ: string, place: string): boolean =>
  organ.endsWith(place) ||
  /(?:委员会|工作委员会|人民政府|行政公署|人民代表大会)$/.test(organ.slice(organ.indexOf(place) + place.length))

/** 纪委书记, 监委主任 are deputies of the unit; their own deputies head a department. */
function disciplineStep(seat: string, head: number): number | null {
  if (/^(?:书记|主任)$/.test(seat)) return head + 1
  if (/^(?:常务)?副(?:书记|主任)$/.test(seat)) return head + 2
  return /^(?:常委|委员)$/.test(seat) ? head + 3 : null
}

function lawStep(seat: string, head: number): number | null {
  if (/^(?:院长|检察长)$/.test(seat)) return head + 1
  return /^(?:常务)?副(?:院长|检察长)$/.test(seat) ? head + 2 : null
}
