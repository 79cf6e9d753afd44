import { closeSync, openSync, writeFileSync } from 'node:fs'
import { stringify } from 'csv-stringify/sync'

type Field = string | number | null

export type CsvFile = Readonly<{ add: (fields: readonly Field[]) => void; close: () => void }>

/** So many rows are written at once. */
const pieceSize = 1_000

/**
 * A CSV file that is written row by row. `quoted`: words stand in quotes even where they need none; `bom`: begins with
 * the mark by which Excel knows UTF-8.
 */
export function csvFile(
  path: string,
  header: readonly string[],
  { quoted = false, bom = false }: Readonly<{ quoted?: boolean; bom?: boolean }> = {},
): CsvFile {
  const handle = openSync(path, 'w')
  if (bom) writeFileSync(handle, '\uFEFF')
  let lines: (readonly Field[])[] = [header]
  const flush = (): void => {
    writeFileSync(handle, stringify(lines as Field[][], { quoted_string: quoted }))
    lines = []
  }
  return {
    add: fields => {
      lines.push(fields)
      if (lines.length >= pieceSize) flush()
    },
    close: () => {
      flush()
      closeSync(handle)
    },
  }
}
