/** Dates as printed → EDTF: 3月2日下午 in an article published 2024-03-04 → 2024-03-02. Unknown digits are X. */
import { matches } from '../matches.ts'
import type { Span } from '../record.ts'
import { datePatterns } from './date-patterns.ts'
import { type Issue, parseIssue } from './issue.ts'

export type DateMention = Readonly<{
  span: Span
  edtf: string
  /** stated: the words give day or month; relative: 昨日, 本周二, 近日, counted from `published`. */
  basis: 'stated' | 'relative'
  /** How much is known: 近日 is worth less than a day. */
  precision: 'day' | 'interval' | 'month' | 'year' | 'none'
}>

/** All dates of a text in order, the longer before the shorter where they overlap. `published` is EDTF or null. */
export function datesOf(text: string, published: string | null): readonly DateMention[] {
  const issue = parseIssue(published)
  const full = found(text, issue, 'full')
  return withoutOverlaps([...full, ...bareDays(text, issue, full)])
}

/** What every date has: digits, a unit, or one of the relative words. Two sentences in three have none. */
const mayHoldDate =
  /[\d年月]|[今昨前近连][天日早晚晨夜]|日前|周[一二三四五六日天]|星期|近[期来]|这[两几]天|元旦|前不久|不久前|最近/
const sentence = /[^。\n]+/g

const precise: Readonly<Record<DateMention['precision'], number>> = { day: 4, interval: 4, month: 2, year: 1, none: 0 }
const worth = (date: DateMention): number => precise[date.precision] + (date.basis === 'stated' ? 0.5 : 0)

/** The date that tells most, the first of equals: 9月11日 before 昨日 before 近日. Null for none. */
export function bestDate(dates: readonly DateMention[]): DateMention | null {
  const most = Math.max(0, ...dates.map(worth))
  return dates.find(date => worth(date) === most) ?? null
}

/** A day that is no date of what is told: a deadline, the start of a law or a stretch: 5月20日|前, 自|7月1日|起, 截至|4月8日. */
const deadline = /^(?:前(?!夕|后|往|来|去)|之前|以前|起(?!草|到)|以来|止|期间之)/
const until = /(?:截至|截止到?|自从?|从|始于|推迟到|延期至)$/

function found(text: string, issue: Issue, kind: 'full' | 'bare'): readonly DateMention[] {
  const patterns = datePatterns.filter(each => (each.kind ?? 'full') === kind)
  const sentences = matches(text, sentence).filter(([words]) => mayHoldDate.test(words))
  const ofMonths = sentences.filter(([words]) => words.includes('月'))
  return patterns.flatMap(({ pattern, read, sign }) =>
    (sign ? ofMonths : sentences).flatMap(({ 0: words, index }) =>
      matches(words, pattern).flatMap(match => {
        const start = index + match.index
        const end = start + match[0].length
        const told = read(match, issue)
        const aside = deadline.test(text.slice(end, end + 3)) || until.test(text.slice(Math.max(0, start - 4), start))
        return told && !aside ? [{ ...told, span: [start, end] as const }] : []
      }),
    ),
  )
}

/** 10日上午 behind 6月9日至10日: without a day of issue a bare day takes the month of the last date before it. */
function bareDays(text: string, issue: Issue, full: readonly DateMention[]): readonly DateMention[] {
  if (issue?.month) return found(text, issue, 'bare')
  return full.flatMap((date, i) => {
    const [year, month] = date.edtf.split('-')
    if (precise[date.precision] < 2 || !month || month === 'XX') return []
    const near = { year: Number(year === 'XXXX' ? 0 : year), month: Number(month), day: 31 }
    return found(text, near, 'bare')
      .filter(({ span }) => span[0] >= date.span[1] && span[0] < (full[i + 1]?.span[0] ?? Infinity))
      .map(each => (year === 'XXXX' ? { ...each, edtf: each.edtf.replace(/(^|\/)0000/g, '$1XXXX') } : each))
  })
}

function withoutOverlaps(all: readonly DateMention[]): readonly DateMention[] {
  const kept: DateMention[] = []
  for (const next of [...all].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]))
    if (next.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(next)
  return kept
}
