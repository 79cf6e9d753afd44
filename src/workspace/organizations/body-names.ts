import type { Jurisdiction } from '../../record.ts'
import { rowsOf } from '../../rows-of.ts'

const full = new Map(
  rowsOf(new URL('departments.tsv', import.meta.url)).flatMap(([name = '', ...short]) =>
    [name, ...short].map(form => [form, name] as const),
  ),
)

const forms = [...full.keys()].toSorted((a, b) => b.length - a.length).join('|')
/** Behind a place or the like only: 市交通局, 国家医保局; 联邦汽车交通局 is another. */
const department = new RegExp(`(?<=^|[省市县区旗州盟家院])(${forms})(局|厅|委员会|委|办公室|办)$`, 'u')
const endings: Readonly<Record<string, string>> = { 委: '委员会', 办: '办公室' }

/** 沁县人社局 → 沁县人力资源和社会保障局; any other name as it is. */
export const withFullDepartment = (name: string): string =>
  name.replace(department, (_, form: string, ending: string) => `${full.get(form)}${endings[ending] ?? ending}`)

/** 县 of 县委, 县融媒体中心; not of 县级医院, 市场监督管理局. */
const level =
  /^([省市县区旗州])(?![级直属域内场])(?=委(?!员)|政府|.{2,}(?:局|厅|委员会|委|办公室|办|中心|公司|医院|学校|小学|中学|院|馆)$)/u

/** What a body of a jurisdiction is called in full, so that short and full forms are one: 县人社局 → 沁县人力资源和社会保障局. */
export function bodyName(name: string, jurisdiction: Jurisdiction | null): string {
  const own = jurisdiction?.name ?? ''
  const placed = name.replace(level, bare => (own.endsWith(bare) ? own : bare))
  const rest = own === '' || !placed.startsWith(own) ? null : placed.slice(own.length)
  return withFullDepartment(rest === null ? placed : ruling(own, rest))
}

/** 沁县|委组织部 → 中共沁县委员会组织部, 沁县|政府 → 沁县人民政府. */
function ruling(place: string, rest: string): string {
  if (/^委(?!员)/u.test(rest)) return `中共${place}委员会${rest.slice(1)}`
  return rest.startsWith('政府') ? `${place}人民${rest}` : `${place}${rest}`
}
