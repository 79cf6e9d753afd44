import type { DatabaseSync } from 'node:sqlite'
import type { EdgeRow, NodeRow } from '../../graph/row.ts'
import { monthOf } from '../../resolve/bounds.ts'
import { type Grouping, groupingIn } from '../../workspace/database/grouping.ts'
import { type Meeting, type MeetingPart, meetingOf, numberOf, partOf, type Taker, textOf } from './meeting.ts'

export type Office = Readonly<{
  rank: string | null
  rankRule: string | null
  rankOrder: number | null
  level: string | null
}>

/** `code`: of the division, or the name of a place that is none. */
type Place = Readonly<{ name: string; code: string }>

/** A person at a meeting, as the person's rows tell it. `month`: the one it counts in, null where that is not certain. */
export type Attendance = Taker & Readonly<{ meeting: string; month: string | null; from: string | null }>

export type Attender = Readonly<{ id: string; name: string; attendances: readonly Attendance[] }>

/** What the tables are made from, as the rows of the graph say it; meetings and attendances wait on disk. */
export type Gathered = Readonly<{
  names: ReadonlyMap<string, string>
  offices: ReadonlyMap<string, Office>
  places: ReadonlyMap<string, Place>
  /** By their first possible day, those without one last. */
  meetings: () => Generator<Meeting>
  /** Everybody by id, each with the meetings in order of their days. */
  people: () => Generator<Attender>
  close: () => void
}>

/** Reads every row once: nodes first, then edges, as the graph has them. */
export function gathered(rows: Iterable<NodeRow | EdgeRow>, db: DatabaseSync): Gathered {
  const [names, offices, places] = [new Map<string, string>(), new Map<string, Office>(), new Map<string, Place>()]
  const byDay = groupingIn(db, 'panel_days')
  const byPerson = groupingIn(db, 'panel_people')
  groupMeetings(seen(rows, { names, offices, places }), db, byDay)
  const meetings = () => meetingsIn(byDay)
  for (const meeting of meetings())
    for (const taker of meeting.takers) byPerson.add(taker.person, JSON.stringify(attendanceOf(meeting, taker)))
  const close = () => [byDay, byPerson].forEach(grouping => void grouping.close())
  return { names, offices, places, meetings, people: () => withAttendances(names, byPerson), close }
}

type Known = Readonly<{ names: Map<string, string>; offices: Map<string, Office>; places: Map<string, Place> }>

/** Passes the rows on, and keeps of people, offices and places what tables repeat. */
function* seen(rows: Iterable<NodeRow | EdgeRow>, { names, offices, places }: Known): Generator<NodeRow | EdgeRow> {
  for (const row of rows) {
    yield row
    if (!('label' in row)) continue
    const name = textOf(row.properties, 'name') ?? row.id
    if (row.label === 'Person') names.set(row.id, name)
    else if (row.label === 'Office') offices.set(row.id, officeOf(row))
    else if (row.label === 'Place') places.set(row.id, { name, code: textOf(row.properties, 'code') ?? name })
  }
}

const officeOf = ({ properties }: NodeRow): Office => ({
  rank: textOf(properties, 'rank'),
  rankRule: textOf(properties, 'rankRule'),
  rankOrder: numberOf(properties, 'rankOrder'),
  level: textOf(properties, 'level'),
})

function groupMeetings(rows: Iterable<NodeRow | EdgeRow>, db: DatabaseSync, byDay: Grouping): void {
  const parts = groupingIn(db, 'panel_meetings')
  try {
    for (const row of rows) {
      const found = partOf(row)
      if (found !== null) parts.add(found.meeting, JSON.stringify(found.part))
    }
    for (const { key, values } of parts.groups()) {
      const meeting = meetingOf(
        key,
        values.map(value => JSON.parse(value) as MeetingPart),
      )
      byDay.add(`${meeting.from ?? '9'} ${meeting.id}`, JSON.stringify(meeting))
    }
  } finally {
    parts.close()
  }
}

function* meetingsIn(byDay: Grouping): Generator<Meeting> {
  for (const { values } of byDay.groups()) for (const value of values) yield JSON.parse(value) as Meeting
}

const attendanceOf = ({ id, date, from }: Meeting, taker: Taker): Attendance => ({
  ...taker,
  meeting: id,
  month: monthOf(date),
  from,
})

/** Names and groups both come in order of ids. */
function* withAttendances(names: ReadonlyMap<string, string>, byPerson: Grouping): Generator<Attender> {
  const groups = byPerson.groups()
  let next = groups.next()
  for (const [id, name] of names) {
    const isNext = !next.done && next.value.key === id
    const values: readonly string[] = isNext ? next.value.values : []
    yield { id, name, attendances: values.map(value => JSON.parse(value) as Attendance) }
    if (isNext) next = groups.next()
  }
}
