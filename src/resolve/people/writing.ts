import { hashId } from '../../workspace/ids.ts'
import type { Identity, Taken } from '../../workspace/people/identity.ts'
import { blockOf, type Mention } from '../../workspace/people/mentions.ts'
import { type Spelled, spellsOf } from '../careers/spells.ts'
import { keptIds } from '../keep-ids.ts'
import { captionOf } from './caption.ts'
import { refKey } from './decided.ts'
import { nameOf, type PersonSummary, summaryOf } from './person.ts'

/** Persons that mentions were taken for until now, and whom each is taken for. */
export type Written = Readonly<{ before: readonly string[]; taken: ReadonlyMap<Mention, Taken> }>

/**
 * Writes who is who among mentions that are decided together. Ids that were handed out before are kept: a merge keeps
 * the older, a split leaves it with the larger part. Persons of whom no mention is left here go.
 */
export function writeGroups(identity: Identity, groups: readonly (readonly Mention[])[]): Written {
  const ordered = groups.toSorted(byFirst)
  const taken = new Map(ordered.flat().map(mention => [mention, identity.taken(mention)]))
  const votes = ordered.map(group => group.flatMap(m => taken.get(m) ?? []))
  const before = new Map(votes.flat().map(taken => [taken.id, taken]))
  const oldSpells = spellsBefore(identity, [...before.values()])
  const kept = keptIds(votes)
  const ids = ordered.map((group, i) => kept[i] ?? newPerson(identity, group))
  for (const [i, group] of ordered.entries()) {
    const id = ids[i] ?? ''
    writePerson(identity, { id, group, ids }, oldSpells)
    for (const mention of group) if (taken.get(mention)?.id !== id) identity.setMention(mention, id)
  }
  for (const id of before.keys()) if (!ids.includes(id)) identity.dropPerson(id)
  for (const left of oldSpells.values()) for (const { id } of left) identity.dropSpell(id)
  return { before: [...before.keys()], taken: takenNow(identity, ordered, ids) }
}

const takenNow = (identity: Identity, groups: readonly (readonly Mention[])[], ids: readonly string[]) =>
  new Map(
    groups.flatMap((group, i) => {
      const taken = { id: ids[i] ?? '', number: identity.numberOf(ids[i] ?? '') }
      return group.map(mention => [mention, taken] as const)
    }),
  )

/** Takes a person away, with all spells. */
export function dropPerson(identity: Identity, id: string): void {
  for (const spell of identity.spells(id)) identity.dropSpell(spell.id)
  identity.dropPerson(id)
}

/** Groups in the order of their first mention, so that new ids are handed out alike in every run. */
function byFirst(a: readonly Mention[], b: readonly Mention[]): number {
  const [x, y] = [first(a), first(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

const first = (group: readonly Mention[]): string => group.map(refKey).toSorted()[0] ?? ''

function newPerson(identity: Identity, group: readonly Mention[]): string {
  const id = unused('p', [first(group)], identity.hasPerson)
  identity.addPerson(id, '')
  return id
}

/** An id made of the parts; with a number more when a split has left that id elsewhere. */
function unused(prefix: string, parts: readonly string[], taken: (id: string) => boolean): string {
  for (let i = 0; ; i += 1) {
    const id = hashId(prefix, ...parts, ...(i === 0 ? [] : [String(i)]))
    if (!taken(id)) return id
  }
}

type OldSpells = Map<string, { id: string; person: string }[]>

/** Spells of these persons by office, oldest first; those that are taken up again are removed from it. */
function spellsBefore(identity: Identity, persons: readonly Taken[]): OldSpells {
  const found: OldSpells = new Map()
  for (const person of persons.toSorted((a, b) => a.number - b.number)) {
    for (const { id, office } of identity.spells(person.id)) {
      found.set(office, [...(found.get(office) ?? []), { id, person: person.id }])
    }
  }
  return found
}

/** One person to write, and the ids of all who are decided together. */
type Resolved = Readonly<{ id: string; group: readonly Mention[]; ids: readonly string[] }>

function writePerson(identity: Identity, person: Resolved, old: OldSpells): void {
  const { id, group } = person
  const isPrivate = group.some(m => m.private)
  const spells = isPrivate ? [] : spellsOf(group)
  const name = nameOf(group)
  const summary: PersonSummary = summaryOf(group, home => captionOf(name, spells, home))
  identity.setPerson(id, { block: blockOf(name), name, private: isPrivate, summary })
  for (const spell of spells) writeSpell(identity, person, spell, old)
}

function writeSpell(identity: Identity, person: Resolved, { spell, members }: Spelled, old: OldSpells): void {
  const id = keptSpell(person, spell.office, old) ?? newSpell(identity, person.id, spell.office)
  identity.setSpell(id, person.id, spell)
  for (const member of members) identity.addMember(member, id)
}

/** The spell this person had in that office before, else one of a person that was joined with this one. */
function keptSpell({ id, ids }: Resolved, office: string, old: OldSpells): string | null {
  const left = old.get(office) ?? []
  const own = left.findIndex(spell => spell.person === id)
  const at = own === -1 ? left.findIndex(spell => !ids.includes(spell.person)) : own
  return at === -1 ? null : (left.splice(at, 1)[0]?.id ?? null)
}

function newSpell(identity: Identity, person: string, office: string): string {
  const id = unused('s', [person, office], identity.hasSpell)
  identity.addSpell(id, person)
  return id
}
