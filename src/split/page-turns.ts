/** （下转第四版） and （上接第一版）: the marks between the parts of an article that goes on on another page. */
import { numberOfPage } from '../clean/paper-lines.ts'
import type { Row } from './rows.ts'

const page = '第?\\s?(?<page>[A-D]?[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\\s?版'
const onward = new RegExp(`[（(【]?(?:下转|转)${page}[^（(【。，]{0,12}$`, 'u')
const back = new RegExp(`^[（(【]?(?:上接|紧接|接)(?:本报)?${page}(?:《(?<title>[^》]{2,60})》)?[）)】]?`, 'u')
const backBehind = new RegExp(`[（(【](?:上接|紧接|接)${page}[）)】]$`, 'u')

/** Where a mark stands in its row, the page it names, and the headline that it quotes. */
export type TurnMark = Readonly<{ start: number; end: number; page: string | null; title: string }>

const markIn = (shape: RegExp, text: string): TurnMark | null => {
  const found = text.length > longestMarked && shape === backBehind ? null : shape.exec(text)
  if (found === null) return null
  const { page: number = '', title = '' } = found.groups ?? {}
  return { start: found.index, end: found.index + found[0].length, page: numberOfPage(number), title }
}

const longestMarked = 100

/** …任务。（下转第四版）, 下转2版: the mark that ends a row. Spares 转第二版 amid a sentence. */
export const onwardMark = ({ text }: Row): TurnMark | null =>
  /版[^。，]{0,12}$/u.test(text.slice(-16)) ? markIn(onward, text) : null

/** （上接第一版）会议强调…, 上接1版《县委召开会议》, 县委召开会议（上接第一版）. */
export const backMark = ({ text }: Row): TurnMark | null =>
  /[接]/.test(text) ? (markIn(back, text) ?? markIn(backBehind, text)) : null

/** A row without its mark; null where nothing else stands in it. */
export const withoutMark = (row: Row, { start, end }: TurnMark): Row | null => {
  const text = row.text.slice(0, start) + row.text.slice(end)
  if (text.trim() === '') return null
  return start === 0
    ? { ...row, start: row.start + end, text }
    : { ...row, end: row.end - (row.text.length - start), text }
}
