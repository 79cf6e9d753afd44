import { masked } from '../../graph/evidence.ts'
import type { ArticleRecord, Span } from '../../record.ts'

/** The names of one article: of private people, and of those whom everybody may know. */
type Names = Readonly<{ hidden: readonly string[]; shown: readonly string[] }>

/** A person is also called what stands at the places: somebody may have put the name right. */
export function namesIn({ people, text }: ArticleRecord): Names {
  const named = (isPrivate: boolean) =>
    people
      .filter(it => it.private === isPrivate)
      .flatMap(({ name, spans }) => [name, ...spans.map(span => text.slice(...span))])
  return { hidden: named(true), shown: named(false) }
}

/**
 * Puts 某 for the given names of private people: 村民王小二说 → 村民王某某说, of the same length, so that spans hold. A name
 * that is also an official's, or stands inside one (王小 in 王小川), stays there.
 */
export function discreetly({ hidden, shown }: Names): (text: string) => string {
  const secret = new Set(hidden.filter(name => name.length > 1 && !shown.includes(name)))
  if (secret.size === 0) return text => text
  const names = new RegExp([...shown, ...secret].toSorted(longestFirst).map(literally).join('|'), 'gu')
  return text => text.replace(names, name => (secret.has(name) ? masked(name) : name))
}

const literally = (name: string): string =>
  [...name].map(letter => `\\u{${letter.codePointAt(0)?.toString(16)}}`).join('')

const longestFirst = (a: string, b: string): number => b.length - a.length

/** What names things and must stay as it is for lines of different files to be joined. */
const names = new Set(['id', 'document', 'article'])

/** A JSON value with every string of it changed but keys, ids and names of documents. */
export function eachText<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map(it => eachText(it, change)) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([key, it]) => [key, names.has(key) ? it : eachText(it, change)])
  return Object.fromEntries(entries) as T
}

const isWithin = (inner: Span, outer: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1]

/**
 * A record without its private people: they stand in none of its lists, and 某 stands for their given names in all words.
 * Nor do notes about them. What clean-up took out of an article that has some, or that belonged to other articles, is ■ for ■: only its length counts.
 */
export function withoutPrivate(record: ArticleRecord): ArticleRecord {
  const people = namesIn(record)
  const hidden = record.people.filter(it => it.private)
  const secret = new Set(hidden.map(it => it.key))
  const places = hidden.flatMap(it => it.spans)
  const open = <T extends Readonly<{ person: string }>>(list: readonly T[]) =>
    list.filter(({ person }) => !secret.has(person))
  const { id, source, extractor, edits, ...rest } = record
  const shown = {
    ...rest,
    people: record.people.filter(it => !it.private),
    events: record.events.map(event => ({
      ...event,
      ...{ attended: open(event.attended), chaired: open(event.chaired), spoke: open(event.spoke) },
    })),
    appointments: open(record.appointments),
    notes: record.notes.filter(({ span }) => !places.some(place => span !== null && isWithin(span, place))),
  }
  const hasSecrets = people.hidden.length > 0
  const discreet = discreetly(people)
  return {
    ...{ id, source, ...(hasSecrets ? eachText(shown, discreet) : shown), extractor },
    edits: edits.map(([at, removed, inserted, fix]) =>
      hasSecrets || fix === 'continued'
        ? [at, '■'.repeat(removed.length), discreet(inserted), fix]
        : [at, removed, inserted, fix],
    ),
  }
}
