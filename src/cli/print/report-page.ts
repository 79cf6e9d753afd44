import { escaped } from './escaped.ts'
import { columns, namesOf, type Report } from './report-columns.ts'

/** The report as one page that needs nothing else: no script, no network, readable on paper and in the dark. */
export const reportPage = (report: Report): string => {
  const { documents, articles, reprints, rows, gaps, encodings, edits, notes, worst, unread } = report
  return [
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>renmai report</title>`,
    `<style>${style}</style>\n</head>\n<body>\n<h1>renmai 人脉 · coverage</h1>`,
    `<p>${documents} documents, ${articles} articles, ${reprints} of them reprints.</p>`,
    section('Papers, places, months', coverageTable(rows)),
    section('Months without any issue', gapsTable(gaps)),
    section('Documents by encoding', kindsTable(encodings)),
    section('Edits of clean-up', kindsTable(edits)),
    section('Notes', kindsTable(notes)),
    section('Worst documents, and why', worstTable(worst)),
    section('Files without text', list(unread.map(({ why }) => why))),
    '</body>\n</html>\n',
  ].join('\n')
}

const style = `
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em }
table { border-collapse: collapse }
th, td { padding: .2em .7em; text-align: left; vertical-align: top; border-bottom: 1px solid #8884; overflow-wrap: anywhere }
th { position: sticky; top: 0; background: Canvas; white-space: nowrap }
.n { text-align: right; font-variant-numeric: tabular-nums }
.some { background: #d9822b33 }
.bar { display: inline-block; height: .7em; background: #2b7bd9; margin-right: .4em }
.days { width: 7em; display: inline-block; text-align: left; background: #8883 }
`

const section = (title: string, content: string): string =>
  content === '' ? '' : `<section>\n<h2>${escaped(title)}</h2>\n${content}\n</section>`

const cell = (value: string | number, kind = ''): string =>
  `<td${typeof value === 'number' || kind !== '' ? ` class="n${kind}"` : ''}>${escaped(value)}</td>`

const head = (names: readonly string[], numbers: readonly string[] = []): string =>
  `<tr>${names.map(name => `<th>${escaped(name)}</th>`).join('')}${numbers.map(name => `<th class="n">${escaped(name)}</th>`).join('')}</tr>`

const tableOf = (heading: string, rows: readonly string[]): string =>
  rows.length === 0
    ? ''
    : `<table>\n<thead>${heading}</thead>\n<tbody>\n${rows.map(row => `<tr>${row}</tr>`).join('\n')}\n</tbody>\n</table>`

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
