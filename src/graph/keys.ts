import { hash } from 'node:crypto'
import { hashId } from '../workspace/ids.ts'
import type { EdgeType, End, Part } from './part.ts'
import type { EdgeRow, NodeLabel, NodeRow } from './row.ts'

/** The same edge has the same id in every run: type, ends and, for HELD, the spell. */
export function sidOf(type: EdgeType, from: End, to: End, spell?: string): string {
  return hashId('e', type, from.label, from.id, to.label, to.id, ...(spell === undefined ? [] : [spell]))
}

/** The key of a row in the workspace: nodes sort before edges. */
export const nodeKey = (label: NodeLabel, id: string): string => `1 ${label} ${id}`
export const edgeKey = (type: string, sid: string): string => `2 ${type} ${sid}`

/** The key of a row, and of every part of it. */
export const keyOf = (row: NodeRow | EdgeRow | Part): string =>
  'label' in row ? nodeKey(row.label, row.id) : edgeKey(row.type, row.sid)

/** Kind, name (label or type) and id of a row's key. */
export function splitKey(key: string): Readonly<{ isNode: boolean; name: string; id: string }> {
  const [kind, name = '', ...rest] = key.split(' ')
  return { isNode: kind === '1', name, id: rest.join(' ') }
}

/** Changes when anything of the row does: ends and properties, whatever their order. */
export function rowHash(row: NodeRow | EdgeRow): string {
  const ends = 'label' in row ? [] : [row.from.label, row.from.id, row.to.label, row.to.id]
  const properties = Object.keys(row.properties)
    .toSorted()
    .map(name => [name, row.properties[name]])
  return hash('sha1', JSON.stringify([ends, properties]), 'base64').slice(0, 16)
}
