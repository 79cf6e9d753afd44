import { answerTable } from '../answer-table.ts'
import { marked } from '../marked.ts'
import { printable } from '../text-marks.ts'
import { timeline } from '../timeline.ts'
import { type Bars, type Block, counted, coveredNear, type Items, type Page, type Sentence } from './page.ts'

type View = Readonly<{ width: number; why: boolean }>

/** The page for a terminal of that width; with `why` also the sentences, the words in 【】. */
export const pageText = (page: Page, view: View): string => {
  const blocks = page.blocks.map(block => blockText(block, view)).filter(text => text !== '')
  return printable(`${[`${page.title}  ${page.id}\n${page.lead}`.trimEnd(), ...blocks].join('\n\n')}\n`)
}

function blockText(block: Block, view: View): string {
  switch (block.kind) {
    case 'facts':
      return block.rows
        .flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${value}`]))
        .join('\n')
    case 'rows':
      return block.answer.rows.length === 0 ? '' : `${block.title}\n${answerTable(block.answer, view.width)}`
    case 'bars':
      return barsText(block, view.width)
    case 'ring':
      return ''
    case 'items':
      return itemsText(block, view)
  }
}

/** The last line tells of which months there are newspapers at all. */
function barsText(block: Bars, width: number): string {
  const { title, bars } = block
  if (bars.length === 0) return ''
  const seen = coveredNear(block).map(({ month }) => month)
  const papers = { label: 'newspapers', from: null, to: null, seen, note: counted(seen.length, 'month') }
  return [
    title,
    ...timeline([...bars, papers], width),
    '█ in the papers that month  ─ between two that are known',
  ].join('\n')
}

function itemsText({ title, items }: Items, { why }: View): string {
  if (!why && items.every(it => it.lines.length === 0)) return ''
  const lines = items.flatMap(({ heading, lines, sentences }) => [
    heading,
    ...lines.map(line => `  ${line}`),
    ...(why ? sentences.map(sentenceText) : []),
  ])
  return [title, ...lines].join('\n')
}

const sentenceText = ({ date, where, quote }: Sentence): string =>
  `    ${date ?? '?'}  ${where}  ${quote === null ? '(names a private person)' : marked(quote).replace(/\s*\n\s*/gu, ' ')}`
