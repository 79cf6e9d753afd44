/** Dates as printed → EDTF: 3月2日下午 in an article published 2024-03-04 → 2024-03-02. Unknown digits are X. */
import type { Span } from '../record.ts'

export type DateMention = Readonly<{
  span: Span
  edtf: string
  /** stated: the words give day or month; relative: 昨日, 本周二, 近日, counted from `published`. */
  basis: 'stated' | 'relative'
  /** How much is known: 近日 is worth less than a day. */
  precision: 'day' | 'interval' | 'month' | 'year' | 'none'
}>

type Day = Readonly<{ year: number | null; month: number; day: number | null }>

const year = '(?:(\\d{4})年)?'
const part = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜|夜间)?'
const interval = new RegExp(`${year}(\\d{1,2})月(\\d{1,2})日?(?:至|到|—|-|－|～|~)(?:(\\d{1,2})月)?(\\d{1,2})日`, 'g')
const days = /(?<!\d)(\d{1,2})日?(?:至|到|—|-|－|～|~)(\d{1,2})日/g
const dayOfMonth = new RegExp(`${year}(\\d{1,2})月(\\d{1,2})日${part}`, 'g')
const bareDay = new RegExp(`(?<![\\d月第.])(\\d{1,2})日(?=${part}(?:[，,]|在|[㐀-鿿]))(?!本|元|均|游|常|期)`, 'g')
const relativeDay = /今天|今日|今早|昨天|昨日|前天|前日|昨晚|今晚|今晨|昨夜/g
const neighbourMonth = /(本月|上月|上个月)(\d{1,2})日/g
const hanDate = /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g
const twoDays = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?、(\d{1,2})日/g
/** 7月中旬, 6月，: no day. */
const partOfMonth = /(?<![\d年第至到—-])(\d{1,2})月(?:份|上旬|中旬|下旬|初|底|末|(?=，))/g
const weekday = /(本周|上周|这周|周|星期)([一二三四五六日天末])/g
const recent = /近日|日前|近期|近来|连日来|这两天/g
const monthOnly = /(\d{4})年(\d{1,2})月(?!\d|份?以来|底|末)/g

