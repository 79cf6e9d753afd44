import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../record.ts'
import { type Spell, spellsOf } from '../resolve/careers/spells.ts'
import { captionOf } from '../resolve/people/caption.ts'
import { nameOf, summaryOf } from '../resolve/people/person.ts'
import { type Quote, quoterOf } from '../segment/quotes.ts'
import { recordsIn } from '../workspace/articles/records.ts'
import { type Anchor, anchorsIn } from '../workspace/ledgers/anchor.ts'
import { othersIn } from '../workspace/people/known.ts'
import type { Mention } from '../workspace/people/mentions.ts'

/** One place where a person is named: `ref` is what commands take (a_…/p1). */
export type Seen = Readonly<{
  ref: string
  document: string
  date: string | null
  publisher: string | null
  title: string | null
  offices: readonly string[]
  quote: Quote
  anchor: Anchor
}>

/** What people need to see of somebody to say who it is. `terms`: 沁县人民政府县长 2021-03–2022-09. */
export type Side = Readonly<{
  name: string
  caption: string
  articles: number
  terms: readonly string[]
  colleagues: readonly string[]
  seen: readonly Seen[]
  /** Mentions that are not among `seen`. */
  more: number
}>

/** So many mentions are shown unless told: the first, the last, and others spread between. */
const shown = 6

/** Names of people who are in articles with somebody, most frequent first. */
const mostColleagues = 12

/** Shows the mentions of somebody, by date. Prepares the statements once. */
export function sidesIn(db: DatabaseSync): (mentions: readonly Mention[], most?: number) => Side {
  const recordOf = recordsIn(db)
  const others = othersIn(db)
  return (mentions, most = shown) => {
    const name = nameOf(mentions)
    const spells = spellsOf(mentions)
    const summary = summaryOf(mentions, home => captionOf(name, spells, home))
    const names = mentions.flatMap(({ article, key }) => others(article, key))
    return {
      ...{ name, caption: summary.caption, articles: summary.articles },
      terms: spells.map(({ spell }) => termOf(spell)),
      colleagues: mostFrequent(names).slice(0, mostColleagues),
      seen: spread(mentions, most).map(mention => seenIn(recordOf(mention.article), mention)),
      more: Math.max(0, mentions.length - most),
    }
  }
}

function termOf({ organ, seat, from, to, firstSeen, lastSeen }: Spell): string {
  const [first, last] = [from ?? firstSeen ?? '', to ?? lastSeen ?? '']
  return `${organ}${seat}${first === '' && last === '' ? '' : ` ${first === last ? first : `${first}–${last}`}`}`
}

function mostFrequent(names: readonly string[]): readonly string[] {
  const counted = Map.groupBy(names, name => name)
  return [...counted].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([name]) => name)
}

/** The first and the last of a list and as many between as there is room for. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  return Array.from({ length: most }, (_, i) => all[Math.round((i * (all.length - 1)) / (most - 1))] as T)
}

function seenIn(record: ArticleRecord, { article, key, date }: Mention): Seen {
  const person = record.people.find(it => it.key === key)
  const [span = [0, 0]] = person?.spans ?? []
  // A headline has the name without office.
  const told = person?.spans.find(([start]) => start >= record.parts.body[0]) ?? span
  const { document, publisher } = record.source
  return {
    ref: `${article}/${key}`,
    ...{ document, date, publisher, title: record.title },
    offices: (person?.offices ?? []).map(it => `${it.organ}${it.post}`),
    quote: quoterOf(record)(told),
    anchor: anchorsIn(record)(person?.name ?? '', span),
  }
}
