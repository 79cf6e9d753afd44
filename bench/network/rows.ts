/** A country of officials who meet, as rows of a graph: seeded, made one after another. */
import type { EdgeRow, NodeRow } from '../../src/graph/row.ts'
import { mulberry32 } from '../../src/random.ts'

/** People of one county, who meet among themselves; a tenth of the meetings draws on the county next to it. */
const countySize = 160

type Meeting = Readonly<{ day: string; people: readonly number[] }>

/** Nodes before edges, as the graph has them; meetings are drawn until there are so many pairs who met. */
export function* networkRows(people: number, ties: number): Generator<NodeRow | EdgeRow> {
  const meetings = meetingsOf(people, ties)
  for (const [at, { day, people: named }] of meetings.entries()) yield meetingRow(at, day, named.length)
  for (let at = 0; at < people; at += 10) yield officeRow(at)
  for (let at = 0; at < people; at += 1) yield personRow(at)
  for (const [at, { people: named }] of meetings.entries())
    for (const [place, person] of named.entries()) yield attendedRow(at, person, place + 1)
  for (let at = 0; at < people; at += 1) yield heldRow(at)
}

function meetingsOf(people: number, ties: number): readonly Meeting[] {
  const random = mulberry32(11)
  const [meetings, pairs]: [Meeting[], Set<number>] = [[], new Set()]
  while (pairs.size < ties) {
    const county = Math.floor((random() * people) / countySize) * countySize
    const span = random() < 0.1 ? 2 * countySize : countySize
    const drawn = Array.from(
      { length: 3 + Math.floor(random() * 10) },
      () => (county + Math.floor(random() * span)) % people,
    )
    const named = [...new Set(drawn)]
    meetings.push({ day: dayAt(Math.floor(random() * 3650)), people: named })
    for (const a of named) for (const b of named) if (a < b) pairs.add(a * people + b)
  }
  return meetings
}

const dayAt = (at: number): string => new Date(Date.UTC(2013, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)
const idOf = (prefix: string, at: number): string => `${prefix}_${at.toString(16).padStart(16, '0')}`
const end = <Label extends NodeRow['label']>(label: Label, prefix: string, at: number) => ({
  label,
  id: idOf(prefix, at),
})

const meetingRow = (at: number, day: string, sizeNamed: number): NodeRow => ({
  ...end('Meeting', 'm', at),
  properties: {
    name: `第${at}次会议`,
    kind: 'conference',
    date: day,
    from: day,
    to: day,
    sizeNamed,
    scope: 'closed',
    mode: 'inPerson',
  },
})

const officeRow = (at: number): NodeRow => ({
  ...end('Office', 'f', at),
  properties: {
    name: `云岭${at}县人民政府副县长`,
    organ: `云岭${at}县人民政府`,
    seat: '副县长',
    rank: '县处级副',
    rankOrder: 8,
  },
})

const personRow = (at: number): NodeRow => ({
  ...end('Person', 'p', at),
  properties: {
    name: `林${at}`,
    caption: `林${at}·云岭县`,
    home: '云岭县',
    firstSeen: '2013-01-01',
    lastSeen: '2022-12-31',
  },
})

const attendedRow = (meeting: number, person: number, order: number): EdgeRow => ({
  ...{ type: 'ATTENDED', sid: `a ${meeting} ${person}` },
  ...{ from: end('Person', 'p', person), to: end('Meeting', 'm', meeting), properties: { order, basis: 'named' } },
})

const heldRow = (person: number): EdgeRow => ({
  ...{
    type: 'HELD',
    sid: `h ${person}`,
    from: end('Person', 'p', person),
    to: end('Office', 'f', person - (person % 10)),
  },
  properties: {
    status: 'current',
    firstSeen: dayAt(person % 900),
    lastSeen: dayAt(1000 + (person % 2000)),
    sightings: 3,
  },
})
