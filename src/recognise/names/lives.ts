/** What the words between a person and a title of theirs say in notices, lives and their tables. */
import type { OfficeStatus } from '../../record.ts'

const noticedStatus: readonly (readonly [RegExp, OfficeStatus])[] = [
  [/拟(?:任|提名|推荐|作为|晋升)?[^，]{0,4}$/, 'nominated'],
  [/(?:曾任|历任|原任)$/, 'former'],
  [/(?:现任|现为|担任|任)$/, 'current'],
  [/^$/, 'current'],
]

/** 岩罕，男，傣族，…，|现任|州政府办公室主任，|拟任|勐山县委书记: until the line ends; null where no such word stands there. */
export function statusInNotice(between: string): OfficeStatus | null {
  const clause = /(?:^|[，。；])([^，。；\n]{0,12})$/.exec(between)?.[1]
  if (clause === undefined || between.includes('\n')) return null
  return noticedStatus.find(([words]) => words.test(clause))?.[1] ?? null
}

/** 1971-1975年　|某厂技术员; 2013.04—至今　|县委书记: a line of the table of a life. */
const lineOfLife = /\n\s*(?:19|20)\d{2}(?:[.．年/]\d{1,2}月?)?年?\s*(?:[-—–－~～]{1,2}|至)\s*((?:19|20)\d{2}|)[^\n]*$/

/** Status of an office in a table of a life, from what stands between the person and the office; null outside such a table. */
export function statusInTable(between: string): OfficeStatus | null {
  const end = lineOfLife.exec(between)?.[1]
  if (end === undefined) return null
  return end === '' ? 'current' : 'former'
}

const mostRow = 300

/** 历任左云县委干事、副部长，|大同县委书记: the offices of a row that 历任 opens are all former. */
export const isInRow = (between: string): boolean =>
  between.length <= mostRow && /(?:^|[，。；\n年月起后]|同志)(?:历任|先后担?任|曾任)(?!教)[^。；\n]*$/.test(between)
