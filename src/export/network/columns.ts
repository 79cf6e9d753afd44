import type { TieKind } from './options.ts'
import type { NodeKind } from './ties/tie.ts'

/** A column of nodes or ties. `day`: 2022-09-17, or 2022-09 and 2022 where no more is known. */
export type Column = Readonly<{ name: string; type: 'string' | 'day' | 'integer' | 'double'; meaning: string }>

const column = (name: string, type: Column['type'], meaning: string): Column => ({ name, type, meaning })

const kind = column('kind', 'string', 'person, meeting, office, project or organization')
const rank = column('rank', 'string', 'rank of the office: 县处级正')
const rankOrder = column('rankOrder', 'integer', 'the rank as a number, 1 for 国家级正 to 10 for 乡科级副')
const home = column('home', 'string', 'the place it belongs to; of a person that of the office, else the usual one')

/** What the nodes of each kind tell of themselves. */
const ownColumns: Readonly<Record<NodeKind, readonly Column[]>> = {
  person: [
    column('caption', 'string', 'name with place or office, which tells namesakes apart'),
    column('office', 'string', 'the highest office on the day of --as-of, or the last known before it'),
    column('officeSeen', 'day', 'the last day up to then on which the person is known to hold it'),
    ...[rank, rankOrder, home],
    column('firstSeen', 'day', 'the first day on which the papers have the person, in meetings or not'),
    column('lastSeen', 'day', 'the last one'),
  ],
  meeting: [
    column(
      'meetingKind',
      'string',
      'conference, talk, inspection, visit, reception, signing, ceremony, activity, interview, other',
    ),
    column('from', 'day', 'its first day; of a date known to the month or year, the first possible one'),
    column('to', 'day', 'its last day, or the last possible one'),
    column('named', 'integer', 'people named there, whether or not they are in the network'),
    column('scope', 'string', 'closed, open, mass, unknown'),
    column('mode', 'string', 'inPerson, video, written, unknown'),
    home,
  ],
  office: [column('seat', 'string', 'the seat without the body: 县长'), rank, rankOrder, home],
  project: [column('stage', 'string', 'how far it is, as last reported'), home],
  organization: [column('organizationKind', 'string', 'party, government, company …'), home],
}

const measures = [
  column('degree', 'integer', 'ties of the node'),
  column('betweenness', 'double', 'share of shortest paths that lead through it, 0–1; weights do not count'),
  column('community', 'integer', 'number of its Louvain community, 1 for the largest'),
]

/** Node columns in order; each name once. */
export const nodeColumns = (kinds: readonly NodeKind[]): readonly Column[] => [
  ...new Map([kind, ...kinds.flatMap(it => ownColumns[it]), ...measures].map(it => [it.name, it])).values(),
]

const counts = [
  column('times', 'integer', 'meetings (terms, for offices) that make the tie'),
  column('undated', 'integer', 'those of them without any date, which are in no spell'),
  column('first', 'day', 'the first day of them'),
  column('last', 'day', 'the last one'),
]

const ownTieColumns: Readonly<Record<TieKind, readonly Column[]>> = {
  'person-person': [
    column('team', 'string', 'the body both led at the same time (leadership team), as far as terms are known'),
  ],
  'person-meeting': [
    column('roles', 'string', 'attended, chaired, spoke'),
    column('order', 'integer', 'place in the list of names, from 1'),
    column('as', 'string', 'host, guest, accompanying, observer'),
  ],
  'person-office': [
    column('status', 'string', 'last status known: current, acting, seconded; former where only former mentions exist'),
    column('sightings', 'integer', 'articles that have the person in the office'),
  ],
  'person-project': [],
  'organization-meeting': [column('as', 'string', 'host, guest, participant')],
}

export const tieColumns = (ties: TieKind): readonly Column[] => [...counts, ...ownTieColumns[ties]]
