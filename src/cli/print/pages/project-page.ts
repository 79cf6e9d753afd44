import type { Meeting } from '../../../pages/meeting.ts'
import type { Project, Saying } from '../../../pages/project.ts'
import { whenAndHow } from './meeting-page.ts'
import { atMost, counted, type Page, type Ring, sentenceOf } from './page.ts'
import { peopleOf, peopleRows } from './people-of.ts'

/** What each article says of a project (amounts, stage, who builds it), the meetings about it, and who came to them. */
export function projectPage(project: Project): Page {
  const { id, name, aliases, home, sayings, meetings, covered } = project
  const [peopleTitle, people] = atMost(40, peopleOf(meetings), 'WHO CAME to these meetings')
  return {
    title: name,
    id,
    lead: `${counted(sayings.length, 'article')}, ${counted(meetings.length, 'meeting')}`,
    blocks: [
      {
        kind: 'facts',
        rows: [
          ['of', home?.name ?? null],
          ['also', aliases.join('、')],
        ],
      },
      { kind: 'rows', title: 'WHAT THE PAPERS SAY', answer: { columns: sayingColumns, rows: sayings.map(sayingRow) } },
      { kind: 'bars', title: 'BY MONTH', bars: barsOf(project), covered },
      { kind: 'rows', title: peopleTitle, answer: peopleRows(people) },
      ringOf(project),
      { kind: 'items', title: 'MEETINGS', items: meetings.map(meetingItem) },
      { kind: 'items', title: 'SENTENCES', items: sayings.map(sayingItem) },
    ],
  }
}

const sayingColumns = ['date', 'stage', 'amount', 'owner', 'place', 'document']

const sayingRow = ({ published, stage, amounts, owner, place, document }: Saying) => ({
  ...{ date: published, stage, owner, document },
  amount: amounts.map(({ raw, of }) => `${of ?? ''}${raw}`).join('、'),
  place: place.join('、'),
})

const monthsOf = (days: readonly (string | null)[]): readonly string[] =>
  [...new Set(days.flatMap(day => (day !== null && /^\d{4}-\d\d/u.test(day) ? [day.slice(0, 7)] : [])))].toSorted()

const barsOf = ({ sayings, meetings }: Project) =>
  [
    { label: 'named', months: monthsOf(sayings.map(it => it.published)), count: sayings.length },
    { label: 'meetings', months: monthsOf(meetings.map(it => it.date)), count: meetings.length },
  ].map(({ label, months, count }) => ({
    ...{ label, seen: months, note: `${count}×` },
    ...{ from: months[0] ?? null, to: months.at(-1) ?? null },
  }))

const ringOf = ({ name, sayings, meetings }: Project): Ring => {
  const backers = [...new Set(sayings.flatMap(it => it.owner ?? []))].map(owner => ({
    id: owner,
    name: owner,
    weight: 1,
  }))
  const people = peopleOf(meetings).map(it => ({ id: it.person, name: it.caption, weight: it.meetings }))
  const [title, around] = atMost(24, [...backers, ...people], 'WHO IS BEHIND IT AND WHO CAME')
  return { kind: 'ring', title, centre: name, around, between: [] }
}

export const meetingItem = (meeting: Meeting) => ({
  heading: whenAndHow(meeting),
  lines: [meeting.people.map(it => it.name).join(' ')],
  sentences: meeting.reports.map(report => sentenceOf(report)),
})

const sayingItem = (saying: Saying) => ({
  heading: `${saying.published ?? '?'}  ${saying.publisher ?? saying.document}`,
  lines: [],
  sentences: [sentenceOf(saying)],
})
