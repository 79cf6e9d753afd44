/** Grades that the post names itself: 职级 beside the leading posts, and 副厅级 said outright. */
import type { ResolvedOffice } from '../organs/office.ts'

/** Source: 公务员职务与职级并行规定 (2019) for the numbered grades, the scheme before it for the others. */
const grades: readonly (readonly [RegExp, number])[] = [
  [/^一级巡视员$|^巡视员$/, 4],
  [/^二级巡视员$|^副巡视员$/, 5],
  [/^[一二]级调研员$|^调研员$/, 6],
  [/^[三四]级调研员$|^副调研员$/, 7],
  [/^[一二]级主任科员$|^主任科员$/, 8],
  [/^[三四]级主任科员$|^副主任科员$/, 9],
  [/^正(?:部|省)级/, 2],
  [/^副(?:部|省)级/, 3],
  [/^正(?:厅|局|司|地)级/, 4],
  [/^副(?:厅|局|司|地)级/, 5],
  [/^正(?:处|县)级/, 6],
  [/^副(?:处|县)级/, 7],
  [/^正(?:科|乡)级/, 8],
  [/^副(?:科|乡)级/, 9],
]

/** 四级调研员 → 7 (县处级副), wherever it is held. */
export const gradeStep = ({ seat }: ResolvedOffice): number | null =>
  grades.find(([post]) => post.test(seat))?.[1] ?? null
