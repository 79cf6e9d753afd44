/** What the day of issue tells of dates printed without a year or a month. */
export type Issue = Readonly<{ year: number; month: number | null; day: number | null }> | null
export type Day = Readonly<{ year: number | null; month: number; day: number | null }>

/** EDTF `2022-09-19`, `2022-09` or `2022` → the issue; null when nothing is known. */
export function parseIssue(published: string | null): Issue {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published ?? '')
  return match ? { year: Number(match[1]), month: number(match[2]), day: number(match[3]) } : null
}

export const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

/** The year of a day that names none: the issue's, or the one before when the day lies after the issue (12月28日 in January). */
export function yearOf(day: Day, issue: Issue): number | null {
  if (day.year !== null || !issue) return day.year
  if (issue.month === null) return issue.year
  const ahead = day.month - issue.month
  return ahead > 1 || (ahead === 1 && (issue.day ?? 31) < 25) ? issue.year - 1 : issue.year
}

/** 11日 in an issue of the 13th is that month's, 30日 in an issue of the 2nd the month before. */
export function dayNear(day: number, issue: Issue): Day | null {
  if (!issue?.month || day < 1 || day > 31) return null
  const before = issue.day !== null && day > issue.day + 1
  const month = before ? issue.month - 1 || 12 : issue.month
  return { year: before && issue.month === 1 ? issue.year - 1 : issue.year, month, day }
}

/** The issue's day moved by so many days, `2022-09-18`; null where its day is not known. */
export function shifted(issue: Issue, offset: number): string | null {
  if (!issue?.month || !issue.day) return null
  return new Date(Date.UTC(issue.year, issue.month - 1, issue.day + offset)).toISOString().slice(0, 10)
}

/** The issue's month moved by so many months. */
export function monthMoved(issue: Issue, offset: number): Day | null {
  if (!issue?.month) return null
  const months = issue.year * 12 + issue.month - 1 + offset
  return { year: Math.floor(months / 12), month: (months % 12) + 1, day: null }
}

/** Days from this issue back to which 近日 may reach: in an issue of the 2nd it may be the month before. */
const reachOfRecent = 7

/** 近日: the month where the issue lies deep enough in it, else the year; in the first days of January not even that. */
export function recentOf(issue: Issue): string {
  if (!issue) return 'XXXX-XX-XX'
  if (issue.month === null) return `${pad(issue.year, 4)}-XX-XX`
  if ((issue.day ?? 31) > reachOfRecent) return printDay({ year: issue.year, month: issue.month, day: null })
  return issue.month === 1 ? 'XXXX-XX-XX' : `${pad(issue.year, 4)}-XX-XX`
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0')

/** `2022-09-17`; what is not known is X: `XXXX-03-02`, `2022-09-XX`. */
export const printDay = ({ year, month, day }: Day): string =>
  `${year === null ? 'XXXX' : pad(year, 4)}-${pad(month)}${day === null ? '-XX' : `-${pad(day)}`}`
