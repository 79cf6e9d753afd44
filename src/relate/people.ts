/** The people of an article: every name once, with all its places and the offices the article gives it. */
import type { Division } from '../recognise/gazetteer/index.ts'
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Title } from '../recognise/titles.ts'
import type { Office, OfficeStatus, Person, Span } from '../record.ts'
import { asJurisdiction } from './jurisdiction.ts'
import { fullestForm } from './organs/fullest.ts'
import { type ResolvedOffice, resolveOffice } from './organs/resolve.ts'
import { rankOf } from './rank.ts'

/** A person while the stage works on it; `mentions` in text order. */
export type Named = Readonly<{
  key: string
  name: string
  mentions: readonly NameMention[]
  offices: readonly Office[]
}>

/** [司慧军], [李俊杰] … in order of their first mention, with keys p1, p2 …. */
export function peopleOf(article: Recognised, home: Division | null): readonly Named[] {
  const offices = officesByMention(article, home)
  const byName = Map.groupBy(article.names, mention => mention.name)
  return [...byName].map(([name, mentions], i) => ({
    key: `p${i + 1}`,
    name,
    mentions,
    offices: distinct(mentions.flatMap(mention => offices.get(mention) ?? [])),
  }))
}

/** One office a post and organ; a shorter form of the same body and an office without one say nothing new. */
function distinct(offices: readonly Office[]): readonly Office[] {
  const kept = new Map<string, Office>()
  for (const office of offices) {
    const key = `${office.organ}|${office.post}`
    if (!kept.has(key)) kept.set(key, office)
  }
  const all = [...kept.values()]
  return all.filter(office => !all.some(other => other !== office && saysMore(other, office)))
}

const leastShared = 6

/** 湖北省石首市劳动就业管理局 more than 石首市劳动就业管理局; 县林业局局长张三 more than 张三局长. */
function saysMore(other: Office, office: Office): boolean {
  if (office.rule === 'name-before-title' && other.rule !== 'name-before-title') return other.seat.endsWith(office.seat)
  if (office.organ === '') return other.organ !== '' && other.seat.endsWith(office.seat)
  if (other.post !== office.post || other.organ.length <= office.organ.length) return false
  const shared = Math.min(leastShared, office.organ.length)
  return other.organ.includes(office.organ) || other.organ.slice(-shared) === office.organ.slice(-shared)
}

/** What joins a name to the next title so that the title's organ may be understood: 县政协主席吴斌，副主席高之军. */
const near = /^(?:（[^（）]*）)?[、，和及与\s]{0,2}$/

function officesByMention(article: Recognised, home: Division | null): ReadonlyMap<NameMention, readonly Office[]> {
  const found = new Map<NameMention, readonly Office[]>()
  const earlier: (readonly [Title, ResolvedOffice])[] = []
  let last: Readonly<{ end: number; office: ResolvedOffice | null; titles: readonly Title[] }> = {
    end: -1,
    office: null,
    titles: [],
  }
  for (const mention of article.names) {
    const shared = mention.titles.length > 0 && mention.titles === last.titles ? last.office : null
    const first = mention.titles[0]
    const joined = first ? officeBefore(article.text, first, last, earlier) : null
    const resolved =
      shared && found.size > 0
        ? null
        : resolveTitles(article, mention, { home, before: joined, near: nearest(earlier, first) })
    const offices = resolved
      ? resolved.map(([title, office]) => officeOf(article.text, mention, title, office))
      : (found.get(previousWith(found, mention)) ?? [])
    found.set(mention, offices)
    if (resolved) earlier.push(...resolved)
    last = { end: mention.span[1], office: resolved?.at(-1)?.[1] ?? shared ?? last.office, titles: mention.titles }
  }
  return found
}

/** Place of the last office within reach: 广西壮族自治区党委书记…，|自治区政府主席. */
function nearest(earlier: readonly (readonly [Title, ResolvedOffice])[], title: Title | undefined): Division | null {
  const last = earlier.findLast(([, office]) => office.place !== null)
  return title && last && title.span[0] - last[0].span[1] < furthest ? last[1].place : null
}

type Last = Readonly<{ end: number; office: ResolvedOffice | null }>
const furthest = 150

/**
 * The office whose organ or place a title may share: that of the name right before (县政协主席吴斌，|副主席高之军), else
 * for a title without organ the last one of the same post nearby (县人大常委会主任江流主持会议，|副主任雒青山).
 */
function officeBefore(
  text: string,
  title: Title,
  last: Last,
  earlier: readonly (readonly [Title, ResolvedOffice])[],
): ResolvedOffice | null {
  if (last.end >= 0 && near.test(text.slice(last.end, title.span[0]))) return last.office
  if (title.words !== '') return null
  return (
    earlier.findLast(([other]) => other.base === title.base && title.span[0] - other.span[1] < furthest)?.[1] ?? null
  )
}

