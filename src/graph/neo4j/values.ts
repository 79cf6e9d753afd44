/** JavaScript values ↔ what the driver sends and gives back. */

import neo4j from 'neo4j-driver'
import type { Answer, Value } from '../sink.ts'

/** A whole number would arrive as a float: here it becomes an integer, also in lists and maps. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return toDriverList(value)
  if (typeof value === 'object' && value !== null) return toDriverMap(value)
  return value
}

/** A property must not mix integers and floats: one broken number makes all of them floats. */
function toDriverList(list: readonly unknown[]): unknown[] {
  const keep = list.some(one => typeof one === 'number' && !Number.isSafeInteger(one))
  return keep ? list.map(one => (typeof one === 'number' ? one : toDriver(one))) : list.map(toDriver)
}

const toDriverMap = (map: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toDriver(value)]))

type Record_ = { keys: readonly PropertyKey[]; get(key: PropertyKey): unknown }

export function fromRecords(columns: readonly string[], records: readonly Record_[]): Answer {
  const row = (record: Record_) => Object.fromEntries(columns.map(key => [key, fromDriver(record.get(key))]))
  return { columns, rows: records.map(row) }
}

/** Dates become ISO text, nodes and edges their properties with label or type, paths their nodes and edges in turn. */
function fromDriver(value: unknown): Value {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map(fromDriver)
  if (typeof value === 'bigint') return Number(value)
  if (typeof value !== 'object') return value as Value
  if (neo4j.isInt(value)) return value.toNumber()
  if (neo4j.isNode(value)) return { _labels: [...value.labels], ...fromMap(value.properties) }
  if (neo4j.isRelationship(value)) return { _type: value.type, ...fromMap(value.properties) }
  if (neo4j.isPath(value)) return fromPath(value)
  return isTemporal(value) ? String(value) : fromMap(value)
}

const fromMap = (map: object): Record<string, Value> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromDriver(value)]))

function fromPath(path: { start: unknown; segments: readonly { relationship: unknown; end: unknown }[] }): Value {
  return [
    fromDriver(path.start),
    ...path.segments.flatMap(step => [fromDriver(step.relationship), fromDriver(step.end)]),
  ]
}

const isTemporal = (value: object): boolean =>
  [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isTime,
    neo4j.isLocalTime,
    neo4j.isDuration,
    neo4j.isPoint,
  ].some(test => test(value))
