import type { Meeting, Taker } from '../facts.ts'
import { type Source, type Ties, takersIn } from './tie.ts'
import { type Incidence, twoModeTies } from './two-mode.ts'

/** Who took part in which meeting: their roles, place in the list, and as what they came. */
export const personMeetingTies = (source: Source): Ties =>
  twoModeTies(
    ['person', 'meeting'],
    source.meetings.flatMap(meeting => takersIn(source, meeting).map(taker => presence(taker, meeting))),
  )

const presence = (taker: Taker, meeting: Meeting): Incidence => ({
  left: taker.person,
  right: meeting.id,
  part: partOf(meeting),
  own: [rolesOf(taker), taker.order, taker.as],
})

const partOf = ({ from, to }: Meeting) => ({ from, to, weight: 1 })

const rolesOf = ({ chaired, spoke }: Taker): string =>
  ['attended', ...(chaired ? ['chaired'] : []), ...(spoke ? ['spoke'] : [])].join(';')

/** Who came to meetings about which project. */
export const personProjectTies = (source: Source): Ties =>
  twoModeTies(
    ['person', 'project'],
    source.meetings.flatMap(meeting =>
      takersIn(source, meeting).flatMap(({ person }) =>
        meeting.projects.map(right => ({ left: person, right, part: partOf(meeting), own: [] })),
      ),
    ),
  )

/** Which organizations took part in which meeting, and as what. */
export const organizationMeetingTies = ({ meetings }: Source): Ties =>
  twoModeTies(
    ['organization', 'meeting'],
    meetings.flatMap(meeting =>
      [...meeting.organizations].map(([left, as]) => ({ left, right: meeting.id, part: partOf(meeting), own: [as] })),
    ),
  )
