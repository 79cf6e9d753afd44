/** Rows as sorted lines of JSON, so that graphs can be compared whatever the order of rows and properties. */

import type { Changes, EdgeRow, NodeRow } from '../../src/graph/row.ts'
import type { Sink } from '../../src/graph/sink.ts'

export const canonical = ({ nodes, edges }: Pick<Changes, 'nodes' | 'edges'>): string[] =>
  [...nodes, ...edges].map(line).sort()

export async function dumped(sink: Sink): Promise<string[]> {
  const lines: string[] = []
  for await (const row of sink.dump()) lines.push(line(row))
  return lines.sort()
}

const line = (row: NodeRow | EdgeRow): string =>
  JSON.stringify({ ...row, properties: Object.entries(row.properties).sort() })
