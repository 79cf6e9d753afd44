import type { Review } from '../../review/review.ts'
import { call } from '../call.ts'
import { judgedLine } from './sides.ts'
import { table } from './table.ts'

/** Open questions as a table, most useful first; then what was decided, and what waits for its words. */
export const reviewText = ({ questions, open, decisions, waiting }: Review): string => {
  const rows = questions.map(({ a, b, joined, score, edges }) => [
    score.toFixed(3),
    edges,
    joined ? 'one' : 'two',
    a.caption,
    a.seen[0]?.ref ?? '',
    b.caption,
    b.seen[0]?.ref ?? '',
  ])
  const columns = [
    { name: 'score', align: 'right' as const },
    { name: 'edges', align: 'right' as const },
    ...['now', 'a', '', 'b', ''].map(name => ({ name })),
  ]
  return [
    `OPEN QUESTIONS: ${questions.length} of ${open}`,
    ...(rows.length > 0 ? [table(columns, rows), `More of one: ${call} why A B`] : []),
    ...(decisions.length > 0 ? ['', `DECISIONS: ${decisions.length}`] : []),
    ...decisions.map(it => `${it.a.name} (${it.a.document}) and ${it.b.name} (${it.b.document}): ${judgedLine(it)}`),
    ...(waiting.length > 0 ? ['', `WAITING, since their words are not found: ${waiting.length}`] : []),
    ...waiting.map(
      ({ file, line, anchor, why }) => `${file}, line ${line}: ${anchor.name} in ${anchor.document}: ${why}`,
    ),
    '',
  ].join('\n')
}
