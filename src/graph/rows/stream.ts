import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { type Grouping, groupingIn } from '../../workspace/database/grouping.ts'
import { withDerived } from '../derive/index.ts'
import { keyOf } from '../keys.ts'
import type { EdgePart, NodePart, Part } from '../part.ts'
import type { ChainOf } from '../places.ts'
import type { EdgeRow, NodeRow } from '../row.ts'
import type { GraphSettings } from '../settings.ts'
import { LaterBodies } from './became.ts'
import { claimParts } from './claims.ts'
import { foldEdge, foldNode } from './fold.ts'
import { identified, persons } from './identified.ts'
import { articleParts } from './index.ts'
import { personParts } from './person.ts'

/** Grows when the rows of the same records change: every store is then compared row by row again. */
export const rowRules = 7

/** Called for every article that was read, then for every row: how many statements were looked at, of how many. */
export type RowProgress = Readonly<{
  articles: (done: number) => void
  looked: (done: number, all: number) => void
}>

const silent: RowProgress = { articles: () => {}, looked: () => {} }

/**
 * Every row of the graph, nodes by label and id, then edges by type and sid, then what is derived from them. Articles are
 * read in the order of their dates and documents, whatever order they came in; memory holds one article and one row, the
 * rest waits on disk.
 */
export function* graphRows(
  db: DatabaseSync,
  chainOf: ChainOf,
  settings: GraphSettings,
  progress: RowProgress = silent,
): Generator<Readonly<{ key: string; row: NodeRow | EdgeRow }>> {
  const rows = factRows(db, chainOf, settings, progress)
  const all = settings.derive === null ? rows : withDerived(rows, db, settings.derive)
  for (const row of all) yield { key: keyOf(row), row }
}

/** What facts are wanted; a store never holds private people, a file does where the user asks for them. */
export type FactSettings = Readonly<{ claims?: boolean; includePrivate?: boolean }>

/** The same rows as files have them: without their keys, and without what is derived. */
export function* factRows(
  db: DatabaseSync,
  chainOf: ChainOf,
  settings: FactSettings,
  progress: RowProgress = silent,
): Generator<NodeRow | EdgeRow> {
  const grouping = groupingIn(db, 'parts')
  try {
    const later = new LaterBodies()
    const put = addOnce(grouping.add)
    const add = (part: Part) => {
      later.ask(part)
      put(part)
    }
    db.exec('BEGIN')
    addParts(db, chainOf, settings, { add, articles: progress.articles })
    db.exec('COMMIT')
    for (const row of foldedRows(grouping, progress.looked)) if (later.holds(row)) yield row
  } finally {
    if (db.isTransaction) db.exec('ROLLBACK')
    grouping.close()
  }
}

function addParts(
  db: DatabaseSync,
  chainOf: ChainOf,
  { claims = false, includePrivate = false }: FactSettings,
  { add, articles }: Readonly<{ add: (part: Part) => void; articles: RowProgress['articles'] }>,
): void {
  for (const person of persons(db, includePrivate)) personParts(person, chainOf).forEach(add)
  let done = 0
  for (const { record, identity } of identified(db, includePrivate)) {
    const parts = articleParts(record, identity, chainOf)
    parts.forEach(add)
    if (claims) claimParts(parts, { label: 'Article', id: record.id }).forEach(add)
    done += 1
    articles(done)
  }
}

function* foldedRows(grouping: Grouping, looked: RowProgress['looked']): Generator<NodeRow | EdgeRow> {
  let done = 0
  for (const { key, values } of grouping.groups()) {
    done += values.length
    looked(done, grouping.size())
    yield fold(key, values)
  }
}

function fold(key: string, values: readonly string[]): NodeRow | EdgeRow {
  const parts = values.map(value => JSON.parse(value) as Part)
  return key.startsWith('1') ? foldNode(parts as NodePart[]) : foldEdge(parts as EdgePart[])
}

/** Remembers so many parts; beyond, some are stored again, which changes no row. */
const remembered = 400_000

/** Places, organizations and offices come again and again with the same words: each is stored once. */
function addOnce(add: (key: string, value: string) => void): (part: Part) => void {
  const seen = new Set<string>()
  return part => {
    const value = JSON.stringify(part)
    if (comesAgain(part)) {
      const print = hash('sha1', value, 'base64').slice(0, 16)
      if (seen.has(print)) return
      if (seen.size < remembered) seen.add(print)
    }
    add(keyOf(part), value)
  }
}

const comesAgain = (part: Part): boolean =>
  'label' in part ? ['Place', 'Organization', 'Office'].includes(part.label) : part.claim === null
