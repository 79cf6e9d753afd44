import type { EdgeRow, NodeRow } from '../row.ts'

/** Makes edges that follow from all the others: `see` is told every row of the graph, then `rows` gives what follows. */
export type Deriver = Readonly<{
  see: (row: NodeRow | EdgeRow) => void
  rows: () => Generator<EdgeRow>
  close: () => void
}>
