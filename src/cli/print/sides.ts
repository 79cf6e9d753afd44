import type { Weighed } from '../../review/comparison.ts'
import type { Judged } from '../../review/pair.ts'
import type { Side } from '../../review/side.ts'
import { marked } from './marked.ts'
import { table } from './table.ts'
import { printable } from './text-marks.ts'

/** Somebody as lines: caption, terms, colleagues, then each mention with its sentence. */
export const sideLines = (side: Side, person: string | null = null): readonly string[] => [
  `${side.caption}${person === null ? '' : `  ${person}`}  (${side.articles} ${side.articles === 1 ? 'article' : 'articles'})`,
  ...side.terms.map(term => `  ${term}`),
  ...(side.colleagues.length > 0 ? [`  with ${side.colleagues.join('、')}`] : []),
  ...side.seen.flatMap(({ ref, date, publisher, document, quote }) => [
    `  ${date ?? 'no date'}  ${publisher ?? document}  ${ref}`,
    `    ${printable(marked(quote))}`,
  ]),
  ...(side.more > 0 ? [`  and ${side.more} more`] : []),
]

/** The sum and each feature on a line, with its bits. */
export const weighedLines = (weighed: Weighed | null): readonly string[] => {
  if (weighed === null) return ['The names are too far apart to be one person’s.']
  const { score, bits, line, features } = weighed
  const rows = features.map(it => [it.bits.toFixed(1), it.what, it.why])
  const columns = [{ name: 'bits', align: 'right' as const }, { name: 'feature' }, { name: 'why' }]
  return [`score ${score} (${bits} bits; from ${line} on two are joined)`, ...table(columns, rows).split('\n')]
}

/** judged same by 何思齐 on 2026-03-01: 见履历 (judgements.jsonl, line 3) */
export const judgedLine = ({ judgement, by, at, reason, line }: Judged): string =>
  `judged ${judgement} by ${by} on ${at.slice(0, 10)}${reason === '' ? '' : `: ${reason}`} (judgements.jsonl, line ${line})`
