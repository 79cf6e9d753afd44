import type { Jurisdiction } from '../../record.ts'
import { blockOf, type Mention } from '../../workspace/people/mentions.ts'
import { knownDay } from '../bounds.ts'
import { placesOf } from './home.ts'

/** What a person is called and where and when the papers have them. Reprints count as one of `articles`. */
export type PersonSummary = Readonly<{
  caption: string
  aliases: readonly Readonly<{ name: string; count: number }>[]
  home: Jurisdiction | null
  firstSeen: string | null
  lastSeen: string | null
  articles: number
}>

export function summaryOf(mentions: readonly Mention[], caption: (home: string | null) => string): PersonSummary {
  const home = mostFrequent(mentions.flatMap(m => placesOf(m).slice(0, 1)))
  return {
    caption: caption(home?.name ?? null),
    aliases: aliasesOf(mentions),
    home,
    firstSeen: mentions.flatMap(m => knownDay(m.date, 'first') ?? []).toSorted()[0] ?? null,
    lastSeen:
      mentions
        .flatMap(m => knownDay(m.date, 'last') ?? [])
        .toSorted()
        .at(-1) ?? null,
    articles: new Set(mentions.map(m => m.original ?? m.article)).size,
  }
}

/** The name as it is printed most often, without white space and odd marks inside. */
export const nameOf = (mentions: readonly Mention[]): string => blockOf(aliasesOf(mentions)[0]?.name ?? '')

/** The names as printed, most frequent first. */
function aliasesOf(mentions: readonly Mention[]): PersonSummary['aliases'] {
  const names = Map.groupBy(mentions, m => m.name)
  return [...names]
    .map(([name, list]) => ({ name, count: list.length }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

function mostFrequent(places: readonly Jurisdiction[]): Jurisdiction | null {
  const counted = Map.groupBy(places, place => place.code ?? place.name)
  const [best] = [...counted].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
  return best?.[1][0] ?? null
}
