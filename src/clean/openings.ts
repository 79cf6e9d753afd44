/** How a line of news begins or ends: what both clean-up and splitting must know of datelines, credits and lists. */
import { isName } from './names.ts'

const han = '[\\u4e00-\\u9fff]'
const day = '\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日'

/** 本报, 本台: the paper speaks of itself. */
const own = '本[报网台刊站]'
/** 云溪融媒, 长江网, 云溪发布. */
const medium = `${han}{2,8}(?:网|报|台|社|融媒|融媒体|融媒体中心|新闻|发布|广电)`
/** 本报讯, 云溪融媒讯, 本报综合消息. */
const ownWord = `(?:(?:${own}|${medium})\\s?(?:综合)?讯|${own}\\s?(?:综合)?消息)`
/** 新华社北京3月1日电, 中新社太原5月2日（电. */
const agencyWord = `${han}{2}社\\s?${han}{2,10}\\s?${day}\\s?[（(]?电`
/** 央视网消息, 人民网北京3月1日电. */
const portalWord = `${han}{1,6}网\\s?(?:${han}{0,6}${day}电|消息)`

/** The words that open a news item. Not: 记者从县应急局获悉, 据县气象台消息. */
const newsWord = new RegExp(`^[（(【[]?(?:${ownWord}|${agencyWord}|${portalWord})`, 'u')

/** 3月2日, 2022年9月17日, 日前, 近日, 昨日, 本周二: a date that often is the first word. */
const leadDate = new RegExp(
  `^(?:(?:\\d{4}\\s?年\\s?)?${day}|\\d{1,2}\\s?日(?=[上下]午|晚|[，,])|日前|近日|昨[日天]|前天|今天|今日(?=[上下]午|，)|本周[一二三四五六日])`,
  'u',
)

/** 记者 郝大川, （通讯员：苗青, □ 本报记者 白杨, 文/图 苗青. */
const credit =
  /^(?:[□■●◎▲△★☆◇◆○]\s{0,2})?[（(【[]?(?:本报|本网|本台|全媒体|融媒体|见习|实习|首席|特约)?(?:记者|通讯员|实习生|作者|撰稿|撰文|供稿|摄影|文[/／]图|图[/／]文|通讯员)[\s　：:/／]/u

export const beginsDateline = (line: string): boolean =>
  holdsNewsWord(line.slice(0, longestOpening)) && newsWord.test(line)

/** The pattern ends in one of these; most lines have none in their opening and are passed over without it. */
const holdsNewsWord = (opening: string): boolean =>
  opening.includes('讯') || opening.includes('电') || opening.includes('消息')
const longestOpening = 40

/** Opens a news item: a dateline or a date. */
export const beginsNews = (line: string): boolean => leadDate.test(line) || beginsDateline(line)

const numeral = '[一二三四五六七八九十]{1,3}'

/** What opens a block that is no prose: heading, bullet, sub-headline, number, source line, boxed word. */
const marks: readonly string[] = [
  '#{1,6}\\s',
  '[-*+•]\\s',
  '[①-⑳■□●◆◇★☆▲△►▶※【]',
  '——|--',
  `[（(]${numeral}[）)]`,
  `${numeral}、`,
  '\\d{1,2}[.、．]\\s?(?!\\d)',
  '来源[：:]',
  '（?责任?编辑?[：:]',
]
const mark = new RegExp(`^(?:${marks.join('|')})`, 'u')

/** True when nothing before the line can run on into it: headings, lists, datelines, credits, page furniture. */
export const beginsBlock = (line: string): boolean => mark.test(line) || beginsDateline(line) || credit.test(line)

/** …召开。记者 白杨, …部署。苗青, （记者 苗青）: a paragraph that closes with whoever wrote it. */
export function endsWithCredit(line: string): boolean {
  const tail = line.slice(-40)
  if (/[（(][^（）()]{2,36}[）)]$/.test(tail)) return true
  const last = /[。！？”](?<words>[^。！？”，]{2,24})$/u.exec(tail)?.groups?.['words']?.trim()
  if (last === undefined) return false
  return (
    credit.test(`${last} `) || /(?:摄|摄影|报道|供稿|供图|[文图])$/.test(last) || last.split(/[\s　、]+/u).every(isName)
  )
}
