import { addPairs, tieOf } from '../../../graph/derive/met.ts'
import type { Occasion } from '../../../graph/derive/occasion.ts'
import { usualDerive } from '../../../graph/settings.ts'
import { monthOf } from '../../../resolve/bounds.ts'
import { groupingIn } from '../../../workspace/database/grouping.ts'
import type { Row } from '../row.ts'
import type { Source } from '../source.ts'

/** As the derived MET, month by month: meetings of more than a hundred named people make no pairs. */
export function* dyadMonths(source: Source): Generator<Row> {
  const pairs = groupingIn(source.db, 'panel_pairs')
  try {
    for (const { id, date, from, to, scope, sizeNamed, takers } of source.meetings()) {
      const month = monthOf(date)
      if (month === null) continue
      const occasion: Occasion = { meeting: id, scope, n: sizeNamed, from, to }
      const people = takers.map(({ person }) => person)
      addPairs(occasion, people, usualDerive.largest, (pair, value) => pairs.add(`${pair} ${month}`, value))
    }
    for (const { key, values } of pairs.groups()) yield rowOf(key, values, source.names)
  } finally {
    pairs.close()
  }
}

function rowOf(key: string, values: readonly string[], names: ReadonlyMap<string, string>): Row {
  const [a = '', b = '', month = ''] = key.split(' ')
  const { times, weight, small, open } = tieOf(
    values.map(value => JSON.parse(value) as Occasion),
    usualDerive.small,
  )
  return {
    ...{ person_a_id: a, person_b_id: b, month, person_a: names.get(a) ?? '', person_b: names.get(b) ?? '' },
    ...{ times, weight, small, open },
  }
}
