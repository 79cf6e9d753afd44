import { escaped } from '../../escaped.ts'
import { cell, head, htmlPage, section, tableOf } from './html.ts'
import { columns, namesOf, type Report } from './report-columns.ts'

/** The report as one page for a browser. */
export const reportPage = (report: Report): string => {
  const { documents, articles, reprints, rows, gaps, encodings, edits, notes, worst, unread } = report
  return htmlPage({ title: 'renmai report', heading: 'renmai 人脉 · coverage', style }, [
    `<p>${documents} documents, ${articles} articles, ${reprints} of them reprints.</p>`,
    section('Papers, places, months', coverageTable(rows)),
    section('Months without any issue', gapsTable(gaps)),
    section('Documents by encoding', kindsTable(encodings)),
    section('Edits of clean-up', kindsTable(edits)),
    section('Notes', kindsTable(notes)),
    section('Worst documents, and why', worstTable(worst)),
    section('Files without text', list(unread.map(({ why }) => why))),
  ])
}

const style = `
.some { background: #d9822b33 }
.bar { display: inline-block; height: .7em; background: #2b7bd9; margin-right: .4em }
.days { width: 7em; display: inline-block; text-align: left; background: #8883 }
`

const coverageTable = (rows: Report['rows']): string =>
  tableOf(
    head(
      ['publisher', 'home', 'month', 'issues'],
      columns.map(([name]) => name),
    ),
    rows.map(row => [...namesOf(row).map(name => cell(name)), daysCell(row), ...numbersOf(row)].join('')),
  )

/** Numbers of things that are missing stand out where there are any. */
const numbersOf = (row: Report['rows'][number]): readonly string[] =>
  columns.map(([, key]) => cell(row[key], key.startsWith('without') && row[key] > 0 ? ' some' : ''))

const daysCell = ({ daysWith, daysWithout }: Report['rows'][number]): string => {
  const share = Math.round((100 * daysWith) / Math.max(1, daysWith + daysWithout))
  return `<td><span class="days"><span class="bar" style="width:${share}%"></span></span></td>`
}

const gapsTable = (gaps: Report['gaps']): string =>
  tableOf(
    head(['publisher', 'from', 'to'], ['months']),
    gaps.map(({ publisher, from, to, months }) => [publisher, from, to, months].map(it => cell(it)).join('')),
  )

const kindsTable = (kinds: Report['edits']): string =>
  tableOf(
    head(['kind'], ['count']),
    kinds.map(({ name, count }) => cell(name) + cell(count)),
  )

const worstTable = (worst: Report['worst']): string =>
  tableOf(
    head(['document', 'why'], ['score']),
    worst.map(({ document, why, score }) => cell(document) + cell(why) + cell(score)),
  )

const list = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `<ul>\n${lines.map(line => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`
