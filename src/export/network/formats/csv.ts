import { stringify } from 'csv-stringify/sync'
import type { Column } from '../columns.ts'
import type { Network } from '../network.ts'
import type { Value } from '../ties/tie.ts'
import { clean } from './clean.ts'
import type { Format } from './file.ts'

/** Gephi's pair of tables: nodes by Id, edges by Source and Target, both with the time in which they are there. */
export const csv: Format = network => [
  { part: 'nodes', extension: 'csv', lines: () => table(nodeHead, network.nodeColumns, nodeRows(network)) },
  { part: 'edges', extension: 'csv', lines: () => table(tieHead, network.tieColumns, tieRows(network)) },
]

const nodeHead = ['Id', 'Label', 'Timeset']
const tieHead = ['Source', 'Target', 'Type', 'Weight', 'Timeset']

/** What stands in the columns of the head, and the values of all others. */
type Row = Readonly<{ head: readonly Value[]; values: readonly Value[] }>

function* nodeRows({ nodes }: Network): Generator<Row> {
  for (const { id, label, period, values } of nodes)
    yield { head: [id, clean(label), timeset(period === null ? [] : [period])], values }
}

function* tieRows({ ties }: Network): Generator<Row> {
  for (const { from, to, weight, spells, values } of ties())
    yield { head: [from.id, to.id, 'Undirected', weight, timeset(spells)], values }
}

/** `<[2022-03-01, 2022-03-02]; [2022-05-06, 2022-05-06]>`; null, for always, where nothing is dated. */
const timeset = (periods: readonly Readonly<{ from: string; to: string }>[]): string | null =>
  periods.length === 0 ? null : `<${periods.map(({ from, to }) => `[${from}, ${to}]`).join('; ')}>`

/** So many rows are written at once. */
const pieceSize = 1_000

function* table(head: readonly string[], columns: readonly Column[], all: Iterable<Row>): Generator<string> {
  let rows: Value[][] = [[...head, ...columns.map(({ name }) => name)]]
  for (const row of all) {
    rows.push([...row.head, ...row.values.map((value, at) => field(value, columns[at]))])
    if (rows.length < pieceSize) continue
    yield written(rows)
    rows = []
  }
  if (rows.length > 0) yield written(rows)
}

/** Days with slashes: a column of 2022-03-01 Gephi takes for times of the nodes, and then reads no Timeset. */
function field(value: Value, column: Column | undefined): Value {
  if (typeof value !== 'string') return value
  return column?.type === 'day' ? value.replaceAll('-', '/') : clean(value)
}

const written = (rows: Value[][]): string => stringify(rows, { quoted_string: true }).slice(0, -1)
