import { flag, type Row } from '../row.ts'
import type { Source } from '../source.ts'

export function* attendances(source: Source): Generator<Row> {
  for (const { id, name, attendances } of source.people())
    for (const it of attendances)
      yield {
        ...{ person_id: id, meeting_id: it.meeting, person: name, month: it.month, date_from: it.from },
        ...{ attended: flag(it.attended), chaired: flag(it.chaired), spoke: flag(it.spoke) },
        ...{ name_order: it.order, part: it.as, basis: it.basis, articles: it.articles, sentence: it.sentence },
      }
}
