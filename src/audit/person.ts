import type { DatabaseSync } from 'node:sqlite'
import { boundsOf } from '../resolve/bounds.ts'
import type { Spell } from '../resolve/careers/spells.ts'
import { identityIn } from '../workspace/people/identity.ts'
import { knownPeople, termsIn } from '../workspace/people/known.ts'
import type { Mention } from '../workspace/people/mentions.ts'
import type { Proof } from './finding.ts'

/** A dated claim that somebody holds an office, perhaps acting (代县长). */
export type Seen = Readonly<{ day: string; acting: boolean; proof: Proof }>

/** A term with its dated sightings, earliest first, and all words that speak of it. */
export type Term = Readonly<{
  person: Pick<Person, 'id' | 'name' | 'caption'>
  spell: Spell
  seen: readonly Seen[]
  proofs: readonly Proof[]
}>

export type Person = Readonly<{
  id: string
  name: string
  caption: string
  mentions: readonly Mention[]
  terms: readonly Term[]
}>

/** Everybody but private people, with their terms. */
export function* personsIn(db: DatabaseSync): Generator<Person> {
  const [{ mentionsOf }, termsOf] = [identityIn(db), termsIn(db)]
  for (const known of knownPeople(db)) {
    const mentions = mentionsOf(known.id)
    const byArticle = Map.groupBy(mentions, it => it.article)
    const terms = termsOf(known.id).map(({ spell, members }) =>
      termOf(known, JSON.parse(spell) as Spell, { byArticle, members }),
    )
    yield { ...known, mentions, terms }
  }
}

type Sources = Readonly<{
  byArticle: ReadonlyMap<string, readonly Mention[]>
  members: readonly Readonly<{ article: string; ref: string }>[]
}>

/** Who was appointed or elected may take office later. */
const held: ReadonlySet<string> = new Set(['current', 'acting'])

function termOf(person: Term['person'], spell: Spell, { byArticle, members }: Sources): Term {
  const found = members.flatMap(({ article, ref }) => {
    const mention = byArticle.get(article)?.find(it => isOf(it, ref))
    return mention === undefined ? [] : [{ mention, proof: { article, key: mention.key, office: ref } }]
  })
  const seen = found.flatMap(({ mention, proof }) => {
    const status = mention.facts.offices.find(it => it.ref === proof.office)?.status ?? ''
    const { from, to } = boundsOf(mention.date)
    return held.has(status) && from !== null && from === to ? [{ day: from, acting: status === 'acting', proof }] : []
  })
  return { person, spell, seen: seen.toSorted(byDay), proofs: found.map(it => it.proof) }
}

const isOf = ({ facts }: Mention, ref: string): boolean =>
  facts.offices.some(it => it.ref === ref) || facts.appointments.some(it => it.ref === ref)

const byDay = (a: Seen, b: Seen): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)

/** Days from one to another day. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** How a proof is written in a call: a_…/p1. */
export const refOf = ({ article, key }: Proof): string => `${article}/${key}`
