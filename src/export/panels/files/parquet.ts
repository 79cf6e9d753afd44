import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import type { TableDescription, Variable } from '../description.ts'
import type { Row } from '../row.ts'

/** So many rows are held in memory and stand together in the file. */
const rowGroupSize = 20_000

const kinds: Readonly<
  Record<Variable['type'], Readonly<{ type: 'BYTE_ARRAY' | 'INT32' | 'DOUBLE'; converted_type?: 'UTF8' | 'DATE' }>>
> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  category: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  edtf: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  flag: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  day: { type: 'INT32', converted_type: 'DATE' },
  month: { type: 'INT32', converted_type: 'DATE' },
}

/**
 * Writes a table as Parquet while its rows go by. Days are dates, months the date of their first day; a variable that is
 * never missing is required.
 */
export function writeParquet(filename: string, { variables }: TableDescription, rows: Iterable<Row>): void {
  void parquetWriteRows({
    writer: fileWriter(filename),
    columns: variables.map(({ name }) => ({ name })),
    schema: [{ name: 'root', num_children: variables.length }, ...variables.map(elementOf)],
    rows: typed(rows, variables),
    rowGroupSize,
    createdBy: 'renmai',
  })
}

const elementOf = ({ name, type, missing }: Variable) =>
  ({ name, ...kinds[type], repetition_type: missing === null ? 'REQUIRED' : 'OPTIONAL' }) as const

function* typed(rows: Iterable<Row>, variables: readonly Variable[]): Generator<Record<string, unknown>> {
  const dates = variables.filter(({ type }) => type === 'day' || type === 'month').map(({ name }) => name)
  for (const row of rows) {
    const days = dates.map(name => [name, dayNumber(row[name] ?? null)] as const)
    yield { ...row, ...Object.fromEntries(days) }
  }
}

/** Days since 1970; of a month its first day. */
function dayNumber(date: string | number | null): number | null {
  return date === null ? null : Date.parse(String(date)) / 86_400_000
}
