import type { TieKind } from '../options.ts'
import { organizationMeetingTies, personMeetingTies, personProjectTies } from './meetings.ts'
import { personOfficeTies } from './offices.ts'
import { peopleTies } from './people.ts'
import type { Source, Ties } from './tie.ts'

export const tiesBetween: Readonly<Record<TieKind, (source: Source) => Ties>> = {
  'person-person': peopleTies,
  'person-meeting': personMeetingTies,
  'person-office': personOfficeTies,
  'person-project': personProjectTies,
  'organization-meeting': organizationMeetingTies,
}
