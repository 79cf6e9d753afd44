import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { graphModel, type PropertyType, propertiesByName } from '../../src/graph/model.ts'
import type { EdgeRow, NodeRow, Property } from '../../src/graph/row.ts'
import { usualDerive } from '../../src/graph/settings.ts'
import { article, head, yunling } from '../records.ts'
import { built, rowsOf } from '../workspaces.ts'
import { everything } from './everything.ts'

const model = graphModel()
const { nodes, edges, fact } = model

const fits: Readonly<Record<PropertyType, (value: Property) => boolean>> = {
  string: value => typeof value === 'string' && value !== '',
  integer: Number.isInteger,
  number: value => typeof value === 'number',
  date: value => typeof value === 'string' && /^[\dX]{4}/u.test(value),
  day: value => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value),
  boolean: value => typeof value === 'boolean',
  'list of strings': value => Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'string'),
}

const before = article({
  document: '2021/001.txt',
  published: '2021-04-02',
  home: yunling,
  people: [
    { name: '丁一苇', offices: [head(yunling)] },
    {
      name: '戊二禾',
      offices: ['国土资源局', '自然资源局'].map(body => ({ organ: `云岭县${body}`, seat: '局长', at: yunling })),
    },
  ],
})
const rows = () => rowsOf(built([...everything, before]), { claims: true, derive: usualDerive })
const isNode = (row: NodeRow | EdgeRow): row is NodeRow => 'label' in row
const isEdge = (row: NodeRow | EdgeRow): row is EdgeRow => !isNode(row)

describe('schema/graph', () => {
  test('describes exactly the labels and types of the rows, and the ends between which they lie', () => {
    const all = rows()
    expect(new Set(all.filter(isNode).map(row => row.label))).toEqual(new Set(nodes.map(node => node.label)))
    const found = all.filter(isEdge).map(row => `${row.from.label} ${row.type} ${row.to.label}`)
    const described = edges.flatMap(edge => edge.ends.map(({ from, to }) => `${from} ${edge.type} ${to}`))
    expect([...new Set(found)].toSorted()).toEqual(described.toSorted())
  })

  test('describes exactly the properties of the rows, with their types', () => {
    const described = propertiesByName(model)
    const found = new Map<string, Set<string>>([...described.keys()].map(name => [name, new Set()]))
    for (const row of rows()) {
      const name = isNode(row) ? row.label : row.type
      for (const [property, value] of Object.entries(row.properties)) {
        const type = described.get(name)?.[property]?.type
        expect(type, `${name}.${property} is not described`).toBeDefined()
        expect(
          type !== undefined && fits[type](value),
          `${name}.${property} = ${JSON.stringify(value)}, not ${type}`,
        ).toBe(true)
        found.get(name)?.add(property)
      }
    }
    const factProperties = Object.keys(fact)
    for (const [name, all] of described) {
      const missing = Object.keys(all).filter(p => !found.get(name)?.has(p) && !factProperties.includes(p))
      expect([name, missing]).toEqual([name, []])
    }
  })

  test('every label and type has its file in cypher/load', () => {
    const names = readdirSync(new URL('../../cypher/load/', import.meta.url)).map(name => name.replace('.cypher', ''))
    const described = [...nodes.map(node => node.label), ...edges.map(edge => edge.type)]
    expect(described.filter(name => !names.includes(name))).toEqual([])
  })
})
