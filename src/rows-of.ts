import { readFileSync } from 'node:fs'

/**
 * Rows of a data file of ours, each with its columns: lines parted by tabs, the ones that begin with # are its note.
 * `rowsOf(new URL('surnames.tsv', import.meta.url))` → `[['王', 'common'], …]`.
 */
export const rowsOf = (file: URL): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split('\t'))
