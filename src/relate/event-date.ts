/** When an occasion took place: the day told with it, that of the first occasion, or the year of the paper. */
import { bestDate, type DateMention } from '../recognise/dates.ts'
import { hanNumber } from '../recognise/han-number.ts'
import { parseIssue, recentOf } from '../recognise/issue.ts'
import type { Recognised } from '../recognise/mentions.ts'
import type { Event } from '../record.ts'
import type { Telling } from './attendance.ts'
import type { Scene } from './scenes/scene.ts'

type When = Pick<Event, 'date' | 'dateRaw' | 'dateBasis'>

/** 5月8日上午 → 2023-05-08, stated; null where a feature recalls an occasion without saying when. */
export function whenOf(telling: Telling, attended: Event['attended']): When {
  const { article, scene, before } = telling
  const main = before[0]
  const date = dateOf(article, scene, !main)
  const told = date ?? (main ? datesAround(telling, attended, main) : dateOfLead(telling))
  const another = scene.rule === 'lecture-tour' && !sameDay(article, scene)
  if (told) return { date: told.edtf, dateRaw: article.text.slice(...told.span), dateBasis: told.basis }
  const year = yearOf(article, scene)
  if (year) return year
  if (scene.rule.endsWith('/told-late') && !isNews(article)) return { date: null, dateRaw: null, dateBasis: null }
  if (main?.date && !another) return { date: main.date, dateRaw: main.dateRaw, dateBasis: main.dateBasis }
  const issued = undated(article, scene)
  return { date: issued, dateRaw: null, dateBasis: issued ? 'published' : null }
}

/** 新闻中心20日举行了两场集体采访: the day of all that follows, where the lead itself names nobody. */
const dateOfLead = ({ article, scene, scenes }: Telling): DateMention | null =>
  scenes[0] && scenes[0] !== scene && !scene.rule.endsWith('/told-late') ? dateOf(article, scenes[0], true) : null

/** 报告会结束后，; 当天下午，: a stop on the day of the one before; 还来到…社区 may be on another. */
const sameDay = ({ text }: Recognised, { evidence }: Scene): boolean =>
  /^(?:当[天日]|随后|会[后前]|[上下中]午|[㐀-鿿]{2,8}(?:后|前|期间)，)/.test(text.slice(...evidence))

/**
 * 连日来，宣讲团成员…: an occasion of other people than the first, without a date of its own, happened when the article
 * says that all did, not on the day of the first. Null where the article begins with no such stretch of time.
 */
function datesAround({ article, scene }: Telling, attended: Event['attended'], main: Event): DateMention | null {
  const together =
    (scene.rule !== 'lecture-tour' || sameDay(article, scene)) &&
    attended.some(each => main.attended.some(other => other.person === each.person))
  const first = article.sentences.find(({ part }) => part === 'body')?.paragraph
  const lead = article.sentences.filter(({ paragraph, part }) => part === 'body' && paragraph === first)
  const stretch = article.dates.find(
    ({ span, basis }) => basis === 'relative' && lead.some(each => span[0] >= each.span[0] && span[1] <= each.span[1]),
  )
  return together || stretch?.precision === 'day' ? null : (stretch ?? null)
}

/** 2005年，时任…; 三年前，: a year alone, told at the beginning of the sentence. */
const yearAlone =
  /^(?:早在|就在|记得)?(?:(\d{4}|今|去|前)年(?:年?[底初]|[春夏秋冬]天?)?|([一二两三四五六七八九])年前)，/
const yearsAgo: Readonly<Record<string, number>> = { 今: 0, 去: 1, 前: 2 }

function yearOf({ text, sentences, issue }: Recognised, { evidence }: Scene): When | null {
  const own = sentences.find(({ span }) => evidence[0] >= span[0] && evidence[0] < span[1])?.span
  const match = own ? yearAlone.exec(text.slice(...own)) : null
  if (!match) return null
  const [words, named = '', ago] = match
  const back = ago === undefined ? yearsAgo[named] : hanNumber(ago)
  if (back !== undefined && issue === null) return null
  const year = back === undefined ? Number(named) : Number(issue?.slice(0, 4)) - back
  return {
    date: `${year}-XX-XX`,
    dateRaw: words.slice(0, -1),
    dateBasis: back === undefined ? 'stated' : 'relative',
  }
}

/** Its first sentence tells a day of the issue's month: what follows is of these days, too. */
function isNews({ issue, sentences, dates }: Recognised): boolean {
  const first = sentences.find(({ part }) => part === 'body')?.span ?? [0, 0]
  return dates.some(
    ({ span, precision, basis, edtf }) =>
      basis === 'stated' &&
      span[1] <= first[1] &&
      span[0] >= first[0] &&
      precision === 'day' &&
      edtf.slice(0, 7) === issue?.slice(0, 7),
  )
}

/**
 * An event without any date happened in the year of its paper; a sitting of a congress in parts in its month, since papers
 * report those while the congress lasts; a stop of a lecture tour lately.
 */
function undated({ issue }: Recognised, { rule }: Scene): string | null {
  if (issue === null) return null
  if (rule === 'delegation' && issue.length >= 7) return `${issue.slice(0, 7)}-XX`
  if (rule === 'lecture-tour' || rule.endsWith('/told-late')) return recentOf(parseIssue(issue))
  return `${issue.slice(0, 4)}-XX-XX`
}

/**
 * The date told with the occasion: in its sentence before what was done, else in the first sentences of the scene. A later
 * occasion without one happened when the first did.
 */
function dateOf(article: Recognised, { sentences, evidence }: Scene, first: boolean): DateMention | null {
  const own = article.sentences.find(({ span }) => evidence[0] >= span[0] && evidence[0] < span[1])?.span ?? evidence
  const spans = sentences.slice(0, 3).flatMap(i => article.sentences[i]?.span ?? [])
  const within = (from: number, to: number) =>
    bestDate(article.dates.filter(({ span }) => span[0] >= from && span[1] <= to))
  const near = within(...evidence) ?? within(own[0], evidence[1])
  if (near?.precision === 'day' || near?.precision === 'interval') return near
  return within(Math.min(...spans), first ? Math.max(...spans) : evidence[1])
}
