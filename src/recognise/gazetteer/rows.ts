import { readFileSync } from 'node:fs'

/** Rows of a data file: header lines begin with #. */
export const rowsOf = (file: string): string[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
