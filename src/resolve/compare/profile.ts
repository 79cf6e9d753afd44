import type { Holding, Mention } from '../../workspace/people/mentions.ts'
import { blockOf } from '../../workspace/people/mentions.ts'
import { boundsOf } from '../bounds.ts'
import { homesOf, kindsOf } from '../people/home.ts'
import { rankOrder } from '../rank.ts'
import { wordsOf } from './words.ts'

/** One name in some articles, of whom it is settled already that they are one person: what is compared with others. */
export type Profile = Readonly<{
  name: string
  mentions: readonly Mention[]
  articles: ReadonlySet<string>
  /** Codes of counties, prefectures and provinces, or names without a code. */
  homes: readonly string[]
  kinds: ReadonlySet<string>
  offices: ReadonlyMap<string, string>
  organs: ReadonlyMap<string, string>
  /** Offices as a paper words them that does not say of where: 县委书记. `bare`: it was said so. */
  words: ReadonlyMap<string, Readonly<{ bare: boolean }>>
  /** Offices of the state that were held when they were seen, by the place they are of. */
  posts: readonly Post[]
  /** The ranks in which they were first and last seen. */
  ranks: Readonly<{ first: Ranked; last: Ranked }> | null
  traits: ReadonlyMap<string, string>
}>

type Ranked = Readonly<{ day: string; rank: number }>

/** Offices of one place, and the first and last day on which they were held. */
export type Post = Readonly<{ place: string; name: string; from: string; to: string }>

const held = new Set(['current', 'acting', 'elected', 'appointed'])

/** Of mentions of one name; they are taken to be one person. */
export function profileOf(mentions: readonly Mention[]): Profile {
  const offices = mentions.flatMap(m => m.facts.offices.map(office => ({ office, mention: m })))
  const changes = mentions.flatMap(m => m.facts.appointments)
  return {
    name: blockOf(mentions[0]?.name ?? ''),
    mentions,
    articles: new Set(mentions.map(m => m.article)),
    homes: [...new Set(mentions.flatMap(homesOf))],
    kinds: new Set(mentions.flatMap(kindsOf)),
    offices: new Map([...offices.map(o => o.office), ...changes].map(o => [o.id, `${o.organ}${o.seat}`])),
    organs: new Map(offices.flatMap(({ office }) => organKey(office))),
    words: new Map(offices.map(({ office }) => [wordsOf(office), { bare: office.jurisdiction === null }])),
    posts: postsOf(offices),
    ranks: firstAndLast(offices.flatMap(({ office, mention }) => rankOf(office, mention))),
    traits: traitsOf(mentions),
  }
}

/** An organ by the place it belongs to, since half the bodies of the country have the same name. */
export const organKey = (office: Holding): readonly (readonly [key: string, name: string])[] => {
  const place = office.jurisdiction?.code ?? office.jurisdiction?.name
  return place === undefined ? [] : [[`${place} ${office.organ}`, office.organ]]
}

type Seen = Readonly<{ office: Holding; mention: Mention }>

function postsOf(offices: readonly Seen[]): readonly Post[] {
  const dated = offices.flatMap(({ office, mention }) => {
    const { from, to } = boundsOf(mention.date)
    const place = office.jurisdiction?.code
    if (!place || !from || !to || !held.has(office.status) || place.endsWith('00')) return []
    return [{ place: place.slice(0, 6), name: `${office.organ}${office.seat}`, from, to }]
  })
  return [...Map.groupBy(dated, post => post.place).values()].map(posts => ({
    place: posts[0]?.place ?? '',
    name: posts[0]?.name ?? '',
    from: posts.map(p => p.from).toSorted()[0] ?? '',
    to:
      posts
        .map(p => p.to)
        .toSorted()
        .at(-1) ?? '',
  }))
}

function firstAndLast(ranks: readonly Ranked[]): Profile['ranks'] {
  const sorted = ranks.toSorted((p, q) => (p.day < q.day ? -1 : p.day > q.day ? 1 : p.rank - q.rank))
  const [first, last] = [sorted[0], sorted.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

function rankOf(office: Holding, mention: Mention): readonly Ranked[] {
  const { from } = boundsOf(mention.date)
  return from === null || office.rank === null || !held.has(office.status)
    ? []
    : [{ day: from, rank: rankOrder(office.rank) }]
}

/** What is said once or always alike: of 男 here and 女 there neither counts. */
function traitsOf(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const said = mentions.flatMap(m =>
    Object.entries(m.facts.traits).flatMap(([trait, value]) => (value === null ? [] : [{ trait, value }])),
  )
  const byTrait = Map.groupBy(said, ({ trait }) => trait)
  return new Map(
    [...byTrait].flatMap(([trait, values]) => {
      const [first, ...others] = new Set(values.map(v => v.value))
      return first === undefined || others.length > 0 ? [] : [[trait, first] as const]
    }),
  )
}
