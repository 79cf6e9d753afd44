/** What the graph holds, as `schema/graph/` describes it: labels and types with their properties. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const types = ['string', 'integer', 'number', 'date', 'day', 'boolean', 'list of strings'] as const
export type PropertyType = (typeof types)[number]

const properties = z.record(z.string(), z.object({ type: z.enum(types) }))
const file = z.object({ fact: z.boolean().optional(), properties })

/** Properties of a label or type with their types, in the order of the file; those of every fact last. */
export function propertiesOf(name: string): readonly (readonly [name: string, type: PropertyType])[] {
  const { fact = false, properties } = file.parse(read(name))
  const all = fact ? { ...properties, ...file.parse(read('fact')).properties } : properties
  return Object.entries(all).map(([property, { type }]) => [property, type])
}

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../schema/graph/${name}.yaml`, import.meta.url), 'utf8'))
