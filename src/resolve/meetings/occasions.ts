import type { ArticleEvent } from '../../workspace/meetings.ts'
import { compareNames } from './names.ts'

/** How sure it is that two events are one occasion, in bits, and why. */
export type Occasion = Readonly<{ bits: number; why: readonly string[] }>

/** Above this, two papers tell of one occasion. Shared people alone do not reach it: they meet twice a day. */
const enough = 8

type Feature = (a: ArticleEvent, b: ArticleEvent) => readonly [bits: number, why: string] | null

/**
 * Whether two articles tell of one occasion on one day: one kind, people in common, and a name, a place or a project
 * in common. Null where they cannot be one.
 */
export function sameOccasion(a: ArticleEvent, b: ArticleEvent): Occasion | null {
  if (a.article === b.article || a.summary.kind !== b.summary.kind || !datesAgree(a, b)) return null
  const found = features.flatMap(feature => [feature(a, b) ?? []].filter(it => it.length > 0))
  const bits = found.reduce((sum, [one]) => sum + (one ?? 0), 0)
  return bits < enough ? null : { bits, why: found.map(([, why]) => why ?? '') }
}

/** Both on that day, or over the same days. */
const datesAgree = (a: ArticleEvent, b: ArticleEvent): boolean => a.summary.date === b.summary.date

const sharedPeople: Feature = (a, b) => {
  const shared = [...a.persons].filter(person => b.persons.has(person)).length
  const few = Math.min(a.persons.size, b.persons.size)
  if (shared === 0) return [-20, 'nobody in common']
  if (shared < few * 0.3) return [-4, `only ${shared} of ${few} in common`]
  return [Math.min(6, 2 * shared), `${shared} of ${few} people in common`]
}

const alikeNames: Feature = (a, b) => {
  const verdict = compareNames(a.summary.name, b.summary.name)
  if (verdict === 'unlike') return named.has(a.summary.kind) ? [-3, 'names unlike'] : null
  return verdict === null ? null : verdicts[verdict]
}

const verdicts = {
  'other numbers': [-20, 'of other numbers'],
  'other parts': [-20, 'other parts of one occasion'],
  'other hosts': [-20, 'other hosts'],
  'other guests': [-8, 'other guests'],
  same: [6, 'one name'],
  alike: [3, 'names much alike'],
} as const

/** Kinds that have names of their own; a visit or an inspection is called as the headline has it. */
const named = new Set(['conference', 'ceremony', 'signing', 'activity'])

/** Each names guests whom the other does not: 会谈 of one host on one day, in one hall, often called just that. */
const ownGuests: Feature = (a, b) => {
  if (!receiving.has(a.summary.kind)) return null
  const shared = [...a.persons].filter(person => b.persons.has(person)).length
  return shared * 2 <= Math.min(a.persons.size, b.persons.size) ? [-8, 'each with guests of its own'] : null
}

const receiving = new Set(['reception', 'talk'])

/** One issue of one paper tells of a meeting once; twice only word for word (the news and the comment on it). */
const oneIssue: Feature = (a, b) => {
  if (a.issue === null || a.issue !== b.issue) return null
  const shared = [...a.persons].filter(person => b.persons.has(person)).length
  const most = Math.max(a.persons.size, b.persons.size)
  return a.summary.name === b.summary.name && shared * 2 > most ? null : [-20, 'two items of one issue']
}

/** A whole county, city or province is no place where one occasion is known by. */
const wide = /[省市县区州盟旗]$/u

/** One room sees several conferences of the same people on a day; a village does not see two visits. */
const samePlace: Feature = (a, b) => {
  const [x, y] = [a, b].map(({ summary }) => summary.place.filter(place => !wide.test(place))) as [string[], string[]]
  const shared = x.find(place => y.some(other => place.includes(other) || other.includes(place)))
  if (shared !== undefined) return [a.summary.kind === 'conference' ? 1 : 4, `both at ${shared}`]
  if (x.length > 0 && y.length > 0) return [-3, 'at other places']
  return otherCounties(a.summary.place, b.summary.place) ? [-6, 'in other counties'] : null
}

