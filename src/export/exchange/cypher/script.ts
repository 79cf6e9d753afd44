/** The graph as one script for cypher-shell, or for any client that sends statement after statement. */

import { type Batch, batchesOf } from '../../../graph/batches.ts'
import { cypherFiles } from '../../../graph/cypher-files.ts'
import type { EdgeRow, NodeRow, Properties } from '../../../graph/row.ts'
import { identifier, literal } from './literal.ts'

/** So many rows stand in one statement: larger ones take a server longer to read than to write. */
const batchSize = 200

const head = `// Made by \`renmai export --format cypher\`. Run it with: cypher-shell -f FILE
// It may be run again: keys are made once, nodes and relationships are merged by them.

`

/** Keys and indexes, then the nodes of each label, then the edges of each type; a statement ends in a line with \`;\`. */
export function* cypherStatements(rows: Iterable<NodeRow | EdgeRow>): Generator<string> {
  yield head
  for (const { text } of cypherFiles('schema/neo4j')) yield `${text}\n`
  for (const chunk of chunks(rows)) yield* merged(chunk)
}

/** Neighbours of one label or type. */
function* chunks(rows: Iterable<NodeRow | EdgeRow>): Generator<readonly (NodeRow | EdgeRow)[]> {
  let chunk: (NodeRow | EdgeRow)[] = []
  for (const row of rows) {
    const [first] = chunk
    if (first !== undefined && (chunk.length === batchSize || nameOf(first) !== nameOf(row))) {
      yield chunk
      chunk = []
    }
    chunk.push(row)
  }
  if (chunk.length > 0) yield chunk
}

const nameOf = (row: NodeRow | EdgeRow): string => ('label' in row ? row.label : row.type)

/** The statements that a load would send, each with its rows in place of the parameter. */
function* merged(chunk: readonly (NodeRow | EdgeRow)[]): Generator<string> {
  const changes = {
    nodes: chunk.filter(row => 'label' in row),
    edges: chunk.filter(row => 'type' in row),
    ...{ goneNodes: [], goneEdges: [] },
  }
  for (const kind of ['nodes', 'edges'] as const)
    for (const { statement, rows } of batchesOf(kind, changes, batchSize))
      yield `${statement.replace('UNWIND $rows AS row', () => unwound(rows))};\n\n`
}

/**
 * The rows as lists, each made a row again: `UNWIND [['p_1', '林青禾']] AS v WITH {id: v[0], properties: {id: v[0], name: v[1]}}
 * AS row`. A server takes three times as long to read maps.
 */
function unwound(rows: Batch['rows']): string {
  const keys = Object.keys(rows[0] ?? {}).filter(key => key !== 'properties')
  const names = [...new Set(rows.flatMap(row => Object.keys(propertiesOf(row))))].filter(name => !isKey(name))
  const lines = rows.map(row =>
    literal([...keys.map(key => row[key]), ...names.map(name => propertiesOf(row)[name] ?? null)]),
  )
  const entry = (name: string, at: number): string => `${identifier(name)}: v[${at}]`
  const own = keys.flatMap((key, at) => (isKey(key) ? [entry(key, at)] : []))
  const properties = [...own, ...names.map((name, i) => entry(name, keys.length + i))]
  const row = [...keys.map(entry), `properties: {${properties.join(', ')}}`]
  return `UNWIND [\n${lines.join(',\n')}\n] AS v\nWITH {${row.join(', ')}} AS row`
}

/** Of a node, of an edge: the two that are properties as well. */
const isKey = (name: string): boolean => name === 'id' || name === 'sid'

const propertiesOf = (row: Batch['rows'][number]): Properties => row['properties'] as Properties
