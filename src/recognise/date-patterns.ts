/** The shapes in which dates are printed, and how each is read. */
import type { DateMention } from './dates.ts'
import { hanNumber } from './han-number.ts'
import { type Day, dayNear, type Issue, monthMoved, number, printDay, recentOf, shifted, yearOf } from './issue.ts'

type Told = Omit<DateMention, 'span'>
export type DatePattern = Readonly<{
  pattern: RegExp
  read: (match: RegExpExecArray, issue: Issue) => Told | null
  /** What every match holds: sentences without it are not searched. */
  sign?: '月'
  /** bare: a day without its month, read with a month known from elsewhere. */
  kind?: 'bare'
}>

const year = '(?:(\\d{4}|今|去|前|本)年)?的?'
const day = '[日号]'
const part = '(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜|夜间|午夜|深夜)?'
const to = '(?:日|号)?(?:至|到|—|-|－|–|～|~)'
const yearsBack: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: 1, 前: 2 }
const daysBack: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2 }
const han = '[〇零○一二三四五六七八九十]'

/** All shapes; of two that overlap the one that begins first, then the longer, wins. */
export const datePatterns: readonly DatePattern[] = [
  // 3月30日至4月2日, 5月16日-17日
  {
    sign: '月',
    pattern: new RegExp(`${year}(\\d{1,2})月(\\d{1,2})${to}(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})${day}`, 'g'),
    read: ([, y, month, from, lastYear, lastMonth, last], issue) => {
      const end: Day = {
        year: number(lastYear) ?? yearNamed(y, issue),
        month: Number(lastMonth ?? month),
        day: Number(last),
      }
      const closing = yearOf(end, issue)
      const crossing = closing !== null && Number(month) > end.month
      const start = {
        year: crossing ? closing - 1 : lastYear ? yearNamed(y, issue) : closing,
        month: Number(month),
        day: Number(from),
      }
      return between(start, { ...end, year: closing })
    },
  },
  // 9月15日、16日; 9月15日和16日
  {
    sign: '月',
    pattern: new RegExp(`${year}(\\d{1,2})月(\\d{1,2})${day}?[、和](\\d{1,2})${day}`, 'g'),
    read: ([, y, month, from, last], issue) => {
      const end = { year: yearNamed(y, issue), month: Number(month), day: Number(last) }
      const known = { ...end, year: yearOf(end, issue) }
      return between({ ...known, day: Number(from) }, known)
    },
  },
  // 2021年7月9日, 9月11日下午, 去年3月5日
  {
    sign: '月',
    pattern: new RegExp(`${year}(?<!\\d)(\\d{1,2})月(\\d{1,2})${day}${part}`, 'g'),
    read: ([, y, month, d], issue) =>
      stated({ year: yearNamed(y, issue), month: Number(month), day: Number(d) }, issue),
  },
  // 二〇二一年七月九日; 七月九日上午
  {
    sign: '月',
    pattern: new RegExp(`(?:([〇零○一二三四五六七八九]{4})年)?(?<!${han})(${han}{1,3})月(${han}{1,3})日${part}`, 'g'),
    read: ([, y, month, d], issue) =>
      stated({ year: y ? hanYear(y) : null, month: hanNumber(month ?? ''), day: hanNumber(d ?? '') }, issue),
  },
  // 2023-05-12, 2023.5.12, 2023/5/12
  {
    pattern: /(?<![\d.-])((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?![\d.-])/g,
    read: ([, y, , month, d], issue) => stated({ year: Number(y), month: Number(month), day: Number(d) }, issue),
  },
  // 本月12日, 上月28日
  {
    sign: '月',
    pattern: /(本月|上月|上个月)(\d{1,2})[日号]/g,
    read: ([, word, d], issue) => {
      const month = monthMoved(issue, word === '本月' ? 0 : -1)
      return month && valid({ ...month, day: Number(d) }) ? told({ ...month, day: Number(d) }, 'relative', 'day') : null
    },
  },
  // 2019年3月
  {
    sign: '月',
    pattern: /(\d{4}|今|去|前)年(\d{1,2})月(?!\d|份?以来|[底末][前]?，?前)/g,
    read: ([, y, month], issue) => ofMonth({ year: yearNamed(y, issue), month: Number(month), day: null }, issue),
  },
  // 7月中旬; 6月，
  {
    sign: '月',
    pattern: /(?<![\d年第至到—-])(\d{1,2})月(?:份(?!以来)|上旬|中旬|下旬|初|底|末|(?=，))/g,
    read: ([, month], issue) => ofMonth({ year: null, month: Number(month), day: null }, issue),
  },
  // 上月, 本月初, 上个月底
  {
    sign: '月',
    pattern: /(?<![以今])(本月|上月|上个月)(?:初|中旬|上旬|下旬|底|末)?(?!\d|以来|起)/g,
    read: ([, word], issue) => {
      const month = monthMoved(issue, word === '本月' ? 0 : -1)
      return month && told(month, 'relative', 'month')
    },
  },
  // 昨天, 今晚, 前日下午
  {
    pattern: new RegExp(`(今|昨|前)(?:天|日(?!本|前)|早|晚|晨|夜)${part}`, 'g'),
    read: ([, word], issue) => relative(shifted(issue, daysBack[word ?? ''] ?? 0)),
  },
  // 本周二, 上周五; 周二 alone is the last one that passed
  {
    pattern: /(本周|上周|这周|周|上个?星期|本星期|星期)([一二三四五六日天])/g,
    read: ([, week, weekday], issue) => relative(ofWeek(week ?? '', weekday ?? '', issue)),
  },
  // 元旦: the first of January next to the issue
  {
    pattern: /元旦(?:当天|当日|这天|节当天)/g,
    read: (_, issue) => stated({ year: null, month: 1, day: 1 }, issue),
  },
  // 近日, 日前
  {
    pattern: /近日|(?<![一-龥]日|今|昨)日前|近期(?!内)/g,
    read: (_, issue) => recently(recentOf(issue)),
  },
  // 不久前: the year at most
  {
    pattern: /前不久|不久前|近来|最近(?!的|一)/g,
    read: (_, issue) => recently(issue ? recentOf({ ...issue, day: 1 }) : recentOf(issue)),
  },
  // 连日来: up to the issue
  {
    pattern: /连日来|这两天|这几天|连日/g,
    read: (_, issue) =>
      issue?.month
        ? told({ year: issue.year, month: issue.month, day: null }, 'relative', 'month')
        : recently(recentOf(issue)),
  },
  // 11日至13日, 11日、12日
  {
    kind: 'bare',
    pattern: new RegExp(`(?<![\\d月第.])(\\d{1,2})(?:${to}|[日号]?[、和])(\\d{1,2})[日号]`, 'g'),
    read: ([, from, last], issue) => {
      const [start, end] = [dayNear(Number(from), issue), dayNear(Number(last), issue)]
      return start && end ? between(start, end) : null
    },
  },
  // 28日下午
  {
    kind: 'bare',
    pattern: new RegExp(
      `(?<![\\d月第.])(\\d{1,2})(?:日|号(?!楼|线|馆|院|门|矿|井|文|令|公告|地块|机))(?=${part}(?:[，,]|在|[㐀-鿿]))(?!本|元|均|游|常|期)`,
      'g',
    ),
    read: ([, d], issue) => {
      const near = dayNear(Number(d), issue)
      return near && told(near, 'stated', 'day')
    },
  },
]

const told = (when: Day, basis: Told['basis'], precision: Told['precision']): Told => ({
  edtf: printDay(when),
  basis,
  precision,
})

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const valid = ({ month, day: d }: Day): boolean =>
  month >= 1 && month <= 12 && (d === null || (d >= 1 && d <= (lengths[month - 1] ?? 0)))

const stated = (when: Day, issue: Issue): Told | null =>
  valid(when) ? told({ ...when, year: yearOf(when, issue) }, 'stated', 'day') : null

const ofMonth = (when: Day, issue: Issue): Told | null =>
  valid(when) ? told({ ...when, year: yearOf(when, issue) }, 'stated', 'month') : null

const relative = (edtf: string | null): Told | null =>
  edtf === null ? null : { edtf, basis: 'relative', precision: 'day' }

const recently = (edtf: string): Told => ({
  edtf,
  basis: 'relative',
  precision: edtf.startsWith('XXXX') ? 'none' : edtf.slice(5, 7) === 'XX' ? 'year' : 'month',
})

function between(start: Day, end: Day): Told | null {
  const [from, last] = [printDay(start), printDay(end)]
  return valid(start) && valid(end) && from < last
    ? { edtf: `${from}/${last}`, basis: 'stated', precision: 'interval' }
    : null
}

/** 2021 → 2021; 去 → the year before the issue's; null where none is named. */
function yearNamed(word: string | undefined, issue: Issue): number | null {
  const back = yearsBack[word ?? '']
  if (back !== undefined) return issue ? issue.year - back : null
  return number(word)
}

const hanDigits = '〇一二三四五六七八九'
const hanYear = (digits: string): number =>
  Number([...digits.replace(/[零○]/g, '〇')].map(digit => hanDigits.indexOf(digit)).join(''))

/** 本周二 of the issue's week (Monday first), 上周五 of the week before. */
function ofWeek(week: string, weekday: string, issue: Issue): string | null {
  const today = shifted(issue, 0)
  if (!today) return null
  const wanted = '一二三四五六日天'.indexOf(weekday)
  const offset = Math.min(wanted, 6) - ((new Date(today).getUTCDay() + 6) % 7)
  const weeks = week.startsWith('上') ? -7 : week.startsWith('本') || week === '这周' || offset <= 0 ? 0 : -7
  return shifted(issue, offset + weeks)
}
