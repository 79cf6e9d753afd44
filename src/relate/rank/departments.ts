/** Departments of a division's committee and government, and its mass bodies: one level below the division. */
import type { ResolvedOffice } from '../organs/office.ts'
import { headStep } from './unit.ts'

const department =
  /(?:组织部|宣传部|统战部|统一战线工作部|社会工作部|政法委员会|办公室|办公厅|党校|档案馆|机关工委|老干部局|[^分]局|厅|发展和改革委员会|卫生健康委员会|教育委员会|国资委|发改委|卫健委|住建委|教委|科协|文联|残联|侨联|工商联|红十字会|总工会|妇女联合会|团委)$/
/** Led from above, or with scales of their own. */
const vertical = /(?:税务局|气象局|邮政管理局|烟草专卖局|海关|供电|管理局|监管局|监督管理局分局)$/
const heads = /^(?:局长|厅长|主任|部长|书记|主席|理事长|馆长|校长|会长|秘书长|党组书记|党委书记)$/
const deputies = /^(?:副|专职副|党组副书记|党组成员)/

/** Step of a department's head or deputy: 沁县教育局局长 → 8 (乡科级正), 长治市教育局副局长 → 7. */
export function departmentStep({ place, seat, organ }: ResolvedOffice): number | null {
  const unit = place ? headStep(place) : null
  if (!place || unit === null || place.level === 'township') return null
  if (isSecretariat(seat, organ)) return unit + (seat.startsWith('副') ? 3 : 2)
  if (!organ.includes(place.name) || !department.test(organ) || vertical.test(organ)) return null
  if (heads.test(seat)) return unit + 2
  return deputies.test(seat) ? unit + 3 : null
}

/** 市政府秘书长 heads its office; a county has none. */
const isSecretariat = (seat: string, organ: string): boolean =>
  /^副?秘书长$/.test(seat) && /(?:委员会|人民政府)$/.test(organ)
