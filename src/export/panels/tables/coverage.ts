import type { Row } from '../row.ts'
import type { Source } from '../source.ts'

export function* coverage({ covered }: Source): Generator<Row> {
  for (const { code, name, months } of covered)
    for (const { month, days } of months) yield { place_code: code, place: name, month, days }
}
