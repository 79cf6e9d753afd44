/** Rows of a small graph of people who met, as the workspace would give them; ids are the names. */
import type { NetworkFile } from '../../../src/export/network/formats/file.ts'
import type { FormatName } from '../../../src/export/network/options.ts'
import { type NetworkOptions, usualNetwork } from '../../../src/export/network/options.ts'
import { type Report, writeRows } from '../../../src/export/network/write.ts'
import type { EdgeRow, NodeLabel, NodeRow, Properties } from '../../../src/graph/row.ts'
import { boundsOf } from '../../../src/resolve/bounds.ts'

export type MeetingSketch = Readonly<{
  id: string
  /** EDTF; null: no date. */
  date: string | null
  /** In the order of the list of names. */
  people: readonly string[]
  chaired?: string
  guests?: readonly string[]
  named?: number
  kind?: string
  scope?: string
  mode?: string
  home?: string
  projects?: readonly string[]
  organizations?: readonly string[]
}>

type TermSketch = Readonly<{
  person: string
  /** 云岭县人民政府 县长 */
  office: string
  from: string
  to: string
  ended?: boolean
  rankOrder?: number
}>

export type Sketch = Readonly<{
  meetings: readonly MeetingSketch[]
  terms?: readonly TermSketch[]
  /** Places and the place above each. */
  places?: Readonly<Record<string, string | null>>
  /** Names of people and places, where they are other than the ids. */
  names?: Readonly<Record<string, string>>
}>

const node = (label: NodeLabel, id: string, properties: Properties = {}): NodeRow => ({
  ...{ label, id, properties: { name: id, ...properties } },
})
const edge = (
  type: string,
  from: readonly [NodeLabel, string],
  to: readonly [NodeLabel, string],
  properties: Properties = {},
): EdgeRow => ({
  ...{ type, sid: `${type} ${from[1]} ${to[1]}`, properties },
  ...{ from: { label: from[0], id: from[1] }, to: { label: to[0], id: to[1] } },
})

export function rowsOf({ meetings, terms = [], places = {}, names = {} }: Sketch): readonly (NodeRow | EdgeRow)[] {
  const people = new Set([...meetings.flatMap(it => it.people), ...terms.map(it => it.person)])
  const unique = (lists: readonly (readonly string[] | undefined)[]) => [...new Set(lists.flatMap(it => it ?? []))]
  return [
    ...meetings.map(meetingNode),
    ...[...new Map(terms.map(term => [term.office, term])).values()].map(officeNode),
    ...unique(terms.map(({ office }) => [organ(office)])).map(id => node('Organization', id)),
    ...unique(meetings.map(it => it.organizations)).map(id => node('Organization', id, { kind: 'company' })),
    ...[...people].map(id =>
      node('Person', id, { name: names[id] ?? id, firstSeen: '2020-01-01', lastSeen: '2023-05' }),
    ),
    ...Object.keys(places).map(id => node('Place', id, { name: names[id] ?? id })),
    ...unique(meetings.map(it => it.projects)).map(id => node('Project', id, { stage: '在建' })),
    ...meetings.flatMap(meetingEdges),
    ...terms.flatMap(termEdges),
    ...Object.entries(places).flatMap(([inner, outer]) =>
      outer === null ? [] : [edge('WITHIN', ['Place', inner], ['Place', outer])],
    ),
  ]
}

function meetingNode({ id, date, people, named, kind, scope, mode }: MeetingSketch): NodeRow {
  const { from, to } = boundsOf(date)
  const dated = {
    ...(date === null ? {} : { date }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  }
  const size = { sizeNamed: named ?? people.length }
  return node('Meeting', id, {
    kind: kind ?? 'conference',
    scope: scope ?? 'closed',
    mode: mode ?? 'inPerson',
    ...size,
    ...dated,
  })
}

function meetingEdges(meeting: MeetingSketch): readonly EdgeRow[] {
  const { id, people, chaired, guests = [], home, projects = [], organizations = [] } = meeting
  const at = ['Meeting', id] as const
  return [
    ...people.map((person, place) =>
      edge('ATTENDED', ['Person', person], at, {
        order: place + 1,
        ...(guests.includes(person) ? { as: 'guest' } : {}),
      }),
    ),
    ...(chaired === undefined ? [] : [edge('CHAIRED', ['Person', chaired], at)]),
    ...(home === undefined ? [] : [edge('HOME', at, ['Place', home])]),
    ...projects.map(project => edge('ABOUT', at, ['Project', project])),
    ...organizations.map(organization => edge('TOOK_PART', ['Organization', organization], at, { as: 'guest' })),
  ]
}

const organ = (office: string): string => office.split(' ')[0] ?? ''

const officeNode = ({ office, rankOrder }: TermSketch): NodeRow =>
  node('Office', office, {
    ...{
      name: office.replace(' ', ''),
      organ: organ(office),
      seat: office.split(' ')[1] ?? '',
      jurisdiction: '云岭县',
    },
    ...(rankOrder === undefined ? {} : { rankOrder }),
  })

const termEdges = ({ person, office, from, to, ended }: TermSketch): readonly EdgeRow[] => [
  edge('HELD', ['Person', person], ['Office', office], {
    ...{ status: 'current', sightings: 2, firstSeen: from },
    ...(ended ? { to } : { lastSeen: to }),
  }),
  edge('OFFICE_OF', ['Office', office], ['Organization', organ(office)]),
]

export type Written = Readonly<{ report: Report; files: ReadonlyMap<string, string> }>

/** Files as text by their names: `gexf`, `nodes.csv`, in slices `2022 gexf`. */
export async function writtenAs(
  format: FormatName,
  rows: Iterable<NodeRow | EdgeRow>,
  options: Partial<NetworkOptions> = {},
): Promise<Written> {
  const files = new Map<string, string>()
  const take = async ({ part, extension, lines }: NetworkFile, slice: string | null) => {
    const name = part === null ? extension : `${part}.${extension}`
    files.set(slice === null ? name : `${slice} ${name}`, `${[...lines()].join('\n')}\n`)
  }
  const report = await writeRows(rows, { ...usualNetwork, ...options }, format, take)
  return { report, files }
}

/** The ties as `林 周 1.5`, in their order. */
export async function tiesIn(sketch: Sketch, options: Partial<NetworkOptions> = {}): Promise<readonly string[]> {
  const { files } = await writtenAs('edges', rowsOf(sketch), options)
  const text = files.get('txt') ?? ''
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => line.replaceAll('\t', ' '))
}
