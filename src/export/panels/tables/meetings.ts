import { monthOf } from '../../../resolve/bounds.ts'
import type { Meeting } from '../meeting.ts'
import { joined, type Row } from '../row.ts'
import type { Source } from '../source.ts'

export function* meetings(source: Source): Generator<Row> {
  for (const meeting of source.meetings()) yield rowOf(meeting, source)
}

function rowOf(meeting: Meeting, { places }: Source): Row {
  const { id, name, kind, date, from, to, scope, mode, takers } = meeting
  const homes = meeting.homes.flatMap(place => places.get(place) ?? []).toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const venues = new Set(meeting.venues.flatMap(place => places.get(place)?.name ?? []))
  return {
    ...{ meeting_id: id, meeting: name, kind, date, date_from: from, date_to: to },
    ...{ month: monthOf(date), date_known: howKnown(meeting) },
    ...{ place: joined(homes.map(home => home.name)), place_code: joined(homes.map(home => home.code)), scope, mode },
    ...{ size_named: meeting.sizeNamed, size_stated: meeting.sizeStated, attended: takers.length },
    ...{ chaired: takers.filter(it => it.chaired).length, spoke: takers.filter(it => it.spoke).length },
    ...{ organizations: meeting.organizations, projects: meeting.projects, venues: joined([...venues].toSorted()) },
    articles: meeting.articles,
  }
}

/** 2022-09-17 → day; 2022-09-17/2022-09-19 → span; 2022-09 → month; 2022 → more; no year → none. */
function howKnown({ date, from, to }: Meeting): string {
  if (from === null || to === null) return 'none'
  if (from === to) return 'day'
  if (date?.includes('/')) return 'span'
  return monthOf(date) === null ? 'more' : 'month'
}
