import { quotesOf } from '../../../graph/evidence.ts'
import { identified } from '../../../graph/rows/identified.ts'
import type { ArticleIdentity } from '../../../graph/rows/scene.ts'
import type { ArticleRecord } from '../../../record.ts'
import { boundsOf, monthOf } from '../../../resolve/bounds.ts'
import type { Row } from '../row.ts'
import type { Source } from '../source.ts'

export function* articles({ db, includePrivate }: Source): Generator<Row> {
  for (const { record, identity } of identified(db, includePrivate)) yield rowOf(record, identity)
}

function rowOf(record: ArticleRecord, identity: ArticleIdentity): Row {
  const { id, source, home, title, text, people, events, appointments } = record
  const named = people.flatMap(({ key }) => identity.person(key) ?? [])
  return {
    ...{ article_id: id, title: title === null ? null : quotesOf(record).discreet(title) },
    ...{ publisher: source.publisher, published: source.published, published_day: dayOf(source.published) },
    ...{ published_month: monthOf(source.published), document: source.document, ordinal: source.ordinal },
    ...{ page: source.page, url: source.url, place: home?.name ?? null, place_code: home?.code ?? home?.name ?? null },
    ...{ characters: text.length, people: new Set(named).size },
    meetings: new Set(events.map(({ key }) => identity.meeting(key))).size,
    appointments: appointments.filter(({ person }) => identity.person(person) !== undefined).length,
    reprint_of: originalOf(record, identity),
  }
}

/** The article that a reprint prints again. */
export const originalOf = ({ id }: ArticleRecord, { original }: ArticleIdentity): string | null =>
  original === undefined || original === id ? null : original

/** The day of a date that is known to the day. */
export function dayOf(date: string | null): string | null {
  const { from, to } = boundsOf(date)
  return from === to ? from : null
}
