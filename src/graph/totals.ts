import type { EdgeRow, NodeRow } from './row.ts'

/** Rows of the whole graph by label and by type. */
export type Totals = Readonly<{ nodes: Readonly<Record<string, number>>; edges: Readonly<Record<string, number>> }>

type Counting = { nodes: Record<string, number>; edges: Record<string, number> }

export const noTotals = (): Counting => ({ nodes: {}, edges: {} })

/** Adds one row to the counts. */
export function countRow(totals: Counting, row: NodeRow | EdgeRow): void {
  const [counts, name] = 'label' in row ? [totals.nodes, row.label] : [totals.edges, row.type]
  counts[name] = (counts[name] ?? 0) + 1
}
