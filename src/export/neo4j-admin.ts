/** Rows as the CSV files of `neo4j-admin database import`, for a first load of millions. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cypherFiles } from '../graph/cypher-files.ts'
import { graphModel, type Properties, type PropertyType, propertiesByName } from '../graph/model.ts'
import type { EdgeRow, NodeRow, Property } from '../graph/row.ts'
import { makeFolder } from '../make-folder.ts'
import { csvFile } from './csv-file.ts'

/** `nodes` and `edges`: how many; `command`: what loads the files, to be run in their folder while the server is down. */
export type Exported = Readonly<{ nodes: number; edges: number; files: readonly string[]; command: readonly string[] }>

/** Stands in no text, so that lists need no escapes. */
const listDelimiter = '\u001f'

/**
 * Writes one file for each label, and for each type and pair of ends, each with its header, and `schema.cypher` with keys
 * and indexes to be made afterwards. Memory holds a thousand rows of each file.
 */
export function exportForAdmin(rows: Iterable<NodeRow | EdgeRow>, folder: string): Exported {
  makeFolder(folder)
  const files = new Map<string, RowFile>()
  const properties = propertiesByName(graphModel())
  const count = { nodes: 0, edges: 0 }
  try {
    for (const row of rows) {
      const name = fileOf(row)
      const file = files.get(name) ?? rowFile(join(folder, name), row, properties.get(nameOf(row)) ?? {})
      files.set(name, file)
      file.add(row)
      count['label' in row ? 'nodes' : 'edges'] += 1
    }
  } finally {
    for (const file of files.values()) file.close()
  }
  writeFileSync(join(folder, 'schema.cypher'), schema())
  const names = [...files.keys()].toSorted()
  return { ...count, files: names, command: importCommand(names) }
}

const nameOf = (row: NodeRow | EdgeRow): string => ('label' in row ? row.label : row.type)

/** Person.csv; HOME-Person-Place.csv. */
const fileOf = (row: NodeRow | EdgeRow): string =>
  'label' in row ? `${row.label}.csv` : `${row.type}-${row.from.label}-${row.to.label}.csv`

type RowFile = Readonly<{ add: (row: NodeRow | EdgeRow) => void; close: () => void }>

function rowFile(path: string, like: NodeRow | EdgeRow, properties: Properties): RowFile {
  const names = Object.keys(properties)
  const file = csvFile(path, headerOf(like, properties), { quoted: true })
  return {
    add: row => file.add([...keysOf(row), ...names.map(name => fieldOf(row.properties[name]))]),
    close: file.close,
  }
}

const importTypes: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  date: 'string',
  day: 'string',
  integer: 'long',
  number: 'double',
  boolean: 'boolean',
  'list of strings': 'string[]',
}

function headerOf(like: NodeRow | EdgeRow, properties: Properties): string[] {
  const keys =
    'label' in like
      ? [`id:ID(${like.label})`]
      : [`:START_ID(${like.from.label})`, `:END_ID(${like.to.label})`, 'sid:string']
  return [...keys, ...Object.entries(properties).map(([name, { type }]) => `${name}:${importTypes[type]}`)]
}

const keysOf = (row: NodeRow | EdgeRow): string[] => ('label' in row ? [row.id] : [row.from.id, row.to.id, row.sid])

function fieldOf(value: Property | undefined): string | number | null {
  if (value === undefined) return null
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'object' ? value.join(listDelimiter) : value
}

const schema = (): string =>
  cypherFiles('schema/neo4j')
    .map(({ text }) => text)
    .join('\n')

/** A field that is empty is a property that is not there; what does not fit stops the import instead of being left out. */
function importCommand(names: readonly string[]): readonly string[] {
  const named = (option: string, isWanted: (name: string) => boolean) =>
    names.filter(isWanted).map(name => `--${option}=${name.replace(/[-.].*$/, '')}=${name}`)
  const isEdge = (name: string) => name.includes('-')
  return [
    ...['neo4j-admin', 'database', 'import', 'full', 'neo4j'],
    ...['--array-delimiter=U+001F', '--multiline-fields=true', '--ignore-empty-strings=true', '--bad-tolerance=0'],
    ...named('nodes', name => !isEdge(name)),
    ...named('relationships', isEdge),
  ]
}
