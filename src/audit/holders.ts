import { likenessOf } from '../resolve/compare/names.ts'
import type { Suspicion } from './finding.ts'
import { daysBetween, refOf, type Seen, type Term } from './person.ts'
import { isExclusive } from './seats.ts'

/** Longest time for which a paper may still call the one who goes by the office of the one who comes, in days. */
const handover = 45

/** Two people in one exclusive seat: one is seen in it between sightings of the other. Terms of one office. */
export function twoHolders(terms: readonly Term[]): readonly Suspicion[] {
  const dated = datedHeads(terms)
  return dated.flatMap((a, i) => dated.slice(i + 1).flatMap(b => (a.person.id === b.person.id ? [] : together(a, b))))
}

function together(a: Term, b: Term): readonly Suspicion[] {
  const [from, to] = [later(first(a), first(b)), earlier(last(a), last(b))]
  const days = daysBetween(from.day, to.day)
  if (days < 0) return []
  const [more, fewer] = a.seen.length >= b.seen.length ? [a, b] : [b, a]
  const { organ, seat } = a.spell
  const sure = days > handover ? 'impossible' : 'doubtful'
  const what = `${a.person.name} and ${b.person.name} are both ${organ}${seat} from ${from.day} to ${to.day}`
  const proofs = [first(a), last(a), first(b), last(b)].map(it => it.proof)
  return [{ check: 'two holders', sure, what, proofs, mend: mendOf(more, fewer) }]
}

/** Names that may be slips of one another are one person, most likely; else the office of the one seen less is wrong. */
function mendOf(more: Term, fewer: Term): string {
  const { proof } = first(fewer)
  return likenessOf(more.person.name, fewer.person.name) !== null
    ? `merge ${refOf(first(more).proof)} ${refOf(proof)}`
    : `correct office ${proof.article} --person ${fewer.person.name} --office ${fewer.spell.seat} --drop --reason …`
}

/** Terms in exclusive seats with a day on which they are seen, in the order in which they begin. */
const datedHeads = (terms: readonly Term[]): readonly Term[] =>
  terms
    .filter(({ spell, seen }) => isExclusive(spell) && seen.length > 0)
    .toSorted((a, b) => (first(a).day < first(b).day ? -1 : first(a).day > first(b).day ? 1 : 0))

const first = ({ seen }: Term): Seen => seen[0] as Seen
const last = ({ seen }: Term): Seen => seen.at(-1) as Seen
const later = (a: Seen, b: Seen): Seen => (a.day > b.day ? a : b)
const earlier = (a: Seen, b: Seen): Seen => (a.day < b.day ? a : b)

/** One person at the head of two places' bodies of one kind, longer than a handover takes: two namesakes, most likely. */
export function twoSeats(terms: readonly Term[]): readonly Suspicion[] {
  const dated = datedHeads(terms)
  return dated.flatMap((a, i) => dated.slice(i + 1).flatMap(b => (isElsewhere(a, b) ? atOnce(a, b) : [])))
}

const isElsewhere = (a: Term, b: Term): boolean =>
  a.spell.seat === b.spell.seat && a.spell.jurisdiction?.code !== b.spell.jurisdiction?.code

function atOnce(a: Term, b: Term): readonly Suspicion[] {
  const [from, to] = [later(first(a), first(b)), earlier(last(a), last(b))]
  if (daysBetween(from.day, to.day) <= handover) return []
  const [x, y] = [a, b].map(({ spell }) => `${spell.organ}${spell.seat}`)
  return [
    {
      check: 'two seats',
      sure: 'impossible',
      what: `${a.person.name} is ${x} and ${y} from ${from.day} to ${to.day}`,
      proofs: [first(a).proof, first(b).proof],
      mend: `split ${refOf(first(a).proof)} ${refOf(first(b).proof)}`,
    },
  ]
}
