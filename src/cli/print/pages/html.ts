import { escaped } from '../../../escaped.ts'
import type { Value } from '../../../graph/sink.ts'
import { cell, headCell, htmlPage, section, tableOf } from '../html.ts'
import { barsPicture } from './bars-picture.ts'
import type { Block, Items, Page, Sentence } from './page.ts'
import { ringPicture } from './ring-picture.ts'

/** The page for a browser, with all sentences, their words marked. All that comes from articles is escaped. */
export const pageHtml = (page: Page): string =>
  htmlPage({ title: `${page.title} · renmai`, heading: page.title, style }, [
    `<p>${escaped(page.lead)} <code>${escaped(page.id)}</code></p>`,
    ...page.blocks.map(blockHtml).filter(text => text !== ''),
  ])

const style = `
svg { max-width: 100%; height: auto; font-size: 13px; display: block }
svg text { fill: CanvasText; paint-order: stroke; stroke: Canvas; stroke-width: 3px }
.whole { text-align: left; white-space: nowrap }
.known { fill: #2b7bd9; opacity: .35 } .seen { fill: #2b7bd9 } .paper { fill: #d9822b }
.grid { stroke: #8884 } .tie { stroke: #2b7bd9; opacity: .6 } .between { stroke: #888; opacity: .3 }
.node { fill: #2b7bd9 } .centre { fill: #d9822b }
blockquote { margin: .2em 0 .2em 1.2em; padding-left: .8em; border-left: 3px solid #8886 }
mark { background: #ffd54a; color: #000 }
h3 { margin: .9em 0 .1em; font-size: 1em } cite { font-style: normal; opacity: .7 }
dt { font-weight: 600 } dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em } dd { margin: 0 }
@media print { body { max-width: none; margin: 0 } section { break-inside: auto } blockquote, tr, svg { break-inside: avoid } th { position: static } }
`

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'facts':
      return factsHtml(block.rows)
    case 'rows':
      return section(block.title, rowsHtml(block.answer))
    case 'bars':
      return section(block.title, barsPicture(block))
    case 'ring':
      return section(block.title, ringPicture(block))
    case 'items':
      return section(block.title, itemsHtml(block))
  }
}

const factsHtml = (rows: Extract<Block, { kind: 'facts' }>['rows']): string => {
  const told = rows.filter(([, value]) => value !== null && value !== '')
  const line = ([name, value]: (typeof rows)[number]) => `<dt>${escaped(name)}</dt><dd>${escaped(value ?? '')}</dd>`
  return told.length === 0 ? '' : `<dl>\n${told.map(line).join('\n')}\n</dl>`
}

const rowsHtml = ({ columns, rows }: Extract<Block, { kind: 'rows' }>['answer']): string => {
  const isNumber = (name: string) => rows.some(row => typeof row[name] === 'number')
  return tableOf(
    `<tr>${columns.map(name => headCell(name, isNumber(name))).join('')}</tr>`,
    rows.map(row => columns.map(name => valueCell(row[name] ?? null)).join('')),
  )
}

/** Days and ids stay on one line. */
const valueCell = (value: Value): string => {
  if (value === null || typeof value === 'number') return cell(value ?? '')
  const text = Array.isArray(value) ? value.join('、') : String(value)
  return cell(text, /^[\w/-]{1,30}$/u.test(text) ? ' whole' : '')
}

const itemsHtml = ({ items }: Items): string =>
  items
    .map(({ heading, lines, sentences }) =>
      [
        `<h3>${escaped(heading)}</h3>`,
        ...lines.map(line => `<div>${escaped(line)}</div>`),
        ...sentences.map(quoted),
      ].join('\n'),
    )
    .join('\n')

const quoted = ({ date, where, quote }: Sentence): string => {
  const words =
    quote === null
      ? '(names a private person)'
      : `${escaped(quote.before)}<mark>${escaped(quote.words)}</mark>${escaped(quote.after)}`
  return `<blockquote>${words} <cite>${escaped(date ?? '?')} ${escaped(where)}</cite></blockquote>`
}
