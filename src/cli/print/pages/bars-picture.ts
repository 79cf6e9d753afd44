import stringWidth from 'string-width'
import { escaped } from '../../../escaped.ts'
import type { Bar } from '../timeline.ts'
import { type Bars, coveredNear } from './page.ts'

/** Sizes in pixels: a line, half a letter of a label, all months together. */
const [line, letter, space] = [22, 7, 620]

/** Where months stand in the picture. */
type Scale = Readonly<{ first: number; count: number; left: number; step: number }>

/** Bars by month below the years, and at the foot the months that have newspapers, darker the more days they have. */
export function barsPicture(block: Bars): string {
  const covered = coveredNear(block)
  const months = [
    ...block.bars.flatMap(({ from, to, seen }) => [from, to, ...seen]),
    ...covered.map(({ month }) => month),
  ]
  const indexes = months.flatMap(month => (month === null ? [] : [indexOf(month)]))
  if (indexes.length === 0) return ''
  const labels = [...block.bars.map(({ label }) => label), 'newspapers'].map(label => stringWidth(label))
  const first = Math.min(...indexes)
  const count = Math.max(...indexes) - first + 1
  const scale = { first, count, left: Math.max(...labels) * letter + 10, step: Math.min(16, space / count) }
  const height = (block.bars.length + 2) * line
  const width = Math.ceil(scale.left + count * scale.step + 60)
  return [
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="${escaped(block.title)}">`,
    ...years(scale, height),
    ...block.bars.map((bar, i) => barLine(bar, scale, (i + 1) * line)),
    coverage(covered, scale, (block.bars.length + 1) * line),
    '</svg>',
  ].join('\n')
}

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7) || 1) - 1
const xOf = ({ first, left, step }: Scale, index: number): number =>
  Math.round(10 * (left + (index - first) * step)) / 10
const words = (x: number, y: number, text: string | number): string =>
  `<text x="${x}" y="${y + 15}">${escaped(text)}</text>`

const rectangle = (kind: string, x: number, y: number, width: number, more = ''): string =>
  `<rect class="${kind}" x="${x}" y="${y + 5}" width="${Math.max(2, Math.round(width * 10) / 10)}" height="13"${more}/>`

/** A line at each January; the year where there is room for it. */
const years = (scale: Scale, height: number): readonly string[] =>
  Array.from({ length: scale.count }, (_, i) => scale.first + i)
    .filter(index => index % 12 === 0 || index === scale.first)
    .flatMap((index, i, all) => {
      const x = xOf(scale, index)
      const roomy = i + 1 === all.length || xOf(scale, all[i + 1] ?? index) - x > 34
      return [
        `<line class="grid" x1="${x}" x2="${x}" y1="0" y2="${height}"/>`,
        roomy ? words(x + 2, 0, Math.floor(index / 12)) : '',
      ]
    })

function barLine({ label, from, to, seen, note }: Bar, scale: Scale, y: number): string {
  const known =
    from === null || to === null
      ? ''
      : rectangle('known', xOf(scale, indexOf(from)), y, (indexOf(to) - indexOf(from) + 1) * scale.step)
  const sighted = seen.map(month => rectangle('seen', xOf(scale, indexOf(month)), y, scale.step))
  return [words(0, y, label), known, ...sighted, words(xOf(scale, scale.first + scale.count) + 6, y, note)].join('')
}

function coverage(covered: Bars['covered'], scale: Scale, y: number): string {
  const most = Math.max(1, ...covered.map(({ days }) => days))
  const months = covered.map(({ month, days }) =>
    rectangle(
      'paper',
      xOf(scale, indexOf(month)),
      y,
      scale.step,
      ` opacity="${(0.3 + (0.7 * days) / most).toFixed(2)}"`,
    ),
  )
  return [words(0, y, 'newspapers'), ...months].join('')
}