/** 云岭县 and 海角县: places of one level of which none is the other; 云山市 and 云岭县 may be one. */
const otherCounties = (x: readonly string[], y: readonly string[]): boolean =>
  x.length > 0 &&
  y.length > 0 &&
  x.every(
    one =>
      wide.test(one) &&
      y.every(other => other.slice(-1) === one.slice(-1) && !one.includes(other) && !other.includes(one)),
  )

const sameProject: Feature = (a, b) => {
  const shared = a.summary.projects.find(name => b.summary.projects.some(o => name.includes(o) || o.includes(name)))
  return shared === undefined ? null : [3, `both about ${shared}`]
}

/** A paper of another county is rarely told of; a prefecture's tells of its counties. */
const farHomes: Feature = (a, b) => {
  const [x, y] = [a.summary.home?.code, b.summary.home?.code]
  if (!x || !y || x.slice(0, 4) === y.slice(0, 4)) return null
  return [x.slice(0, 2) === y.slice(0, 2) ? -2 : -5, 'papers of places far apart']
}

const features: readonly Feature[] = [sharedPeople, alikeNames, ownGuests, oneIssue, samePlace, sameProject, farHomes]

/**
 * Events of one day as occasions. An event is joined with the one of another article that it fits best, if that fits
 * no other of its own article as well; never two of one article, nor by a third what by itself is two.
 */
export function occasionsOf(events: readonly ArticleEvent[]): readonly (readonly ArticleEvent[])[] {
  const groups = new Map(events.map(event => [event, [event]]))
  for (const [a, b] of best(pairs(events))) {
    const [into, from] = [groups.get(a) ?? [], groups.get(b) ?? []]
    if (into === from || into.some(x => from.some(y => areTwo(x, y)))) continue
    into.push(...from)
    for (const event of from) groups.set(event, into)
  }
  return [...new Set(groups.values())]
}

/** Of one article, or told apart by numbers, parts, hosts or one issue, whatever else they share. */
const areTwo = (a: ArticleEvent, b: ArticleEvent): boolean =>
  a.article === b.article || [alikeNames, oneIssue].some(veto => (veto(a, b)?.[0] ?? 0) <= -20)

type Match = readonly [a: ArticleEvent, b: ArticleEvent, bits: number]

/** A person who is in the news more often on a day (a leader of the state) makes no candidates. */
const mostOfPerson = 60

function pairs(events: readonly ArticleEvent[]): readonly Match[] {
  const byPerson = Map.groupBy(
    events.flatMap(event => [...event.persons].map(person => ({ person, event }))),
    ({ person }) => person,
  )
  const found = new Map<string, Match>()
  for (const list of byPerson.values()) {
    if (list.length > mostOfPerson) continue
    for (const [i, { event: a }] of list.entries())
      for (const { event: b } of list.slice(i + 1)) {
        const key = `${a.article} ${a.key} ${b.article} ${b.key}`
        const occasion = found.has(key) ? null : sameOccasion(a, b)
        if (occasion !== null) found.set(key, [a, b, occasion.bits])
      }
  }
  return [...found.values()].toSorted(([a, b, x], [c, d, y]) => y - x || byRef(a, c) || byRef(b, d))
}

const byRef = (a: ArticleEvent, b: ArticleEvent): number => {
  const [x, y] = [`${a.article} ${a.key}`, `${b.article} ${b.key}`]
  return x < y ? -1 : x > y ? 1 : 0
}

/** Leaves out a pair where another event of the same article fits one side as well. */
const best = (matches: readonly Match[]): readonly Match[] => {
  const byEvent = new Map<ArticleEvent, Match[]>()
  for (const match of matches)
    for (const event of match.slice(0, 2) as ArticleEvent[]) byEvent.set(event, [...(byEvent.get(event) ?? []), match])
  const isRivalled = (own: ArticleEvent, other: ArticleEvent, match: Match) =>
    (byEvent.get(own) ?? []).some(rival => {
      const third = rival[0] === own ? rival[1] : rival[0]
      return third !== other && third.article === other.article && rival[2] >= match[2]
    })
  return matches.filter(match => !isRivalled(match[0], match[1], match) && !isRivalled(match[1], match[0], match))
}
