/** Reads a whole graph back as rows, a page at a time, so that memory stays bounded. */

import type { EdgeRow, NodeLabel, NodeRow, Properties } from './row.ts'
import type { Answer, Counts, Parameters } from './sink.ts'
import { labels, statementsFor, types } from './statements.ts'

type Query = (cypher: string, parameters?: Parameters) => Promise<Answer>
type Row = Answer['rows'][number]

export async function* dumpRows(query: Query, pageSize: number): AsyncGenerator<NodeRow | EdgeRow> {
  for (const label of labels()) for await (const row of pages(query, label, pageSize)) yield nodeRow(label, row)
  for (const type of types()) for await (const row of pages(query, type, pageSize)) yield edgeRow(type, row)
}

export async function countRows(query: Query): Promise<Counts> {
  const count = async (name: string) =>
    [name, Number((await query(statementsFor(name).count)).rows[0]?.['rows'])] as const
  const counts = async (names: string[]) => {
    const entries: (readonly [string, number])[] = []
    for (const name of names) entries.push(await count(name))
    return Object.fromEntries(entries)
  }
  return { nodes: await counts(labels()), edges: await counts(types()) }
}

async function* pages(query: Query, name: string, limit: number): AsyncGenerator<Row> {
  const { read } = statementsFor(name)
  let after: string | null = ''
  while (after !== null) {
    const { rows }: Answer = await query(read, { after, limit })
    yield* rows
    after = rows.length < limit ? null : String(rows.at(-1)?.['key'])
  }
}

function nodeRow(label: NodeLabel, row: Row): NodeRow {
  const { id: _, ...properties } = sorted(row['properties'])
  return { label, id: String(row['key']), properties }
}

function edgeRow(type: string, row: Row): EdgeRow {
  const { sid: _, ...properties } = sorted(row['properties'])
  const end = (labels: unknown, id: unknown) => ({ label: (labels as NodeLabel[])[0] as NodeLabel, id: String(id) })
  const from = end(row['fromLabels'], row['from'])
  return { type, sid: String(row['key']), from, to: end(row['toLabels'], row['to']), properties }
}

/** Stores keep no order of properties; here they come by name. */
function sorted(properties: unknown): Properties {
  return Object.fromEntries(Object.entries(properties as Properties).sort(([a], [b]) => (a < b ? -1 : 1)))
}
