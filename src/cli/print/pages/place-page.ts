import type { Place } from '../../../pages/place.ts'
import { firstDay, lastDay } from '../../../resolve/careers/career.ts'
import type { Term } from '../../../workspace/people/careers.ts'
import { atMost, counted, type Page } from './page.ts'
import { peopleOf, peopleRows } from './people-of.ts'
import { meetingItem } from './project-page.ts'

/** Who led a place, what was held there and by whom, and its projects. */
export function placePage({ id, name, fullName, terms, meetings, projects, covered }: Place): Page {
  const [termTitle, shownTerms] = atMost(30, terms, 'WHO LED IT and its bodies')
  const [peopleTitle, people] = atMost(30, peopleOf(meetings), 'WHO WAS SEEN THERE')
  const [meetingTitle, shownMeetings] = atMost(30, meetings, 'MEETINGS, latest first')
  const [projectTitle, shownProjects] = atMost(30, projects, 'PROJECTS')
  return {
    title: fullName,
    id,
    lead: `${counted(meetings.length, 'meeting')}, ${counted(projects.length, 'project')}`,
    blocks: [
      { kind: 'bars', title: termTitle, bars: shownTerms.map(barOf), covered },
      { kind: 'rows', title: peopleTitle, answer: peopleRows(people) },
      {
        ...{ kind: 'ring', title: 'WHO WAS SEEN THERE MOST', centre: name, between: [] },
        around: people.slice(0, 24).map(it => ({ id: it.person, name: it.caption, weight: it.meetings })),
      },
      {
        kind: 'rows',
        title: projectTitle,
        answer: { columns: ['project', 'id'], rows: shownProjects.map(it => ({ project: it.name, id: it.id })) },
      },
      { kind: 'items', title: meetingTitle, items: shownMeetings.map(meetingItem) },
    ],
  }
}

const monthOf = (day: string | null): string | null => day?.slice(0, 7) ?? null

function barOf(term: Term) {
  const [from, to] = [monthOf(firstDay(term)), monthOf(lastDay(term))]
  const { organ, seat, sightings } = term.spell
  return {
    label: `${organ}${seat} ${term.name}`,
    from,
    to,
    seen: [from, to].filter(it => it !== null),
    note: `${sightings}×`,
  }
}
