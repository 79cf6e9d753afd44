import type { Tally } from '../run/tally.ts'
import { table } from './table.ts'

/** The end of a run in one table: what was read, what was found, what was odd, how long it took. */
export const summary = (tally: Tally, seconds: number): string => {
  const kinds = (word: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, number]): [string, number] => [`${word}: ${kind}`, number])
  const rows: [string, string | number][] = [
    ['documents', tally.documents],
    ['articles', tally.articles],
    ['people', tally.people],
    ['offices', tally.offices],
    ['events', tally.events],
    ...kinds('read as', tally.encodings),
    ...kinds('note', tally.notes),
    ...kinds('problem', tally.problems),
    ['seconds', seconds.toFixed(1)],
  ]
  return table([{ name: '' }, { name: '', align: 'right' }], rows).trim()
}
