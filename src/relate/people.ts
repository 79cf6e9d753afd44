/** The people of an article: every name once, with all its places and the offices the article gives it. */
import type { Division } from '../recognise/gazetteer/index.ts'
import type { NameMention, Recognised } from '../recognise/mentions.ts'
import type { Title } from '../recognise/titles.ts'
import type { Office, OfficeStatus, Person, Span } from '../record.ts'
import { asJurisdiction } from './jurisdiction.ts'
import { namesakes } from './namesakes.ts'
import { type Earlier, officeBefore, placesNear, speaksForItself } from './office-before.ts'
import { fullestForm } from './organs/fullest.ts'
import { bodyNamedBefore, bodyOfKind } from './organs/named-before.ts'
import type { ResolvedOffice } from './organs/office.ts'
import { resolveOffice } from './organs/resolve.ts'
import { withoutCommittee } from './organs/words.ts'
import { rankOf } from './rank/index.ts'
import { surroundings } from './surroundings.ts'
import { isHonour, organWords } from './title-words.ts'

/** A person while the stage works on it; `mentions` in text order. */
export type Named = Readonly<{
  key: string
  name: string
  mentions: readonly NameMention[]
  offices: readonly Office[]
}>

/** [逯星河], [阚云峰] … in order of their first mention, with keys p1, p2 …. Two of one name in one list are two people. */
export function peopleOf(article: Recognised, home: Division | null): readonly Named[] {
  const offices = officesByMention(article, home)
  const byName = Map.groupBy(article.names, mention => mention.name)
  const people = [...byName.values()].flatMap(mentions => namesakes(article.text, mentions, article.names))
  return people.toSorted(byFirst).map((mentions, i) => ({
    key: `p${i + 1}`,
    name: mentions[0]?.name ?? '',
    mentions,
    offices: distinct(mentions.flatMap(mention => offices.get(mention) ?? [])),
  }))
}

const byFirst = ([a]: readonly NameMention[], [b]: readonly NameMention[]): number =>
  (a?.span[0] ?? 0) - (b?.span[0] ?? 0)

/** The person that a mention names. */
export const personNamed = (people: readonly Named[], mention: NameMention): Named | undefined =>
  people.find(person => person.mentions.includes(mention))

/**
 * One office a post and organ; given up rather than held (县长江枫因工作调动，辞去县长职务). A shorter form of the same body
 * and an office without one say nothing new.
 */
function distinct(offices: readonly Office[]): readonly Office[] {
  const kept = new Map<string, Office>()
  for (const office of offices) {
    const key = `${office.organ}|${office.post}`
    const before = kept.get(key)
    if (before === undefined || (before.status === 'current' && office.status === 'removed')) kept.set(key, office)
  }
  const all = [...kept.values()]
  return all.filter(office => !all.some(other => other !== office && saysMore(other, office)))
}

const leastShared = 6

/** 湖北省石首市劳动就业管理局 more than 石首市劳动就业管理局; 县林业局局长张三 more than 张三局长. */
function saysMore(other: Office, office: Office): boolean {
  if (office.rule === 'name-before-title' && other.rule !== 'name-before-title') return other.seat.endsWith(office.seat)
  if (office.organ === '') return other.organ !== ''
  if (other.post !== office.post || other.organ.length <= office.organ.length || elsewhere(other, office)) return false
  const shared = Math.min(leastShared, office.organ.length)
  return other.organ.includes(office.organ) || other.organ.slice(-shared) === office.organ.slice(-shared)
}

/** 宁夏 and 内蒙古: two places are two offices, however alike their organs end. */
const elsewhere = ({ jurisdiction: a }: Office, { jurisdiction: b }: Office): boolean =>
  a !== null && b !== null && a.name !== b.name

function officesByMention(article: Recognised, home: Division | null): ReadonlyMap<NameMention, readonly Office[]> {
  const found = new Map<NameMention, readonly Office[]>()
  const earlier: Earlier[] = []
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
        : resolveTitles(article, mention, {
            home,
            before: joined,
            near: home === null && speaksForItself(article.text) ? [] : placesNear(article, earlier, first),
          })
    const offices = resolved
      ? resolved.map(([title, office]) => officeOf(article.text, mention, title, office))
      : (found.get(previousWith(found, mention)) ?? [])
    found.set(mention, offices)
    if (resolved) earlier.push(...resolved)
    last = { end: mention.span[1], office: resolved?.at(-1)?.[1] ?? shared ?? last.office, titles: mention.titles }
  }
  return found
}

/** The mention before that shares the very same titles: 副主任[仝小川]、[郜思远]. */
const previousWith = (found: ReadonlyMap<NameMention, unknown>, mention: NameMention): NameMention =>
  [...found.keys()].findLast(other => other.titles === mention.titles) ?? mention

function resolveTitles(
  article: Recognised,
  { titles, rule }: NameMention,
  { home, before, near }: Readonly<{ home: Division | null; before: ResolvedOffice | null; near: readonly Division[] }>,
): readonly (readonly [Title, ResolvedOffice])[] {
  const resolved: (readonly [Title, ResolvedOffice])[] = []
  let previous = before
  for (const title of titles.filter(each => !isHonour(each))) {
    const seat = {
      organ: organWords(article.text, title, rule, home),
      post: title.post,
      seat: title.seat,
      base: title.base,
    }
    const named = surroundings(article.text, title.span[0])
    previous = filledUp(article, withBody(article, title, resolveOffice(seat, { home, previous, near, ...named })))
    resolved.push([stillFormer(title, previous, resolved.at(-1)), previous])
  }
  return resolved
}

/** 某集团|原|党委书记、|董事长: the posts of one body are former together. */
const stillFormer = (title: Title, office: ResolvedOffice, last: Earlier | undefined): Title =>
  last?.[0].status === 'former' && title.status === 'current' && office.body !== '' && office.body === last[1].body
    ? { ...title, status: 'former' }
    : title

/** A post that says nothing of its body, or only its kind, has that named last: 院长, 校长, 集团党委书记. */
function withBody(article: Recognised, title: Title, office: ResolvedOffice): ResolvedOffice {
  const bare = office.organ === '' && title.words === ''
  const organ = bare ? bodyNamedBefore(article, title) : bodyOfKind(article, title, office.organ)
  return organ
    ? { ...office, organ, body: withoutCommittee(organ), inferred: 'body of that kind named before' }
    : office
}

function filledUp(article: Recognised, office: ResolvedOffice): ResolvedOffice {
  if (office.system !== 'body') return office
  const [organ, body] = [fullestForm(article, office.organ), fullestForm(article, office.body)]
  return organ === office.organ
    ? office
    : { ...office, organ, body, inferred: 'fullest form of the body in the article' }
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
    ...rankOf(resolved),
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
