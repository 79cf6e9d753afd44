import type { Meeting, Taker } from '../../../pages/meeting.ts'
import type { Met, Shared, Tie } from '../../../pages/met.ts'
import { whenAndHow } from './meeting-page.ts'
import { atMost, counted, type Item, type Page, type Ring, sentenceOf } from './page.ts'

/** A page shows so many people; JSON has all. */
const mostPeople = 40
const mostDrawn = 24
const mostSentences = 5

/** Whom a person met, the closest first: how often and in what company, then when. */
export function metPage(met: Met): Page {
  const [title, ties] = atMost(mostPeople, met.ties, 'WHOM: meetings by how closed they were, the closest first')
  const large = met.tooLarge === 0 ? '' : `; ${met.tooLarge} of more than 100 people are not counted`
  return {
    title: met.person.caption,
    id: met.person.id,
    lead: `met ${met.ties.length} people at ${counted(met.meetings - met.tooLarge, 'meeting')}${large}`,
    blocks: [
      { kind: 'rows', title, answer: { columns: tieColumns, rows: ties.map(tieRow) } },
      {
        kind: 'facts',
        rows: [['weight', met.ties.length === 0 ? null : 'sum of 1/(n−1) over closed meetings with n people named']],
      },
      { kind: 'bars', title: 'WHEN', bars: ties.slice(0, mostDrawn).map(barOf), covered: met.covered },
      ringOf(met),
      { kind: 'items', title: 'WHERE, by person', items: ties.map(itemOf) },
    ],
  }
}

/** The people somebody met most, and who of them met each other there. */
export const ringOf = ({ person, ties, between }: Met): Ring => ({
  kind: 'ring',
  title: 'WHO APPEARED TOGETHER',
  centre: person.caption,
  around: ties.slice(0, mostDrawn).map(({ id, caption, meetings }) => ({ id, name: caption, weight: meetings })),
  between,
})

const tieColumns = [
  'person',
  'meetings',
  'small',
  'closed',
  'unknown',
  'open',
  'mass',
  'weight',
  'smallest',
  'first',
  'last',
]

const tieRow = ({ caption, months: _, together: __, ...tie }: Tie) => ({
  ...tie,
  person: caption,
  weight: Math.round(tie.weight * 100) / 100,
})

const barOf = ({ caption, months, meetings }: Tie) => ({
  label: caption,
  from: months[0] ?? null,
  to: months.at(-1) ?? null,
  seen: months,
  note: `${meetings}×`,
})

function itemOf({ id, caption, together }: Tie): Item {
  const more = together.length - mostSentences
  return {
    heading: `${caption}  ${id}`,
    lines: [
      ...together
        .slice(0, mostSentences)
        .map(it => `${it.date ?? '?'}  ${it.name} (${it.named} named, ${it.scope})  ${it.meeting}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
    sentences: together.slice(0, mostSentences).flatMap(({ source }) => (source === null ? [] : [sentenceOf(source)])),
  }
}

/** The meetings of two people, oldest first, each with the articles and the words that put them there. */
export function sharedPage({ a, b, tie, meetings, covered }: Shared): Page {
  const sentences = ({ people }: Meeting) =>
    people.filter(({ person }) => person === a.id || person === b.id).flatMap(sentencesOf)
  return {
    title: `${a.caption} — ${b.caption}`,
    id: `${a.id} ${b.id}`,
    lead: meetings.length === 0 ? 'No article puts them at one meeting.' : counted(meetings.length, 'meeting'),
    blocks: [
      ...(tie === null ? [] : tieBlocks(tie, covered)),
      {
        kind: 'items',
        title: 'MEETINGS',
        items: meetings.map(it => ({ heading: whenAndHow(it), lines: linesOf(it), sentences: sentences(it) })),
      },
    ],
  }
}

const tieBlocks = (tie: Tie, covered: Shared['covered']): Page['blocks'] => [
  { kind: 'rows', title: 'HOW OFTEN', answer: { columns: tieColumns.slice(1), rows: [tieRow(tie)] } },
  { kind: 'bars', title: 'WHEN', bars: [{ ...barOf(tie), label: 'together' }], covered },
]

const sentencesOf = ({ sources }: Taker) => sources.map(source => sentenceOf(source))

const linesOf = ({ reports, places }: Meeting): readonly string[] => [
  ...(places.length > 0 ? [`at ${places.join('、')}`] : []),
  ...reports.map(({ published, document, title }) => `${published ?? '?'}  ${document}  ${title ?? '(no title)'}`),
]
