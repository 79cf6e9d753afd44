import type { DatabaseSync } from 'node:sqlite'
import { articlesIn, everyArticle } from '../workspace/articles.ts'
import { factOf, setFact, touch } from '../workspace/facts.ts'
import { explaining } from '../workspace/faults.ts'
import { countDirty, dirtyAll, dirtyBlocks, type Identity, identityIn } from '../workspace/identity.ts'
import { hashId } from '../workspace/ids.ts'
import { type Mention, mentionRules } from '../workspace/mentions.ts'
import { transaction, type Workspace } from '../workspace/open.ts'
import { captionOf } from './caption.ts'
import { clusterMentions } from './cluster.ts'
import { type Decided, nothingDecided } from './decided.ts'
import { keptIds, type OldId } from './keep-ids.ts'
import { nameOf, type PersonSummary, summaryOf } from './person.ts'
import { findReprints } from './reprints.ts'
import { type Spelled, spellsOf } from './spells.ts'

/** Grows when the rules of this folder change: every name is then resolved anew. */
const resolver = 1

/** A transaction holds this many names, so that a run that is cut off loses little and memory stays flat. */
const blocksAtOnce = 200

/** `decided`: what people decided; the names of pairs that are new or gone have to be dirty. */
export type ResolveOptions = Readonly<{ progress?: (done: number, all: number) => void; decided?: Decided }>

/**
 * Finds reprints, then decides who is who among the mentions of the workspace: only names whose mentions changed, or
 * count otherwise than before, are looked at again.
 * Ids that were handed out are kept. Returns how many names were resolved.
 */
export function resolveIdentity(workspace: Workspace, options: ResolveOptions = {}): number {
  const { progress = () => {}, decided = nothingDecided } = options
  const { db, file } = workspace
  return explaining(file, () => {
    if (factOf(db, 'mentions') !== mentionRules) transaction(db, () => mentionAnew(db))
    if (factOf(db, 'resolver') !== resolver) transaction(db, () => startOver(db))
    findReprints(db)
    const identity = identityIn(db)
    const all = countDirty(db)
    let done = 0
    const next = () => dirtyBlocks(db, blocksAtOnce)
    for (let blocks = next(); blocks.length > 0; blocks = next()) {
      transaction(db, () => resolveBlocks(identity, blocks, decided))
      done += blocks.length
      progress(done, all)
    }
    if (done > 0) transaction(db, () => touch(db))
    return done
  })
}

/** Mentions are made anew from the records, which need not be read from the papers again; persons keep their ids. */
function mentionAnew(db: DatabaseSync): void {
  const articles = articlesIn(db)
  for (const { record, state, extracted } of everyArticle(db)) articles.put(record, state, extracted)
  setFact(db, 'mentions', mentionRules)
}

function startOver(db: DatabaseSync): void {
  dirtyAll(db)
  setFact(db, 'resolver', resolver)
}

function resolveBlocks(identity: Identity, blocks: readonly string[], decided: Decided): void {
  for (const block of blocks) {
    resolveBlock(identity, block, decided)
    identity.clean(block)
  }
}

function resolveBlock(identity: Identity, block: string, decided: Decided): void {
  const rows = identity.mentions(block)
  const before = identity.persons(block)
  const taken = new Map(rows.map(({ mention, person }) => [memberKey(mention), person]))
  const mentions = rows.map(({ mention }) => mention)
  const groups = clusterMentions(mentions, decided).toSorted(byFirst)
  const number = new Map(before.map(old => [old.id, old.number]))
  const votes = groups.map(group => group.flatMap(m => oldIdOf(taken.get(memberKey(m)), number)))
  const oldSpells = spellsBefore(identity, before)
  const kept = keptIds(votes)
  const ids = groups.map((group, i) => kept[i] ?? newPerson(identity, block, group))
  for (const [i, group] of groups.entries()) writePerson(identity, { id: ids[i] ?? '', group, ids }, oldSpells)
  for (const { id } of before) if (!ids.includes(id)) identity.dropPerson(id)
  for (const left of oldSpells.values()) for (const { id } of left) identity.dropSpell(id)
}

const memberKey = (m: Pick<Mention, 'article' | 'key'>): string => `${m.article} ${m.key}`

function oldIdOf(id: string | null | undefined, numbers: ReadonlyMap<string, number>): readonly OldId[] {
  const number = id === null || id === undefined ? undefined : numbers.get(id)
  return id === null || id === undefined || number === undefined ? [] : [{ id, number }]
}

/** Groups in the order of their first mention, so that new ids are handed out alike in every run. */
function byFirst(a: readonly Mention[], b: readonly Mention[]): number {
  const [x, y] = [first(a), first(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

const first = (group: readonly Mention[]): string => group.map(memberKey).toSorted()[0] ?? ''

function newPerson(identity: Identity, block: string, group: readonly Mention[]): string {
  const id = unused('p', [first(group)], identity.hasPerson)
  identity.addPerson(id, block)
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
function spellsBefore(identity: Identity, persons: readonly OldId[]): OldSpells {
  const found: OldSpells = new Map()
  for (const person of persons) {
    for (const { id, office } of identity.spells(person.id)) {
      found.set(office, [...(found.get(office) ?? []), { id, person: person.id }])
    }
  }
  return found
}

/** One person to write, and the ids of all who bear the name now. */
type Resolved = Readonly<{ id: string; group: readonly Mention[]; ids: readonly string[] }>

function writePerson(identity: Identity, person: Resolved, old: OldSpells): void {
  const { id, group } = person
  const spells = group.some(m => m.private) ? [] : spellsOf(group)
  const name = nameOf(group)
  const summary: PersonSummary = summaryOf(group, home => captionOf(name, spells, home))
  identity.setPerson(id, { name, private: group.some(m => m.private), summary })
  for (const mention of group) identity.setMention(mention, id)
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
