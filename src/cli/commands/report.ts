import { UsageError } from '../../errors.ts'
import { type Coverage, coverageOf } from '../../workspace/coverage/report.ts'
import { readWorkspace } from '../../workspace/database/open.ts'
import { countsOf, reprintCounts } from '../../workspace/documents/counts.ts'
import { call } from '../call.ts'
import { writeOutput } from '../output.ts'
import { columns, namesOf, type Report } from '../print/report-columns.ts'
import { reportPage } from '../print/report-page.ts'
import { table } from '../print/table.ts'

export type ReportOptions = Readonly<{ out: string; json?: boolean; html?: boolean; output?: string }>

/** Prints what a workspace has of each paper, place and month, and with which documents clean-up had most trouble. */
export const reportCommand = async (options: ReportOptions): Promise<void> => {
  if (options.json && options.html) throw new UsageError('--json and --html are two forms of one report: choose one')
  const report = reportOf(options.out)
  const text = options.html ? reportPage(report) : options.json ? asJson(report) : asText(report)
  await writeOutput(options.output, write => write(text))
}

function reportOf(out: string): Report {
  const workspace = readWorkspace(out)
  try {
    const { documents, articles } = countsOf(workspace.db)
    const { compared, reprints } = reprintCounts(workspace.db)
    if (articles > compared) process.stderr.write(`renmai: ${later(articles - compared, out)}\n`)
    return { documents, articles, reprints, ...coverageOf(workspace.db) }
  } finally {
    workspace.close()
  }
}

const later = (missing: number, out: string): string =>
  `${missing} articles are not in this report yet: a build was cut off. Run: ${call} resolve --out ${out}`

const asJson = (report: Report): string => `${JSON.stringify(report, null, 1)}\n`

const right = (name: string) => ({ name, align: 'right' as const })

const asText = (report: Report): string =>
  [...parts(report)].map(([title, text]) => `${title}\n${text.trimEnd()}\n`).join('\n')

function* parts(report: Report): Generator<readonly [title: string, text: string]> {
  const { rows, gaps, encodings, edits, notes, worst, unread } = report
  yield [
    `COVERAGE: ${report.documents} documents, ${report.articles} articles, ${report.reprints} of them reprints`,
    table(
      [{ name: 'publisher' }, { name: 'home' }, { name: 'month' }, ...columns.map(([name]) => right(name))],
      rows.map(row => [...namesOf(row), ...columns.map(([, key]) => row[key])]),
    ),
  ]
  if (gaps.length > 0)
    yield [
      'MONTHS WITHOUT ANY ISSUE',
      table([{ name: 'publisher' }, { name: 'from' }, { name: 'to' }, right('months')], gaps.map(cellsOfGap)),
    ]
  for (const [title, kinds] of [
    ['DOCUMENTS by encoding', encodings] as const,
    ['EDITS of clean-up', edits] as const,
    ['NOTES', notes] as const,
  ])
    if (kinds.length > 0) {
      const cells = kinds.map(({ name, count }) => [name, count])
      yield [title, table([{ name: 'kind' }, right('count')], cells)]
    }
  if (worst.length > 0)
    yield [
      'WORST DOCUMENTS, and why',
      table([right('score'), { name: 'document' }, { name: 'why' }], worst.map(cellsOfWorst)),
    ]
  if (unread.length > 0) yield ['FILES WITHOUT TEXT', unread.map(({ why }) => why).join('\n')]
}

const cellsOfGap = ({ publisher, from, to, months }: Coverage['gaps'][number]) => [publisher, from, to, months]
const cellsOfWorst = ({ document, score, why }: Coverage['worst'][number]) => [score.toFixed(2), document, why]
