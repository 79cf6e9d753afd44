import { quotesOf } from '../../../graph/evidence.ts'
import { identified } from '../../../graph/rows/identified.ts'
import type { ArticleIdentity } from '../../../graph/rows/scene.ts'
import type { ArticleRecord } from '../../../record.ts'
import { boundsOf } from '../../../resolve/bounds.ts'
import { ownersOf } from '../../../workspace/ids.ts'
import { appointmentRef } from '../../../workspace/people/mentions.ts'
import type { Row } from '../row.ts'
import type { Source } from '../source.ts'
import { dayOf, originalOf } from './articles.ts'

export function* appointments({ db, includePrivate }: Source): Generator<Row> {
  for (const { record, identity } of identified(db, includePrivate))
    for (const index of record.appointments.keys()) yield* rowsOf(record, identity, index)
}

function* rowsOf(record: ArticleRecord, identity: ArticleIdentity, index: number): Generator<Row> {
  const it = record.appointments[index]
  const person = it === undefined ? undefined : identity.person(it.person)
  if (it === undefined || person === undefined) return
  const { jurisdiction } = ownersOf(record)(it.organ, it.jurisdiction)
  const { from, to } = boundsOf(it.date)
  yield {
    ...{ appointment_id: `${record.id}${appointmentRef(index)}`, person_id: person, person: it.name },
    ...{ act: it.act, how: it.how, organ: it.organ === '' ? null : it.organ, post: it.post, seat: it.seat },
    ...{ place: jurisdiction?.name ?? null, place_code: jurisdiction?.code ?? jurisdiction?.name ?? null },
    ...{ date: it.date, date_from: from, date_to: to, decided_by: it.by },
    spell_id: identity.spell(appointmentRef(index)) ?? null,
    meeting_id: it.event === null ? null : identity.meeting(it.event),
    ...{ article_id: record.id, published_day: dayOf(record.source.published) },
    reprint_of: originalOf(record, identity),
    sentence: quotesOf(record).claim(it.evidence, null).quote,
  }
}
