/** Changes → batches: grouped by statement, sorted, cut. */

import { RenmaiError } from '../errors.ts'
import type { Changes, EdgeRow, NodeRow, Properties } from './row.ts'
import type { Kind, Progress } from './sink.ts'
import { labels, mergeStatement, statementsFor, types } from './statements.ts'

/** `rows` is `$rows` of the statement; `given` the same rows as they came. */
export type Batch = Readonly<{
  kind: Kind
  name: string
  statement: string
  rows: readonly Parameter[]
  given: Progress['rows']
}>
type Parameter = Readonly<Record<string, string | Properties>>

/** The kinds in order: an edge goes before its ends do, and comes after they came. */
export const kinds: readonly Kind[] = ['goneEdges', 'goneNodes', 'nodes', 'edges']

/** The batches of one kind, at most `size` rows each, sorted so that neighbours in the graph stay together. */
export function* batchesOf(kind: Kind, changes: Changes, size: number): Generator<Batch> {
  if (kind === 'nodes') yield* cut(kind, groupNodes(changes.nodes), size)
  if (kind === 'edges') yield* cut(kind, groupEdges(changes.edges), size)
  if (kind === 'goneNodes')
    yield* cut(
      kind,
      groupGone(changes.goneNodes, row => row.label),
      size,
    )
  if (kind === 'goneEdges')
    yield* cut(
      kind,
      groupGone(changes.goneEdges, row => row.type),
      size,
    )
}

type Group<Row> = Readonly<{
  name: string
  statement: string
  rows: Row[]
  parameter: (row: Row) => Parameter
}>

function* cut<Row>(kind: Kind, groups: Group<Row>[], size: number): Generator<Batch> {
  for (const { name, statement, rows, parameter } of groups) {
    for (let start = 0; start < rows.length; start += size) {
      const given = rows.slice(start, start + size) as Progress['rows'][number][] as Progress['rows']
      yield { kind, name, statement, rows: (given as readonly Row[]).map(parameter), given }
    }
  }
}

function groupNodes(rows: readonly NodeRow[]): Group<NodeRow>[] {
  return inOrder(rows, row => row.label, labels()).map(([name, rows]) => ({
    name,
    statement: mergeStatement(name),
    rows: rows.sort(by(row => row.id)),
    parameter: row => ({ id: row.id, properties: { ...row.properties, id: row.id } }),
  }))
}

function groupEdges(rows: readonly EdgeRow[]): Group<EdgeRow>[] {
  return inOrder(rows, row => row.type, types()).flatMap(([name, rows]) =>
    [...Map.groupBy(rows, row => `${row.from.label} ${row.to.label}`).values()].map(rows => edgeGroup(name, rows)),
  )
}

function edgeGroup(name: string, rows: EdgeRow[]): Group<EdgeRow> {
  return {
    name,
    statement: mergeStatement(name, rows[0]?.from.label, rows[0]?.to.label),
    rows: rows.sort(byEnds),
    parameter: ({ from, to, sid, properties }) => ({
      from: from.id,
      to: to.id,
      sid,
      properties: { ...properties, sid },
    }),
  }
}

function groupGone<Row extends { id: string } | { sid: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): Group<Row>[] {
  const key = (row: Row) => ('id' in row ? row.id : row.sid)
  return inOrder(rows, nameOf, [...labels(), ...types()]).map(([name, rows]) => ({
    name,
    statement: statementsFor(name).remove,
    rows: rows.sort(by(key)),
    parameter: row => ('id' in row ? { id: row.id } : { sid: row.sid }),
  }))
}

/** Groups by name, in the order of `names`; a name that is not among them comes last and will be refused. */
function inOrder<Row>(rows: readonly Row[], nameOf: (row: Row) => string, names: readonly string[]): [string, Row[]][] {
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  return [...Map.groupBy(rows, nameOf)].sort(([a], [b]) => place(a) - place(b))
}

const by =
  <Row>(key: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    order(key(a), key(b))

const byEnds = (a: EdgeRow, b: EdgeRow): number =>
  order(a.from.id, b.from.id) || order(a.to.id, b.to.id) || order(a.sid, b.sid)

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** An edge whose end is not there is skipped by MATCH in silence; nobody may take it for loaded. */
export function checkWritten(batch: Batch, written: unknown): void {
  if (batch.kind !== 'edges' || Number(written) === batch.rows.length) return
  throw new RenmaiError(
    `${batch.rows.length - Number(written)} of ${batch.rows.length} ${batch.name} edges have an end that is not in the graph: ` +
      'graph and workspace have drifted apart. `renmai verify` shows where.',
  )
}
