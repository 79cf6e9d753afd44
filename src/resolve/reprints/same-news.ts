import type { ArticleRecord } from '../../record.ts'
import { blockOf } from '../../workspace/people/mentions.ts'
import { knownDay } from '../bounds.ts'
import { likeness, setOf, sharedRuns } from './likeness.ts'

/** What tells one news item from another that is worded like it. */
export type Features = Readonly<{
  runs: Uint32Array
  published: string | null
  /** Days of the events as the article words them; not those that only follow from the day it was published. */
  days: ReadonlySet<string>
  numbers: ReadonlySet<string>
  names: ReadonlySet<string>
  quoted: ReadonlySet<string>
}>

/** Papers take over what others printed within days; the same words weeks later tell of another occasion. */
export const longestDelay = 14

/** Least likeness of a reprint; official prose repeats itself, so texts of few runs must match better. */
const [least, leastOfShort, short] = [0.8, 0.85, 150]

/** A text of which another leaves out up to half is as good, when nearly all of the other stands in it. */
const [leastOfPart, wholly] = [0.5, 0.95]

export function featuresOf(record: ArticleRecord): Features {
  const body = newsOf(record)
  return {
    runs: setOf(body),
    published: dayOf(record.source.published),
    days: new Set(record.events.flatMap(event => (event.dateBasis === 'published' ? [] : (dayOf(event.date) ?? [])))),
    numbers: new Set(body.match(number)),
    names: new Set(record.people.map(person => blockOf(person.name))),
    quoted: new Set(body.match(quotation)?.map(words => words.replace(/[^\p{L}\p{N}]/gu, ''))),
  }
}

/** 4200, 24.5, 第三次, 三次. */
const number = /\d+(?:\.\d+)?|第?[〇零一二三四五六七八九十百千两]+[次届年月日号期批场]/gu
const quotation = /《[^《》\n]{1,60}》|“[^“”\n]{1,60}”/gu

/** 新华社云溪3月2日电（记者　苗青）, 本报讯, 央视网消息：each paper puts its own before the same news. */
const dateline = /^[^。！？\n]{0,30}?(?:[电讯]|消息)(?:\s*[（(][^（）()\n]{0,40}[）)])?[：:\s　]*/u

/** The body of an article without its dateline: what a reprint has in common with the original. */
export const newsOf = ({ text, parts }: ArticleRecord): string => text.slice(...parts.body).replace(dateline, '')

/** The day of a date that is known to the day, else null. */
export function dayOf(date: string | null): string | null {
  const day = knownDay(date, 'first')
  return day?.length === 10 ? day : null
}

/**
 * How alike two articles are (0–1) when one is a reprint of the other, shortened, corrected or misread by OCR; null when
 * they are two news items. Two meetings told in the same phrases differ in what a reprint keeps: dates, numbers, names,
 * quoted titles. Each may lack some that the other has; both lacking some means two items, but for a slip in many.
 */
export function sameNews(a: Features, b: Features): number | null {
  if (daysBetween(a.published, b.published) > longestDelay) return null
  if (a.days.size > 0 && b.days.size > 0 && lacking(a.days, b.days) === a.days.size) return null
  if (differ(a.numbers, b.numbers, 0.1) || differ(a.names, b.names, 0.2) || differ(a.quoted, b.quoted, 0.2)) return null
  const alike = likeness(a.runs, b.runs)
  return alike >= leastLikeness(a.runs, b.runs) ? alike : null
}

function leastLikeness(a: Uint32Array, b: Uint32Array): number {
  const shorter = Math.min(a.length, b.length)
  if (shorter < short) return leastOfShort
  return sharedRuns(a, b) >= shorter * wholly ? leastOfPart : least
}

/** True when each has what the other lacks, more than the tolerated share of what both have. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>, tolerated: number): boolean {
  const [onlyA, onlyB] = [lacking(a, b), lacking(b, a)]
  return Math.min(onlyA, onlyB) > (a.size - onlyA) * tolerated
}

/** How many of `a` are not in `b`, not even with a letter misread. */
const lacking = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter(it => !b.has(it) && ![...b].some(other => isMisread(it, other))).length

/** 坚持人民至上 and 坚持囗民至上: as long, with one letter of fifteen another, in six letters or more. Digits are not misread. */
function isMisread(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 6 || /^\d/u.test(a)) return false
  const wrong = Array.from({ length: a.length }, (_, i) => i).filter(i => a[i] !== b[i]).length
  return wrong <= Math.max(1, Math.floor(a.length / 15))
}

const daysBetween = (a: string | null, b: string | null): number =>
  a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
