import type { Counts } from '../../workspace/documents/counts.ts'
import type { Standing } from '../../workspace/documents/documents.ts'
import { call } from '../call.ts'
import type { DecisionCounts } from '../run/filling.ts'
import { table } from './table.ts'

export type BuildReport = Counts &
  Readonly<{
    standings: Readonly<Record<Standing, number>>
    vanished: readonly string[]
    problems: Readonly<Record<string, number>>
    /** What people decided, as it holds. */
    decisions: DecisionCounts
    /** Nodes by label and edges by type of the whole graph. */
    nodes: Readonly<Record<string, number>>
    edges: Readonly<Record<string, number>>
    /** Rows that had to be written to the graph; 0 when it was equal already. */
    written: number
    /** Where the graph is; null when no store was at hand. */
    place: string | null
    seconds: number
    someone: string | null
  }>

/** The table (or JSON) on stdout; what it means and what to do next on stderr. */
export function printReport(
  report: BuildReport,
  options: Readonly<{ out: string; json?: boolean; neo4j?: string }>,
): void {
  process.stderr.write(`\n${news(report)}\n`)
  process.stdout.write(options.json ? `${JSON.stringify(report, null, 1)}\n` : `${reportTable(report)}\n`)
  process.stderr.write(`${[...gone(report), ...next(report, options)].join('\n')}\n`)
}

function news({ standings, written }: BuildReport): string {
  const read = standings.new + standings.changed + standings.unfinished
  if (read === 0 && written === 0) return 'Nothing has changed: everything is as it was.'
  const parts = (['new', 'changed', 'unfinished', 'same'] as const)
    .filter(standing => standings[standing] > 0)
    .map(standing => `${standings[standing]} ${words[standing]}`)
  return `Documents: ${parts.join(', ')}.`
}

const words: Readonly<Record<Standing, string>> = {
  new: 'new',
  changed: 'changed and read again',
  unfinished: 'gone on with',
  same: 'as they were',
}

function reportTable(report: BuildReport): string {
  const { documents, articles, encodings, nodes, edges, notes, problems, seconds, decisions } = report
  const count = (label: string) => nodes[label] ?? 0
  const counted = (word: string, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, number]): [string, number] => [`${word} ${name}`, number])
  const rows: [string, number | string][] = [
    ['documents', documents],
    ['articles', articles],
    ['people', count('Person')],
    ['offices', count('Office')],
    ['meetings', count('Meeting')],
    ['organizations', count('Organization')],
    ['places', count('Place')],
    ['projects', count('Project')],
    ...counted('edges', edges),
    ...encodings.map(({ name, count }): [string, number] => [`read as ${name}`, count]),
    ...notes.map(({ code, count }): [string, number] => [`notes ${code}`, count]),
    ...counted('problems', problems),
    ...Object.entries(decisions).flatMap(([name, number]): [string, number][] =>
      number > 0 ? [[`decided: ${name}`, number]] : [],
    ),
    ['seconds', seconds],
  ]
  return table([{ name: '' }, { name: '', align: 'right' }], rows).trim()
}

function gone({ vanished }: BuildReport): readonly string[] {
  if (vanished.length === 0) return []
  const some = vanished.slice(0, 5).join(', ')
  const more = vanished.length > 5 ? ` and ${vanished.length - 5} more` : ''
  return [
    '',
    `No longer in the folder, but still in the workspace: ${some}${more}.`,
    `Take one away with: renmai remove ${vanished[0]}`,
  ]
}

/** Pages need no graph; questions do, and the same server. */
function next(
  { someone, place }: BuildReport,
  { out, neo4j }: Readonly<{ out: string; neo4j?: string }>,
): readonly string[] {
  if (someone === null) return []
  const where = out === './renmai-data' ? '' : ` --out ${out}`
  const server = neo4j === undefined ? '' : ` --neo4j ${neo4j}`
  return [
    '',
    'Now try:',
    ...['career', 'met'].map(page => `  ${call} ${page} ${someone}${where}`),
    ...(place === null ? [] : [`  ${call} query${where}${server}   (lists all questions)`]),
  ]
}
