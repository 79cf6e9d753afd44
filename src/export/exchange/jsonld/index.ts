/** The graph as JSON-LD: one document, a node or relation a line. */

import type { EdgeRow, NodeRow } from '../../../graph/row.ts'
import { context } from './context.ts'
import { relationOf } from './relations.ts'
import { thingOf } from './things.ts'

export function* jsonldLines(rows: Iterable<NodeRow | EdgeRow>): Generator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[\n`
  let between = ''
  for (const row of rows) {
    const statement = 'label' in row ? thingOf(row) : relationOf(row)
    if (statement === null) continue
    yield `${between}${wellFormed(statement)}`
    between = ',\n'
  }
  yield '\n]}\n'
}

/** No half of a surrogate pair and no character that a text of the web may not hold. */
const wellFormed = (statement: object): string =>
  JSON.stringify(statement, (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll(/[\0\ufffe\uffff]/gu, '\ufffd') : value,
  )
