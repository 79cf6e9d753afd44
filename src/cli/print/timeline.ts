import stringWidth from 'string-width'

/** A line of a timeline: months as `2021-03`; `from` to `to` is known, `seen` are months with a sighting. */
export type Bar = Readonly<{
  label: string
  from: string | null
  to: string | null
  seen: readonly string[]
  note: string
}>

/** Signs: seen in that month, between two that are known, outside. */
const [seen, known, none] = ['█', '─', ' ']

/**
 * Bars by month below a line of years, in at most `width` terminal columns: where the months are more, a sign stands for
 * several. A bar without a date shows its label and note only.
 */
export function timeline(bars: readonly Bar[], width: number): readonly string[] {
  const dated = bars.flatMap(bar => [bar.from, bar.to, ...bar.seen].filter(month => month !== null).map(indexOf))
  const labels = Math.max(0, ...bars.map(bar => stringWidth(bar.label)))
  const notes = Math.max(0, ...bars.map(bar => stringWidth(bar.note)))
  if (dated.length === 0) return bars.map(bar => `${padded(bar.label, labels)}  ${bar.note}`.trimEnd())
  const [first, last] = [Math.min(...dated), Math.max(...dated)]
  const room = Math.max(12, width - labels - notes - 4)
  const step = Math.max(1, Math.ceil((last - first + 1) / room))
  const cells = Math.ceil((last - first + 1) / step)
  const cellOf = (month: string): number => Math.floor((indexOf(month) - first) / step)
  const lines = bars.map(bar => `${padded(bar.label, labels)}  ${cellsOf(bar, cells, cellOf)}  ${bar.note}`.trimEnd())
  return [`${' '.repeat(labels)}  ${years(first, cells, step)}`.trimEnd(), ...lines]
}

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7) || 1) - 1
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))

function cellsOf({ from, to, seen: months }: Bar, cells: number, cellOf: (month: string) => number): string {
  const sighted = new Set(months.map(cellOf))
  const [start, end] = from === null || to === null ? [0, -1] : [cellOf(from), cellOf(to)]
  const sign = (i: number) => (sighted.has(i) ? seen : i >= start && i <= end ? known : none)
  return Array.from({ length: cells }, (_, i) => sign(i)).join('')
}

/** The year above its January, where there is room. */
function years(first: number, cells: number, step: number): string {
  let line = ''
  for (let cell = 0; cell < cells; cell += 1) {
    const month = first + cell * step
    const isNew = cell === 0 || Math.floor(month / 12) > Math.floor((month - step) / 12)
    if (isNew && (line === '' || line.length < cell)) line = `${line.padEnd(cell)}${Math.floor(month / 12)}`
  }
  return line
}
