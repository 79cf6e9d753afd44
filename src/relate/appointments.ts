import type { Appointment, Event, Office } from '../record.ts'
import type { Named } from './people.ts'

const ends: Readonly<Record<string, string>> = { removed: '免去' }
const starts: Readonly<Record<string, string>> = { appointed: '任命', elected: '选举', nominated: '提名' }

/** Offices put on or off in the article: 任命徐万里为县农业农村局局长 → start, 免去何建设的…职务 → end. */
export const appointmentsOf = (people: readonly Named[], events: readonly Event[]): readonly Appointment[] =>
  people.flatMap(person => person.offices.flatMap(office => appointmentOf(person, office, events)))

function appointmentOf(person: Named, office: Office, events: readonly Event[]): readonly Appointment[] {
  if (office.rule !== 'title-behind-name' && office.rule !== 'title-before-name') return []
  const how = ends[office.status] ?? starts[office.status]
  if (!how || office.status === 'nominated') return []
  const event = events[0] ?? null
  return [
    {
      person: person.key,
      name: person.name,
      organ: office.organ,
      post: office.post,
      seat: office.seat,
      jurisdiction: office.jurisdiction,
      act: office.status in ends ? 'end' : 'start',
      how,
      date: event?.date ?? null,
      by: null,
      event: event?.key ?? null,
      evidence: office.evidence,
    },
  ]
}
