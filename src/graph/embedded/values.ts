/** What the engine gives back, in the shape that answers from Neo4j have too. */

import type { GrafeoValue } from '@grafeo-db/js'
import type { Value } from '../sink.ts'

/** Nodes and edges lose the engine's own numbers; a path becomes its nodes and edges in turn. */
export function fromEngine(value: GrafeoValue): Value {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromEngine)
  if (value instanceof Date) return value.toISOString()
  const map = value as { [key: string]: GrafeoValue }
  return isPath(map) ? fromPath(map) : fromMap(map)
}

const own = ['_id', '_source', '_target']

function fromMap(map: { [key: string]: GrafeoValue }): Value {
  const isElement = '_id' in map && ('_labels' in map || '_type' in map)
  const entries = Object.entries(map).filter(([key]) => !isElement || !own.includes(key))
  return Object.fromEntries(entries.map(([key, value]) => [key, fromEngine(value)]))
}

type Path = { nodes: GrafeoValue[]; edges: GrafeoValue[] }

const isPath = (map: object): map is Path => Object.keys(map).join() === 'nodes,edges'

const fromPath = ({ nodes, edges }: Path): Value =>
  nodes.flatMap((node, at) => (at === 0 ? [node] : [edges[at - 1] ?? null, node])).map(fromEngine)
