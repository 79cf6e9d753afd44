import type { Meeting, Report, Taker } from '../../../pages/meeting.ts'
import { boundsOf } from '../../../resolve/bounds.ts'
import type { CoveredMonth } from '../../../workspace/coverage/coverage.ts'
import { atMost, type Page, type Ring, sentenceOf } from './page.ts'

/** 2022-09-17  县委常委会会议  conference, 9 named, closed  m_…: one line. */
export const whenAndHow = ({ id, date, name, kind, size, scope }: Meeting): string =>
  `${date ?? '?'}  ${name}  ${kind}, ${size.named} named, ${scope}  ${id}`

/** Who took part and how, what it was about, and each paper's own list. */
export function meetingPage(meeting: Meeting, covered: readonly CoveredMonth[]): Page {
  const month = boundsOf(meeting.date).from?.slice(0, 7) ?? null
  const own = { label: 'this meeting', from: month, to: month, seen: month === null ? [] : [month], note: '' }
  return {
    title: meeting.name,
    id: meeting.id,
    lead: `${meeting.date ?? 'day not known'}, ${meeting.kind}`,
    blocks: [
      { kind: 'facts', rows: factsOf(meeting) },
      { kind: 'rows', title: 'WHO TOOK PART', answer: { columns: takerColumns, rows: meeting.people.map(takerRow) } },
      ringOf(meeting),
      { kind: 'items', title: "EACH PAPER'S LIST", items: meeting.reports.map(reportItem) },
      { kind: 'items', title: 'WORDS THAT NAME THEM', items: meeting.people.map(takerItem) },
      { kind: 'bars', title: 'NEWSPAPERS OF THE PLACE by month', bars: [own], covered },
    ],
  }
}

const factsOf = ({ home, places, size, scope, mode, projects, organizations }: Meeting) =>
  [
    ['of', home?.name ?? null],
    ['place', places.join('、')],
    ['named', size.named],
    ['stated', size.stated],
    ['others', size.open],
    ['scope', scope],
    ['mode', mode],
    ['projects', projects.map(({ id, name }) => `${name} (${id})`).join('、')],
    ['organizations', organizations.map(({ name, as }) => `${name} (${as})`).join('、')],
  ] as const

const takerColumns = ['order', 'person', 'part', 'as', 'basis', 'articles', 'id']

const takerRow = (taker: Taker, at: number) => ({
  order: at + 1,
  person: taker.caption,
  part: partOf(taker),
  as: taker.as,
  basis: taker.basis,
  articles: taker.articles,
  id: taker.person,
})

const partOf = ({ chaired, spoke }: Taker): string =>
  [...(chaired ? ['chaired'] : []), ...(spoke.length > 0 ? [`spoke: ${spoke.join('、')}`] : [])].join('; ')

const ringOf = ({ name, people }: Meeting): Ring => {
  const [title, around] = atMost(40, people, 'IN ORDER, from the top')
  return {
    ...{ kind: 'ring', title, centre: name, between: [] },
    around: around.map(({ person, caption, chaired, spoke }) => ({
      ...{ id: person, name: caption },
      weight: 1 + (chaired ? 1 : 0) + (spoke.length > 0 ? 1 : 0),
    })),
  }
}

const reportItem = (report: Report) => ({
  heading: `${report.published ?? '?'}  ${report.publisher ?? report.document}  ${report.title ?? '(no title)'}`,
  lines: [report.people.join(' ')],
  sentences: [sentenceOf(report)],
})

const takerItem = (taker: Taker) => ({
  heading: taker.caption,
  lines: [],
  sentences: taker.sources.map(source => sentenceOf(source)),
})
