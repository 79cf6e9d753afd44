/** The statements of `cypher/load/`: one file for each label of node and each type of edge, shared by both engines. */

import { cypherFiles, splitStatements } from './cypher-files.ts'
import type { NodeLabel } from './row.ts'

/** What can be done with the rows of one label or type; `merge` by the ends of the edge ('' for a node). */
export type Statements = Readonly<{
  name: string
  merge: ReadonlyMap<string, string>
  remove: string
  /** Edges only: engine's own number and sid of each edge. For the engine that has no index over edges. */
  find: string | null
  count: string
  /** At most `$limit` rows whose key follows `$after`, in the order of the key. */
  read: string
}>

/** Labels in the order in which nodes are written and read. */
export const labels = (): NodeLabel[] => [
  'Place',
  'Organization',
  'Office',
  'Person',
  'Project',
  'Meeting',
  'Article',
  'Claim',
  'Derivation',
]

/** Types in the order in which edges are written and read: that of the file names. */
export const types = (): string[] => [...load().keys()].filter(name => !labels().includes(name as NodeLabel))

/** The statements for a label or type; throws for one that no file describes. */
export function statementsFor(name: string): Statements {
  const found = load().get(name)
  if (!found) throw new Error(`The graph has no ${name}: no file cypher/load/${name}.cypher describes it.`)
  return found
}

/** The statement that merges nodes, or edges between two labels; throws for ends that no statement describes. */
export function mergeStatement(name: string, from = '', to = ''): string {
  const found = statementsFor(name).merge.get(endsKey(from, to))
  if (!found)
    throw new Error(`No ${name} goes from ${from} to ${to}: cypher/load/${name}.cypher has no such statement.`)
  return found
}

const endsKey = (from: string, to: string): string => (from === '' ? '' : `${from} ${to}`)

let loaded: ReadonlyMap<string, Statements> | null = null

function load(): ReadonlyMap<string, Statements> {
  loaded ??= new Map(cypherFiles('load').map(({ name, text }) => [name, parse(name, text)]))
  return loaded
}

/** A comment above each statement says what it is: `merge Person`, `merge Meeting Place`, `remove`, `find`, … */
function parse(name: string, text: string): Statements {
  const entries = splitStatements(text).map(({ comments, text }) => [comments.at(-1) ?? '', text] as const)
  const one = (what: string): string => {
    const found = entries.find(([comment]) => comment === what)
    if (!found) throw new Error(`cypher/load/${name}.cypher lacks the statement “${what}”.`)
    return found[1]
  }
  const merges = entries.filter(([comment]) => comment.startsWith('merge '))
  const isNode = labels().includes(name as NodeLabel)
  return {
    name,
    merge: new Map(merges.map(([comment, text]) => [isNode ? '' : comment.slice('merge '.length), text])),
    remove: one('remove'),
    find: isNode ? null : one('find'),
    count: one('count'),
    read: one('read'),
  }
}
