/** How a line of news begins or ends: what both clean-up and splitting must know of datelines, credits and lists. */
import { isName } from './names.ts'

/** 本报讯, 本网讯, 绛县融媒讯, 记者从县应急局获悉 is none: the word that opens a news item. */
const newsWord =
  /^(?:[（(【[]?(?:本报|本网|本台|本刊|本站|[\u4e00-\u9fff]{2,8}(?:网|报|台|社|融媒|融媒体|新闻|发布))\s?(?:综合)?(?:讯|消息)|(?:中新|新华|中通|[\u4e00-\u9fff]{2})社\s?[\u4e00-\u9fff]{2,10}\s?\d{1,2}月\s?\d{1,2}日\s?[（(]?电|(?:央视|央广|人民|新华|中新|中国|[\u4e00-\u9fff]{1,6})[网]\s?[\u4e00-\u9fff]{0,6}(?:\d{1,2}月\d{1,2}日)?(?:消息|电|讯))/u

/** 3月2日, 2022年9月17日, 日前, 近日, 昨日, 本周二: a date that often is the first word. */
const leadDate =
  /^(?:(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日|\d{1,2}\s?日(?=上午|下午|晚|，|,)|日前|近日|昨日|昨天|前天|今天|今日(?=上午|下午|，)|本周[一二三四五六日])/u

const credit =
  /^(?:[□■●◎▲△★☆◇◆○]\s{0,2})?[（(【[]?(?:本报|本网|本台|全媒体|融媒体|见习|实习|首席|特约)?(?:记者|通讯员|实习生|作者|撰稿|撰文|供稿|摄影|文[/／]图|图[/／]文|通讯员)[\s　：:/／]/u

export const beginsDateline = (line: string): boolean => newsWord.test(line)

/** Opens a news item: a dateline or a date. */
export const beginsNews = (line: string): boolean => leadDate.test(line) || newsWord.test(line)

const mark =
  /^(?:#{1,6}\s|[-*+•]\s|[①-⑳■□●◆◇★☆▲△►▶※]|——|--|（[一二三四五六七八九十]{1,3}）|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．]\s?(?!\d)|来源[：:]|（?责任?编辑?[：:]|【)/u

/** True when nothing before the line can run on into it: headings, lists, datelines, credits, page furniture. */
export const beginsBlock = (line: string): boolean => mark.test(line) || newsWord.test(line) || credit.test(line)

/** …召开。记者 司勇, …部署。张情倩, （记者 顾盼）: a paragraph that closes with whoever wrote it. */
export function endsWithCredit(line: string): boolean {
  const tail = line.slice(-40)
  if (/[（(][^（）()]{2,36}[）)]$/.test(tail)) return true
  const last = /[。！？”](?<words>[^。！？”，]{2,24})$/u.exec(tail)?.groups?.['words']?.trim()
  if (last === undefined) return false
  return (
    credit.test(`${last} `) || /(?:摄|摄影|报道|供稿|供图|[文图])$/.test(last) || last.split(/[\s　、]+/u).every(isName)
  )
}
