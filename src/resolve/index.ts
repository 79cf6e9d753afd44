import type { DatabaseSync } from 'node:sqlite'
import { articlesIn } from '../workspace/articles/articles.ts'
import { everyArticle } from '../workspace/articles/records.ts'
import { factOf, setFact, touch } from '../workspace/database/facts.ts'
import { explaining } from '../workspace/database/faults.ts'
import { transaction, type Workspace } from '../workspace/database/open.ts'
import { dirtyAllDays } from '../workspace/meetings.ts'
import { countDirty, dirtyAll, dirtyBlocks, type Identity, identityIn } from '../workspace/people/identity.ts'
import { mentionRules } from '../workspace/people/mentions.ts'
import { type Sides, sidesIn } from '../workspace/people/sides.ts'
import { type Optional, optional } from './compare/optional.ts'
import type { Strictness } from './compare/weights.ts'
import { findMeetings } from './meetings/index.ts'
import { blockingKeys } from './people/blocking.ts'
import { type Decided, nothingDecided, refKey } from './people/decided.ts'
import { type Component, Components } from './people/parts.ts'
import { writeSides } from './people/sides.ts'
import { dropPerson, writeGroups } from './people/writing.ts'
import { findProjects } from './projects/index.ts'
import { findReprints } from './reprints/index.ts'

/** Grows when the rules of this folder change: every name is then resolved anew. */
const resolver = 11

/** A transaction holds this many names, so that a run that is cut off loses little and memory stays flat. */
const blocksAtOnce = 2_000

/**
 * `decided`: what people decided; the names of pairs that are new or gone have to be dirty. `without`: rules that are
 * left out, from now on; not given: those that were left out the last time.
 */
export type ResolveOptions = Readonly<{
  progress?: (done: number, all: number) => void
  decided?: Decided
  without?: readonly Optional[]
}>

/**
 * Finds reprints, then decides who is who among the mentions of the workspace: only names whose mentions changed, or
 * count otherwise than before, are looked at again, with the names that may be slips of them.
 * Ids that were handed out are kept. Returns how many names were resolved.
 */
export function resolveIdentity(workspace: Workspace, options: ResolveOptions = {}): number {
  const { db, file } = workspace
  return explaining(file, () => {
    if (factOf(db, 'mentions') !== mentionRules) transaction(db, () => mentionAnew(db))
    if (factOf(db, 'resolver') !== resolver) transaction(db, () => startOver(db))
    if (options.without !== undefined) leaveOut(db, options.without)
    findReprints(db)
    const done = resolveDirty(db, options)
    findMeetings(db)
    findProjects(db)
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
  dirtyAllDays(db)
  setFact(db, 'resolver', resolver)
}

const bit = (rule: Optional): number => 1 << optional.indexOf(rule)

function leaveOut(db: DatabaseSync, without: readonly Optional[]): void {
  const wanted = without.reduce((sum, rule) => sum | bit(rule), 0)
  if (factOf(db, 'without') === wanted) return
  transaction(db, () => {
    dirtyAll(db)
    setFact(db, 'without', wanted)
  })
}

/** Rules by which people are not told apart in a workspace. */
export const leftOut = (db: DatabaseSync): ReadonlySet<Optional> =>
  new Set(optional.filter(rule => (factOf(db, 'without') & bit(rule)) > 0))

function resolveDirty(db: DatabaseSync, { progress = () => {}, decided = nothingDecided }: ResolveOptions): number {
  const identity = identityIn(db)
  const all = countDirty(db)
  transaction(db, () => putKeys(identity, dirtyBlocks(db, all)))
  const components = new Components(identity, { namesIn: identity.namesIn, decided, without: leftOut(db) })
  const [written, sides] = [new Set<string>(), sidesIn(db)]
  let done = 0
  const next = () => dirtyBlocks(db, blocksAtOnce)
  for (let blocks = next(); blocks.length > 0; blocks = next()) {
    transaction(db, () => {
      for (const block of blocks) resolveName(identity, block, { components, written, sides })
    })
    done += blocks.length
    progress(done, all)
  }
  if (factOf(db, 'gone') === 1) transaction(db, () => sweep(db, sides))
  return done
}

/** Looking through all sides takes as long as deciding about a hundred articles, so only where mentions went away. */
function sweep(db: DatabaseSync, sides: Sides): void {
  sides.sweep()
  setFact(db, 'gone', 0)
}

/** Before anything is decided, so that names that came together find one another. */
function putKeys(identity: Identity, blocks: readonly string[]): void {
  for (const block of blocks) identity.setKeys(block, blockingKeys(block, identity.mentions(block)))
}

/** `written`: first mentions of what was decided in this run and need not be decided again for another of its names. */
type Run = Readonly<{ components: Components; written: Set<string>; sides: Sides }>

function resolveName(identity: Identity, block: string, { components, written, sides }: Run): void {
  const open = closed(identity, block, components).filter(component => !written.has(firstOf(component)))
  const together = (at: Strictness) => open.flatMap(({ clusters }) => clusters[at])
  const clusters = { strict: together('strict'), default: together('default'), loose: together('loose') }
  writeSides(sides, clusters, writeGroups(identity, clusters.default))
  for (const component of open) written.add(firstOf(component))
  for (const id of identity.left(block)) dropPerson(identity, id)
  identity.clean(block)
}

const firstOf = ({ mentions }: Component): string => mentions.map(refKey).toSorted()[0] ?? ''

/** The components of a name, and those of every name that was taken for one person with one of them before. */
function closed(identity: Identity, block: string, components: Components): readonly Component[] {
  const names = new Set([block])
  const found = new Map<string, Component>()
  for (const name of names) {
    for (const component of components.of(name)) {
      found.set(firstOf(component), component)
      const persons = new Set(component.mentions.flatMap(m => identity.taken(m)?.id ?? []))
      for (const person of persons) for (const other of identity.namesOf(person)) names.add(other)
    }
  }
  return [...found.values()]
}