/** The mention before that shares the very same titles: 副主任[李彩霞]、[卫文静]. */
const previousWith = (found: ReadonlyMap<NameMention, unknown>, mention: NameMention): NameMention =>
  [...found.keys()].findLast(other => other.titles === mention.titles) ?? mention

function resolveTitles(
  article: Recognised,
  { titles, rule }: NameMention,
  { home, before, near }: Readonly<{ home: Division | null; before: ResolvedOffice | null; near: Division | null }>,
): readonly (readonly [Title, ResolvedOffice])[] {
  const resolved: (readonly [Title, ResolvedOffice])[] = []
  let previous = before
  for (const title of titles) {
    const seat = {
      organ: headOfState(title, rule, home) ? '国家' : title.words,
      post: title.post,
      seat: title.seat,
      base: title.base,
    }
    const named = surroundings(article.text, title.span[0])
    previous = filledUp(article, resolveOffice(seat, { home, previous, near, ...named }))
    resolved.push([title, previous])
  }
  return resolved
}

/** 习近平主席 in a paper of the whole country: the president. In a county's paper 张三主席 may be anybody. */
const headOfState = (title: Title, rule: string, home: Division | null): boolean =>
  rule === 'name-before-title' && title.seat === '主席' && home === null

function filledUp(article: Recognised, office: ResolvedOffice): ResolvedOffice {
  if (office.system !== 'body') return office
  const [organ, body] = [fullestForm(article, office.organ), fullestForm(article, office.body)]
  return organ === office.organ
    ? office
    : { ...office, organ, body, inferred: 'fullest form of the body in the article' }
}

const villages = /[㐀-鿿]{2,5}村(?![民里口委支主])/g
const townships = /[㐀-鿿]{2,5}[镇乡](?![村级长党])/g
/** What stands before the name of a village or town in the same run of characters: 水口镇|洋槐村, 从|索洛湾村. */
const around = /^(?:.*[镇乡县市区旗省盟道](?=.{2,})|[从在到来于的和与是为对向])/

/** The last village whose name the article has more than once: 从|索洛湾村 and 索洛湾村 settle where the name begins. */
function repeated(text: string, before: string): string | null {
  const end = before.lastIndexOf('村') + 1
  for (let length = Math.min(6, end); length > 2; length--) {
    const name = before.slice(end - length, end)
    if (/^[㐀-鿿]+$/.test(name) && !/[的在是从]/.test(name) && text.indexOf(name) !== text.lastIndexOf(name))
      return name
  }
  return null
}

/** Village and township named last before a title, for 村支书 and 镇长. */
function surroundings(text: string, at: number): Readonly<{ village: string | null; township: string | null }> {
  const before = text.slice(Math.max(0, at - 200), at)
  const last = (pattern: RegExp) => before.match(pattern)?.at(-1)?.replace(around, '') ?? null
  return { village: repeated(text, before) ?? last(villages), township: last(townships) }
}

function officeOf(text: string, mention: NameMention, title: Title, resolved: ResolvedOffice): Office {
  const seconded = mention.remarks.some(remark => remark.includes('挂职'))
  const status: OfficeStatus = seconded ? 'seconded' : title.status
  return {
    organ: resolved.organ,
    post: resolved.post,
    seat: resolved.seat,
    status,
    jurisdiction: asJurisdiction(resolved.place),
    rank: rankOf(resolved),
    raw: text.slice(...title.span),
    inferred: resolved.inferred,
    evidence: title.span as Span,
    rule: mention.rule,
  }
}

/** The record's person. `mentionedOnly`: named, but took part in nothing the article tells. */
export function personOf(named: Named, mentionedOnly: boolean): Person {
  const remarks = named.mentions.flatMap(mention => mention.remarks)
  const kinds = named.mentions.flatMap(mention => (mention.role ? [mention.role.kind] : []))
  return {
    key: named.key,
    name: named.name,
    spans: named.mentions.map(mention => mention.span),
    mentionedOnly,
    private: named.offices.length === 0 && kinds.some(kind => kind === 'citizen' || kind === 'kin'),
    traits: {
      sex: remarks.find((remark): remark is '男' | '女' => remark === '男' || remark === '女') ?? null,
      ethnicity: remarks.find(remark => /^.{1,5}族$/.test(remark)) ?? null,
      born: remarks.find(remark => /^\d{4}年.*生$/.test(remark)) ?? null,
    },
    offices: named.offices,
    rule: named.mentions[0]?.rule ?? '',
  }
}
