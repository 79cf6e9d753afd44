import { type EachArticle, pairedRecords } from '../../workspace/articles/pairs.ts'
import { readWorkspace, withRecords } from '../../workspace/database/open.ts'
import { type Difference, differencesBetween, differenceText } from '../print/difference.ts'
import { table } from '../print/table.ts'

export type DiffOptions = Readonly<{ json?: boolean }>

/**
 * Prints which facts a workspace gained, lost and states otherwise than an older one, with a table by rule at the end.
 * Either may be of an older renmai: what it read differently is what one wants to see.
 */
export const diffCommand = (older: string, newer: string, options: DiffOptions): void => {
  const old = readWorkspace(older, withRecords)
  try {
    const now = readWorkspace(newer, withRecords)
    try {
      const counts = new Map<string, Counts>()
      if (options.json) printJson(pairedRecords(old.db, now.db), counts)
      else printText(pairedRecords(old.db, now.db), counts)
    } finally {
      now.close()
    }
  } finally {
    old.close()
  }
}

type Counts = { gained: number; lost: number; altered: number }
type Changed = EachArticle & Readonly<{ differences: readonly Difference[] }>

/** Articles whose facts differ; counts them by rule as they pass. */
function* changed(pairs: Iterable<EachArticle>, counts: Map<string, Counts>): Generator<Changed> {
  for (const pair of pairs) {
    const differences = differencesBetween(pair.before, pair.after)
    for (const { rule, change } of differences) {
      const count = counts.get(rule) ?? { gained: 0, lost: 0, altered: 0 }
      count[change] += 1
      counts.set(rule, count)
    }
    if (differences.length > 0) yield { ...pair, differences }
  }
}

const titleOf = ({
  before,
  after,
}: EachArticle): Readonly<{ article: string; document: string; title: string | null }> => {
  const { id = '', source, title = null } = after ?? before ?? {}
  return { article: id, document: source?.document ?? '', title }
}

function printText(pairs: Iterable<EachArticle>, counts: Map<string, Counts>): void {
  for (const pair of changed(pairs, counts)) {
    const { article, document, title } = titleOf(pair)
    const state = pair.before === null ? '  (new)' : pair.after === null ? '  (gone)' : ''
    process.stdout.write(`${article}  ${title ?? '(no title)'}  ${document}${state}\n`)
    process.stdout.write(`${pair.differences.map(differenceText).join('\n')}\n\n`)
  }
  if (counts.size === 0) return void process.stderr.write('No fact differs.\n')
  const columns = ['rule', 'gained', 'lost', 'altered'].map((name, at) => ({ name, align: sideOf(at) }))
  process.stdout.write(
    `${table(
      columns,
      inOrder(counts).map(([rule, it]) => [rule, it.gained, it.lost, it.altered]),
    )}\n`,
  )
}

const sideOf = (column: number): 'left' | 'right' => (column === 0 ? 'left' : 'right')

function printJson(pairs: Iterable<EachArticle>, counts: Map<string, Counts>): void {
  process.stdout.write('{"articles":[')
  let between = '\n'
  for (const pair of changed(pairs, counts)) {
    process.stdout.write(`${between}${JSON.stringify({ ...titleOf(pair), differences: pair.differences })}`)
    between = ',\n'
  }
  process.stdout.write(`],\n"rules":${JSON.stringify(Object.fromEntries(inOrder(counts)))}}\n`)
}

/** Rules that changed most first. */
const inOrder = (counts: ReadonlyMap<string, Counts>): readonly (readonly [string, Counts])[] => {
  const sum = ({ gained, lost, altered }: Counts) => gained + lost + altered
  return [...counts].toSorted(([a, x], [b, y]) => sum(y) - sum(x) || (a < b ? -1 : 1))
}
