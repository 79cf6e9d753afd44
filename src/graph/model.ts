/** What the graph holds, as `schema/graph/` describes it: a file a label or type. */
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const propertyTypes = z.enum(['string', 'integer', 'number', 'date', 'day', 'list of strings', 'boolean'])
export type PropertyType = z.infer<typeof propertyTypes>

const description = z.string().min(5)
const properties = z.record(z.string(), z.strictObject({ type: propertyTypes, description }))

const node = z.strictObject({
  label: z.string(),
  description,
  key: z.literal('id'),
  keyDescription: z.string(),
  properties,
})

const edge = z.strictObject({
  type: z.string(),
  description,
  key: z.literal('sid'),
  /** Stated by articles, so that it carries the properties of every fact; what is none follows from its ends. */
  fact: z.boolean(),
  ends: z.array(z.strictObject({ from: z.string(), to: z.string() })).min(1),
  properties,
})

export type Properties = Readonly<z.infer<typeof properties>>
export type NodeModel = Readonly<z.infer<typeof node>>
export type EdgeModel = Readonly<z.infer<typeof edge>>

/** Nodes and edges in order of name; an edge that is a fact has the properties of `fact` beside its own. */
export type GraphModel = Readonly<{ nodes: readonly NodeModel[]; edges: readonly EdgeModel[]; fact: Properties }>

const folder = new URL('../../schema/graph/', import.meta.url)

/** Reads the files; throws where one does not have the shape, or is not named for what it describes. */
export function graphModel(): GraphModel {
  const names = readdirSync(folder).filter(name => name !== 'fact.yaml')
  const isEdge = (name: string): boolean => /^[A-Z_]+\.yaml$/u.test(name)
  return {
    nodes: names.filter(name => !isEdge(name)).map(name => named(name, node.parse(read(name)), it => it.label)),
    edges: names.filter(isEdge).map(name => named(name, edge.parse(read(name)), it => it.type)),
    fact: z.strictObject({ properties }).parse(read('fact.yaml')).properties,
  }
}

/** All properties of a label or type, by its name: its own in the order of the file, then those of every fact. */
export function propertiesByName({ nodes, edges, fact }: GraphModel): ReadonlyMap<string, Properties> {
  return new Map([
    ...nodes.map(node => [node.label, node.properties] as const),
    ...edges.map(edge => [edge.type, edge.fact ? { ...edge.properties, ...fact } : edge.properties] as const),
  ])
}

function named<T>(file: string, model: T, nameOf: (model: T) => string): T {
  if (`${nameOf(model)}.yaml` !== file) throw new Error(`schema/graph/${file} describes ${nameOf(model)}.`)
  return model
}

const read = (name: string): unknown => parse(readFileSync(new URL(name, folder), 'utf8'))
