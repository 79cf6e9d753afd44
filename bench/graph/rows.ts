import type { Changes, EdgeRow, NodeLabel, NodeRow } from '../../src/graph/row.ts'
import { mulberry32, type Random } from '../../src/random.ts'

/** For one meeting there are so many of everything else. */
const shares = {
  ...{ people: 0.4, offices: 0.2, articles: 0.83, projects: 0.2 },
  ...{ attended: 6, held: 1, reports: 1.5, located: 1.5, about: 0.3 },
}

/** Edges for each meeting, as they come out: an edge drawn twice is one. */
const edgesAMeeting = 12.49

/** How many meetings the press has whose graph has about so many edges. */
export const meetingsFor = (edges: number): number => Math.round(edges / edgesAMeeting)

/** The rows of a county press: few people in many meetings, as it is. The same rows every time. */
export function makeRows(meetings: number): Changes {
  const random = mulberry32(7)
  const nodes = makeNodes(meetings)
  return { nodes: Object.values(nodes).flat(), edges: makeEdges(meetings, nodes, random), goneNodes: [], goneEdges: [] }
}

type Nodes = Readonly<Record<NodeKind, NodeRow[]>>
type NodeKind = 'people' | 'meetings' | 'offices' | 'articles' | 'projects' | 'places' | 'organizations'

const makeNodes = (meetings: number): Nodes => ({
  people: some('Person', meetings * shares.people, at => ({
    caption: `林${at}·云岭县`,
    aliases: [`林${at}`],
    articleCount: at % 90,
  })),
  meetings: some('Meeting', meetings, at => ({
    ...{ kind: 'conference', sizeNamed: 6 },
    ...{ date: day(at), from: day(at), to: day(at) },
  })),
  offices: some('Office', meetings * shares.offices, at => ({
    ...{ organ: '云岭县人民政府', seat: '县长', rankOrder: 7 + (at % 4) },
  })),
  articles: some('Article', meetings * shares.articles, at => ({ title: `要闻${at}`, published: day(at), page: 1 })),
  projects: some('Project', meetings * shares.projects, at => ({ aliases: [], amount: at * 1_000 })),
  places: some('Place', 300, at => ({ code: String(140_000 + at), level: 'county' })),
  organizations: some('Organization', 600, () => ({ kind: 'government' })),
})

const some = (label: NodeLabel, count: number, more: (at: number) => NodeRow['properties']): NodeRow[] =>
  Array.from({ length: Math.floor(count) }, (_, at) => ({
    label,
    id: `${label}${at}`,
    properties: { name: `林${at}`, ...more(at) },
  }))

function makeEdges(meetings: number, nodes: Nodes, random: Random): EdgeRow[] {
  const pick = (rows: readonly NodeRow[], skew = 1) => rows[Math.floor(rows.length * random() ** skew)] as NodeRow
  const edges = new Map<string, EdgeRow>()
  const link = (type: string, from: NodeRow, to: NodeRow, own: EdgeRow['properties'] = {}): void => {
    const quote = '县委书记林青禾主持召开全县防汛工作会议并讲话。'
    const properties = { quote, count: 1, articles: [pick(nodes.articles).id], ...own }
    const sid = `${type}:${from.id}:${to.id}`
    edges.set(sid, { type, sid, from, to, properties })
  }
  const times = (share: number, work: (at: number) => void): void => {
    for (let at = 0; at < meetings * share; at++) work(at)
  }
  times(shares.attended, at => link('ATTENDED', pick(nodes.people, 3), pick(nodes.meetings), attendance(at)))
  times(shares.held, at => link('HELD', pick(nodes.people), pick(nodes.offices), term(at)))
  times(shares.reports, () => link('REPORTS', pick(nodes.articles), pick(nodes.meetings)))
  times(shares.located, () => link('LOCATED_IN', pick(nodes.meetings), pick(nodes.places, 2)))
  times(shares.about, () => link('ABOUT', pick(nodes.meetings), pick(nodes.projects, 2)))
  for (const owned of [...nodes.offices, ...nodes.meetings, ...nodes.articles]) link('HOME', owned, pick(nodes.places))
  for (const office of nodes.offices) link('OFFICE_OF', office, pick(nodes.organizations))
  return [...edges.values()]
}

const attendance = (at: number): EdgeRow['properties'] => ({ order: at % 9, as: 'host', basis: 'named' })

const term = (at: number): EdgeRow['properties'] => ({
  ...{ status: 'current', sightings: 2 },
  ...{ firstSeen: day(at), lastSeen: day(at) },
})

const day = (at: number): string => new Date(Date.UTC(2019, 0, 1) + (at % 1500) * 86_400_000).toISOString().slice(0, 10)
