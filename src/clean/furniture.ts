/** Lines of the page, not of the news: page numbers, editors, counters, buttons, telephone lines. */
import type { Replacement } from './edits.ts'
import words from './furniture.json' with { type: 'json' }
import { type Line, linesOf, trimmed } from './lines.ts'

const labels = new Set(words.labels)
const longest = 120

/** True for furniture; lines of more than 120 characters are none. */
const isFurniture = (line: string): boolean => line.length <= longest && rules.some(rule => rule(line))

/** Furniture lines of the page with their line break. Spares lines that credit a reporter, and prose. */
export function pageFurniture(text: string): Replacement[] {
  const found: Replacement[] = []
  for (const line of linesOf(text)) {
    if (line.end - line.start > longest + 60) continue
    const { start, end } = trimmed(text, line)
    if (start < end && isFurniture(text.slice(start, end))) found.push(withBreak(text, line))
  }
  return found
}

/** The line with the break after it; the last line with the one before. */
const withBreak = (text: string, { start, end }: Line): Replacement =>
  end < text.length
    ? { start, end: end + 1, inserted: '', fix: 'page-furniture' }
    : { start, end, inserted: '', fix: 'page-furniture' }

/** 第１版　要闻, 第3版 综合新闻, 02版：民生, A02 要闻, - 3 -, 3 / 8: the number of a page, alone or with a column's name. */
const pageNumber = (line: string): boolean =>
  /^(?:第\s?[0-9０-９一二三四五六七八九十]{1,3}\s?版|[A-D]?[0-9０-９]{1,2}\s?版)(?:[\s　：:·|]{0,4}[\u4e00-\u9fff]{0,8})?$/u.test(
    line,
  ) ||
  /^(?:[-—–－·•]{1,3}\s?\d{1,4}\s?[-—–－·•]{1,3}|第\s?\d{1,4}\s?页(?:\s?共\s?\d{1,4}\s?页)?|\d{1,3}\s?[/／]\s?\d{1,3})$/u.test(
    line,
  )

/** 责任编辑：白杨　校对：柳絮　电话：（０００）１２３４５６７: labels with their values and nothing else. */
const labelled = (line: string): boolean => {
  if (!/[：:【]/.test(line) || /[。！？]/.test(line)) return false
  const bare = line.replace(/^[（(【[]/, '').replace(/[）)】\]]$/, '')
  const fields = bare
    .split(/[\s　|｜]+(?=[^\s　|｜：:]{1,8}[：:])|】[\s　]*【?|[\s　]*【/u)
    .filter(field => field.trim() !== '')
  return fields.some(isLabel) && fields.every(field => isLabel(field) || isStamp(field))
}

const isLabel = (field: string): boolean => {
  const colon = field.search(/[：:]/)
  if (colon <= 0) return buttons.has(field.trim())
  const label = field.slice(0, colon).replaceAll(/[\s　【[（(]/gu, '')
  return labels.has(label) || /(?:电话|热线|邮箱|编辑|审核|校对|次数)$/.test(label)
}

/** 2022-09-16, 10:20:05, 时间：2022年9月16日: when a page was put up, beside what other labels say. */
const isStamp = (field: string): boolean =>
  /^(?:(?:时间|日期)[：:]\s?)?(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)?\s?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$/u.test(
    field.trim(),
  )

/** 2022-09-16 10:20: date and time on a line of their own. Spares a date alone, which a masthead may print. */
const timeStamp = (line: string): boolean => /^\d{4}[-年./]\d/.test(line) && /\d[:：]\d{2}$/.test(line) && isStamp(line)

const buttons = new Set(['打印本页', '打印', '关闭窗口', '关闭', '收藏', '返回顶部', '返回列表', '大', '中', '小'])

/** 首页>>新闻中心>>要闻, 【打印本页】【关闭窗口】　点击数：89, 版权所有…: a short line that begins with a button or notice. */
const notice = (line: string): boolean =>
  line.length <= 60 &&
  phrase.test(line) &&
  !/[。！？]$/.test(line) &&
  !/^[【[（(]?(?:打印机|关闭了?[^窗】\s])/.test(line)
const phrase = new RegExp(`^[【[（(]?(?:${words.phrases.join('|')})`)

/** What makes a line furniture, each on its own. */
const rules: readonly ((line: string) => boolean)[] = [pageNumber, labelled, timeStamp, notice]