const offsets: Readonly<Record<string, number>> = {
  今天: 0,
  今早: 0,
  今日: 0,
  今晚: 0,
  今晨: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  前天: -2,
  前日: -2,
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')
const print = ({ year, month, day }: Day): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}${day === null ? '-XX' : `-${pad(day)}`}`

/** All dates of a text in order, the longer before the shorter where they overlap. `published` is EDTF or null. */
export function datesOf(text: string, published: string | null): readonly DateMention[] {
  if (!mayHoldDate.test(text)) return []
  const issue = parsePublished(published)
  const found = [
    ...intervalsOf(text, issue),
    ...matches(text, dayOfMonth, match =>
      stated(match, { year: number(match[1]), month: Number(match[2]), day: Number(match[3]) }, issue),
    ),
    ...matches(text, hanDate, match =>
      stated(match, { year: hanYear(match[1]), month: hanNumber(match[2]), day: hanNumber(match[3]) }, issue),
    ),
    ...matches(text, neighbourMonth, match => ofNeighbourMonth(match, issue)),
    ...matches(text, monthOnly, match => monthMention(match)),
    ...matches(text, partOfMonth, match => monthOfIssue(match, issue)),
    ...matches(text, bareDay, match => dayOfIssueMonth(match, issue)),
    ...matches(text, relativeDay, match => relative(match, issue, offsets[match[0]] ?? 0)),
    ...matches(text, weekday, match => ofWeek(match, issue)),
    ...matches(text, recent, match => recently(match, issue)),
  ]
  return withoutOverlaps(found)
}

/** Digits with a unit, or one of the relative words. */
const mayHoldDate = /[\d年]|[今昨前近连][天日早晚晨夜]|日前|周[一二三四五六日天]|星期|[上本]月|近[期来]|这两天/

const precise: Readonly<Record<DateMention['precision'], number>> = { day: 4, interval: 4, month: 2, year: 1, none: 0 }
const worth = (date: DateMention): number => precise[date.precision] + (date.basis === 'stated' ? 0.5 : 0)

/** The date that tells most, the first of equals: 9月11日 before 昨日 before 近日. Null for none. */
export function bestDate(dates: readonly DateMention[]): DateMention | null {
  const most = Math.max(0, ...dates.map(worth))
  return dates.find(date => worth(date) === most) ?? null
}

type Issue = Readonly<{ year: number; month: number | null; day: number | null }> | null

function parsePublished(published: string | null): Issue {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '')
  return match ? { year: Number(match[1]), month: number(match[2]), day: number(match[3]) } : null
}

const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

function* matches(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => DateMention | null,
): Generator<DateMention> {
  for (const match of text.matchAll(pattern)) {
    const found = read(match)
    if (found) yield found
  }
}

const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length]
const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** The year of a day that names none: the issue's, or the one before when the day lies after the issue (12月28日 in January). */
function yearOf(day: Day, issue: Issue): number | null {
  if (day.year !== null || !issue) return day.year
  if (issue.month === null) return issue.year
  const ahead = day.month - issue.month
  return ahead > 1 || (ahead === 1 && (issue.day ?? 31) < 25) ? issue.year - 1 : issue.year
}

function stated(match: RegExpExecArray, day: Day, issue: Issue): DateMention | null {
  if (!isDay(day.month, day.day ?? 1)) return null
  return { span: spanOf(match), edtf: print({ ...day, year: yearOf(day, issue) }), basis: 'stated', precision: 'day' }
}

const hanDigits = '〇一二三四五六七八九'
const hanYear = (digits = ''): number =>
  Number([...digits.replace(/[零○]/g, '〇')].map(digit => hanDigits.indexOf(digit)).join(''))

/** 二十八 → 28, 十 → 10, 三十 → 30. */
function hanNumber(words = ''): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words]
  const ten = words.includes('十') ? 10 * (tens ? hanDigits.indexOf(tens) : 1) : 0
  return ten + (ones ? hanDigits.indexOf(ones) : 0)
}

/** 本月12日, 上月28日. */
function ofNeighbourMonth(match: RegExpExecArray, issue: Issue): DateMention | null {
  if (!issue?.month) return null
  const month = match[1] === '本月' ? issue.month : issue.month - 1 || 12
  const year = month > issue.month ? issue.year - 1 : issue.year
  return {
    span: spanOf(match),
    edtf: print({ year, month, day: Number(match[2]) }),
    basis: 'relative',
    precision: 'day',
  }
}

function monthOfIssue(match: RegExpExecArray, issue: Issue): DateMention | null {
  const day: Day = { year: null, month: Number(match[1]), day: null }
  if (day.month < 1 || day.month > 12) return null
  return { span: spanOf(match), edtf: print({ ...day, year: yearOf(day, issue) }), basis: 'stated', precision: 'month' }
}

function* intervalsOf(text: string, issue: Issue): Generator<DateMention> {
  for (const match of text.matchAll(twoDays)) {
    const day = { year: number(match[1]), month: Number(match[2]) }
    const year = yearOf({ ...day, day: Number(match[4]) }, issue)
    const ends = [Number(match[3]), Number(match[4])].map(each => print({ year, month: day.month, day: each }))
    if (isDay(day.month, Number(match[4])) && Number(match[3]) < Number(match[4]))
      yield { span: spanOf(match), edtf: ends.join('/'), basis: 'stated', precision: 'interval' }
  }
  for (const match of text.matchAll(interval)) {
    const from: Day = { year: number(match[1]), month: Number(match[2]), day: Number(match[3]) }
    const to: Day = { ...from, month: number(match[4]) ?? from.month, day: Number(match[5]) }
    const year = yearOf(to, issue)
    const fromYear = year !== null && from.month > to.month ? year - 1 : year
    if (isDay(from.month, from.day ?? 1) && isDay(to.month, to.day ?? 1))
      yield {
        span: spanOf(match),
        edtf: `${print({ ...from, year: fromYear })}/${print({ ...to, year })}`,
        basis: 'stated',
        precision: 'interval',
      }
  }
  for (const match of text.matchAll(days)) {
    const range = [dayNear(Number(match[1]), issue), dayNear(Number(match[2]), issue)]
    if (range.every(each => each !== null) && Number(match[1]) < Number(match[2]))
      yield { span: spanOf(match), edtf: range.join('/'), basis: 'stated', precision: 'interval' }
  }
}

function monthMention(match: RegExpExecArray): DateMention | null {
  const month = Number(match[2])
  if (month < 1 || month > 12) return null
  return {
    span: spanOf(match),
    edtf: print({ year: Number(match[1]), month, day: null }),
    basis: 'stated',
    precision: 'month',
  }
}

/** 11日 in an issue of the 13th is that month's, 30日 in an issue of the 2nd the month before. */
function dayNear(day: number, issue: Issue): string | null {
  if (!issue?.month || !isDay(1, day)) return null
  const before = issue.day !== null && day > issue.day + 1
  const month = before ? issue.month - 1 || 12 : issue.month
  return print({ year: before && issue.month === 1 ? issue.year - 1 : issue.year, month, day })
}

function dayOfIssueMonth(match: RegExpExecArray, issue: Issue): DateMention | null {
  const edtf = dayNear(Number(match[1]), issue)
  return edtf ? { span: [match.index, match.index + match[0].length], edtf, basis: 'stated', precision: 'day' } : null
}

function relative(match: RegExpExecArray, issue: Issue, offset: number): DateMention | null {
  const edtf = shifted(issue, offset)
  return edtf ? { span: spanOf(match), edtf, basis: 'relative', precision: 'day' } : null
}

function shifted(issue: Issue, offset: number): string | null {
  if (!issue?.month || !issue.day) return null
  return new Date(Date.UTC(issue.year, issue.month - 1, issue.day + offset)).toISOString().slice(0, 10)
}

/** 本周二 of the issue's week (Monday first), 上周五 of the week before; 周二 alone is the last one that passed. */
function ofWeek(match: RegExpExecArray, issue: Issue): DateMention | null {
  if (!issue?.month || !issue.day || match[2] === '末') return null
  const wanted = '一二三四五六日天'.indexOf(match[2] ?? '') % 7
  const today = (new Date(Date.UTC(issue.year, issue.month - 1, issue.day)).getUTCDay() + 6) % 7
  const offset = (match[2] === '日' || match[2] === '天' ? 6 : wanted) - today
  const weeks = match[1] === '上周' ? -7 : match[1] === '本周' || match[1] === '这周' || offset <= 0 ? 0 : -7
  return relative(match, issue, offset + weeks)
}

/** 近日: the month if the issue is known well, else the year. */
function recently(match: RegExpExecArray, issue: Issue): DateMention | null {
  if (!issue) return null
  const edtf =
    issue.month === null ? `${pad(issue.year, 4)}-XX-XX` : print({ year: issue.year, month: issue.month, day: null })
  return { span: spanOf(match), edtf, basis: 'relative', precision: issue.month === null ? 'year' : 'month' }
}

function withoutOverlaps(found: readonly DateMention[]): readonly DateMention[] {
  const kept: DateMention[] = []
  for (const next of [...found].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]))
    if (next.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(next)
  return kept
}
