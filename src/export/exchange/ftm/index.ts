/** The graph as FollowTheMoney: relations that are entities there as they come, then the nodes with what others add. */

import type { DatabaseSync } from 'node:sqlite'
import { nodeKey } from '../../../graph/keys.ts'
import type { EdgeRow, NodeRow } from '../../../graph/row.ts'
import { groupingIn } from '../../../workspace/database/grouping.ts'
import { additions } from './additions.ts'
import type { Entity } from './entity.ts'
import { linkOf } from './links.ts'
import { type Added, thingOf } from './things.ts'

/** One entity a line. `rows`: nodes first. Memory holds one node with its relations; the others wait on disk. */
export function* ftmLines(rows: Iterable<NodeRow | EdgeRow>, db: DatabaseSync): Generator<string> {
  const nodes = groupingIn(db, 'ftm_nodes')
  const addition = additions()
  try {
    for (const row of rows) {
      if ('label' in row) {
        addition.see(row)
        nodes.add(nodeKey(row.label, row.id), JSON.stringify(row))
      } else {
        const add = addition.of(row)
        if (add !== null) nodes.add(nodeKey(add.end.label, add.end.id), JSON.stringify([add.property, add.value]))
        const link = linkOf(row)
        if (link !== null) yield line(link)
      }
    }
    for (const { values } of nodes.groups()) {
      const [node, ...added] = values.map(value => JSON.parse(value))
      const thing = thingOf(node as NodeRow, united(added as readonly [string, string][]))
      if (thing !== null) yield line(thing)
    }
  } finally {
    nodes.close()
  }
}

const line = (one: Entity): string => `${JSON.stringify(one)}\n`

const united = (added: readonly (readonly [property: string, value: string])[]): Added =>
  Object.fromEntries(
    [...Map.groupBy(added, ([property]) => property)].map(([property, values]) => [
      property,
      [...new Set(values.map(([, value]) => value))],
    ]),
  )
