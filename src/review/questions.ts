import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { Comparing } from '../resolve/compare/index.ts'
import { leftOut } from '../resolve/index.ts'
import { clusterMentions } from '../resolve/people/cluster.ts'
import type { Attached } from '../workspace/ledgers/judgements.ts'
import { type Identity, identityIn } from '../workspace/people/identity.ts'
import { attendedIn, openNames } from '../workspace/people/known.ts'
import type { Mention } from '../workspace/people/mentions.ts'
import { type Weighed, weighed } from './comparison.ts'

/**
 * Two groups of mentions of which it is not sure whether they are one person. `joined`: the rules say so now. `edges`:
 * how many edges of the graph hang on the answer, those of the smaller side. `use`: how much an answer tells, for the order
 * of asking.
 */
export type Question = Readonly<{
  id: string
  a: readonly Mention[]
  b: readonly Mention[]
  joined: boolean
  weighed: Weighed
  edges: number
  use: number
}>

/** Bits from the line beyond which an answer is no surprise. */
const open = 8

/** Of a name that so many people bear only those are compared that have a place in common. */
const many = 40

/**
 * What the rules are least sure of, most useful first: nearness to the line, times the edges that hang on it. Judged
 * pairs, unsure ones too, are not asked again; private people never.
 */
export function questionsOf(db: DatabaseSync, judged: readonly Attached[]): readonly Question[] {
  const identity = identityIn(db)
  const comparing = { namesIn: identity.namesIn, without: leftOut(db) }
  const isJudged = judgedIn(judged)
  const [people, attended] = [peopleIn(identity), attendedIn(db)]
  const found = new Map<string, Question>()
  for (const name of openNames(db)) {
    for (const pair of pairsOf(identity, { name, people, comparing })) {
      if (isJudged(pair.a, pair.b)) continue
      const question = questionOf(pair, comparing, attended)
      if (question !== null) found.set(question.id, question)
    }
  }
  return [...found.values()].toSorted((x, y) => y.use - x.use || (x.id < y.id ? -1 : 1))
}

type Groups = Pick<Question, 'a' | 'b' | 'joined'>

type People = (name: string) => readonly (readonly Mention[])[]
type Asking = Readonly<{ name: string; people: People; comparing: Comparing }>

function* pairsOf(identity: Identity, { name, people, comparing }: Asking): Generator<Groups> {
  const own = people(name)
  for (const mentions of own) yield* doubtful(mentions, comparing)
  const near = identity.near(name).filter(other => other > name)
  const others = near.flatMap(people)
  for (const [i, a] of own.entries())
    for (const b of [...own.slice(i + 1), ...others])
      if (!sharesArticle(a, b) && (own.length < many || sharesHome(a, b))) yield { a, b, joined: false }
}

/** Names of which the people are kept, since their neighbours ask for them. */
const kept = 5_000

/** The mentions of each person of whom some mention has this name, without private people. */
function peopleIn(identity: Identity): People {
  const known = new Map<string, ReturnType<People>>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= kept) known.clear()
    const mentions = identity.mentions(name).filter(it => !it.private)
    const persons = new Set(mentions.flatMap(it => identity.taken(it)?.id ?? []))
    const found = [...persons].toSorted().map(person => identity.mentionsOf(person))
    known.set(name, found)
    return found
  }
}

/** Two parts of a person whom stricter rules would not have joined. */
function* doubtful(mentions: readonly Mention[], comparing: Comparing): Generator<Groups> {
  if (mentions.length < 2) return
  const parts = clusterMentions(mentions, comparing).strict.toSorted((x, y) => y.length - x.length)
  const [a, b] = parts.map(part => mentions.filter(it => part.includes(it)))
  if (a !== undefined && b !== undefined) yield { a, b, joined: true }
}

function sharesArticle(a: readonly Mention[], b: readonly Mention[]): boolean {
  const articles = new Set(a.map(it => it.article))
  return b.some(it => articles.has(it.article))
}

function sharesHome(a: readonly Mention[], b: readonly Mention[]): boolean {
  const homes = new Set(a.map(it => it.facts.home?.code))
  return b.some(it => it.facts.home !== null && homes.has(it.facts.home.code))
}

type Attended = ReturnType<typeof attendedIn>

function questionOf({ a, b, joined }: Groups, comparing: Comparing, attended: Attended): Question | null {
  const found = weighed(a, b, comparing)
  if (found === null) return null
  const distance = Math.abs(found.bits - found.line)
  if (distance > open) return null
  const edges = edgesOf(a.length < b.length ? a : b, attended)
  const use = Math.round((1000 * edges) / (1 + distance)) / 1000
  return { id: idOf(a, b), a, b, joined, weighed: found, edges, use }
}

/** Edges that each mention brings: MENTIONS, HELD, ATTENDED. Several articles may state one edge. */
const edgesOf = (mentions: readonly Mention[], attended: Attended): number =>
  mentions.reduce(
    (sum, { article, key, facts }) =>
      sum + 1 + facts.offices.length + facts.appointments.length + attended(article, key),
    0,
  )

const idOf = (a: readonly Mention[], b: readonly Mention[]): string =>
  `q_${hash('sha256', [refOf(a), refOf(b)].toSorted().join(' ')).slice(0, 12)}`

const refOf = ([first]: readonly Mention[]): string => `${first?.article}/${first?.key}`

/** Whether somebody judged about one of these and one of those. */
function judgedIn(judged: readonly Attached[]): (a: readonly Mention[], b: readonly Mention[]) => boolean {
  const others = new Map<string, string[]>()
  for (const { a, b } of judged) {
    const [x, y] = [`${a.article} ${a.key}`, `${b.article} ${b.key}`]
    others.set(x, [...(others.get(x) ?? []), y])
    others.set(y, [...(others.get(y) ?? []), x])
  }
  return (a, b) => {
    const refs = new Set(b.map(it => `${it.article} ${it.key}`))
    return a.some(it => (others.get(`${it.article} ${it.key}`) ?? []).some(ref => refs.has(ref)))
  }
}
