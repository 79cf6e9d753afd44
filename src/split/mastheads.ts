/** The head of an issue: the paper's name, whose paper it is, date and number. */
import { isPaperLine, isPaperName, type PaperLine, paperLine, saysMore } from '../clean/paper-lines.ts'
import { creditNames } from './credits.ts'
import { placeName } from './homes.ts'
import words from './mastheads.json' with { type: 'json' }
import type { Row } from './rows.ts'

export type Masthead = Readonly<{
  /** How many rows of the page it takes. */
  rows: number
  publisher: string | null
  published: string | null
  page: string | null
  /** 云溪县 from 中共云溪县委机关刊物. */
  home: string | null
  homeWords: string
}>

const mostRows = 16

/**
 * The masthead that opens a page, or null: one or several lines that say nothing but the paper's name, date, number, page,
 * weekday and owner (松阴溪周报　2022年11月4日　第二版). A name of any form counts where a line tells the number of the
 * issue or the owner, one of a paper's form (今日云溪, 云溪日报) beside a date too. Spares headlines with a date below,
 * and a name alone.
 */
export function mastheadOf(rows: readonly Row[]): Masthead | null {
  const lines = withoutTail(paperLinesOf(rows))
  if (!isCertain(lines)) return null
  const names = lines.flatMap(line => line.name ?? [])
  const owner = lines.flatMap(line => line.owner ?? []).find(words => homeIn(words) !== null) ?? ''
  return {
    rows: lines.length,
    publisher: names.find(isPaperName) ?? names[0] ?? null,
    published: lines.find(line => line.date !== null)?.date ?? null,
    page: lines.find(line => line.page !== null)?.page ?? null,
    home: homeIn(owner),
    homeWords: owner,
  }
}

/** True for a line that names paper and issue again, over another page: 松阴溪周报　2022年11月4日　第三版. */
export const isRunningHead = ({ text }: Row): boolean => isPaperLine(text)

/** The lines from the first on that may be a masthead's. */
function paperLinesOf(rows: readonly Row[]): readonly PaperLine[] {
  const lines: PaperLine[] = []
  for (const { text } of rows.slice(0, mostRows)) {
    const line = paperLine(text)
    if (line === null || isSigned(line, text)) break
    lines.push(line)
  }
  const stop = lines.findIndex((line, at) => line.name !== null && !mayBeName(line, lines, at))
  return stop < 0 ? lines : lines.slice(0, stop)
}

/** 县委宣传部 苗青: a body and a name are a credit, where no date and number stand beside them. */
const isSigned = ({ name, date, page, issue }: PaperLine, text: string): boolean =>
  name !== null &&
  date === null &&
  page === null &&
  !issue &&
  !isPaperName(name) &&
  (creditNames(text)?.length ?? 0) > 0

/** A headline of few characters looks like a name of free form: one such name at most, and not without number or owner. */
const mayBeName = (line: PaperLine, lines: readonly PaperLine[], at: number): boolean => {
  const { name, date, page } = line
  if (name === null || isPaperName(name)) return true
  if (name.length > longestFreeName || lines.slice(0, at).some(above => above.name !== null)) return false
  return (date !== null && page !== null) || lines.some(({ issue, owner, notice }) => issue || owner !== null || notice)
}

const longestFreeName = 8

/** Up to the last line that says more than a name, or is the only one with a paper's name. */
function withoutTail(lines: readonly PaperLine[]): readonly PaperLine[] {
  const last = lines.findLastIndex(
    (line, at) =>
      line.name === null ||
      saysMore(line) ||
      (isPaperName(line.name) && lines.slice(0, at).every(above => above.name === null)),
  )
  return lines.slice(0, last + 1)
}

/** A date will do, or any two other things of which one may be the name. */
const isCertain = (lines: readonly PaperLine[]): boolean =>
  lines.some(line => line.date !== null) ||
  lines
    .flatMap(({ name, page, issue, owner, notice }) => [name, page, issue || null, owner, notice || null])
    .filter(fact => fact !== null).length >= 2

const homeIn = (owner: string): string | null => placeName(owner.replace(/^(?:主办单位|主管单位|主办|主管)[：:]/, ''))

/** True for 编者按, 要闻速递 and the like: words over a column, no headline. */
export const isColumnHead = (line: string): boolean => {
  const bare = line.replaceAll(/[\s【】[\]·•：:]/g, '')
  return words.columns.includes(bare) || (/[·•]/.test(line) && line.length <= 24 && !/[，：:“]/.test(line))
}

/** True for the line 编者按 and for a paragraph that opens with it. */
export const isEditorsNote = (line: string): boolean =>
  words.editorsNotes.some(word => line.replace(/^[【（(\s]/, '').startsWith(word))
