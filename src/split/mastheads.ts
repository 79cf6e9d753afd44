/** The head of an issue: the paper's name, whose paper it is, date and number. */
import { placeName } from './homes.ts'
import words from './mastheads.json' with { type: 'json' }
import type { Row } from './rows.ts'

export type Masthead = Readonly<{
  /** How many rows of the page it takes. */
  rows: number
  publisher: string | null
  published: string | null
  /** 云溪县 from 中共云溪县委机关刊物. */
  home: string | null
  homeWords: string
}>

const mostRows = 16
const longestRow = 40

/**
 * The masthead that opens a page, or null: a stretch of short lines of which two at least are known parts (主办单位…,
 * 总188期, 2023年5月9日, 中共云溪县委机关刊物). The first line that is none of them, two to eight characters long, is the name.
 */
export function mastheadOf(rows: readonly Row[]): Masthead | null {
  const top = rows.slice(0, mostRows)
  const stop = top.findIndex(row => row.text.length > longestRow || /[。！？]$/.test(row.text))
  const short = stop < 0 ? top : top.slice(0, stop)
  const last = short.findLastIndex(row => isPart(row.text))
  const parts = short.slice(0, last + 1).filter(row => isPart(row.text))
  const strange = last + 1 - parts.length
  if (parts.length < 2 || strange > 2) return null
  const lines = short.slice(0, last + 1).map(row => row.text)
  const homeWords =
    lines.find(line => /机关(?:刊物|报)|县委|市委|区委|旗委|人民政府|融媒/.test(line) && homeIn(line)) ?? ''
  return {
    rows: last + 1,
    publisher: lines.find(line => !isPart(line) && isPaperName(line)) ?? null,
    published: lines.map(dateIn).find(date => date !== null) ?? null,
    home: homeIn(homeWords),
    homeWords,
  }
}

const isPaperName = (line: string): boolean => /^[\u4e00-\u9fff\s]{2,12}$/u.test(line)

const isPart = (line: string): boolean =>
  dateIn(line) !== null ||
  /(?:总|第)\s?第?\s?\d{1,6}\s?期/.test(line) ||
  /^[A-Za-z\s·.']{4,40}$/.test(line) ||
  words.words.some(word => line.includes(word))

const homeIn = (line: string): string | null => {
  const owner = line.replace(/^(?:主办单位|主办|主管)[：:]\s?/, '')
  return placeName(owner)
}

/** 2022年9月19日 → 2022-09-19. Only where the line is little else. */
const dateIn = (line: string): string | null => {
  const found = /(?<year>(?:19|20)\d{2})\s?[年.\-/]\s?(?<month>\d{1,2})\s?[月.\-/]\s?(?<day>\d{1,2})/.exec(line)?.groups
  if (found === undefined || line.length > longestRow) return null
  const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0')
  return `${found['year']}-${two(found['month'])}-${two(found['day'])}`
}

/** True for 编者按, 要闻速递 and the like: words over a column, no headline. */
export const isColumnHead = (line: string): boolean => {
  const bare = line.replaceAll(/[\s【】[\]·•：:]/g, '')
  return words.columns.includes(bare) || (/[·•]/.test(line) && line.length <= 24 && !/[，：:“]/.test(line))
}

/** True for the line 编者按 and for a paragraph that opens with it. */
export const isEditorsNote = (line: string): boolean =>
  words.editorsNotes.some(word => line.replace(/^[【（(\s]/, '').startsWith(word))
