import type { Answer } from '../../graph/sink.ts'
import type { Totals } from '../../graph/totals.ts'
import type { ArticleRecord, Event } from '../../record.ts'
import type { Known } from '../../workspace/people/best-known.ts'
import { call } from '../call.ts'
import { answerTable } from './answer-table.ts'
import { type Fact, factsOf } from './facts.ts'
import { heading } from './heading.ts'
import { markerOf } from './marked.ts'
import { table } from './table.ts'

/** What the graph says about the person seen most and the project that most meetings are about. */
export type GraphAnswers = Readonly<{
  person: Known | null
  career: Answer
  met: Answer
  project: string | null
  projectMeetings: Answer
}>

/** The line of totals, the first people, the latest meetings, one article: what stands in the records. */
export const recordsText = (
  records: readonly ArticleRecord[],
  people: readonly Known[],
  totals: Totals,
  width: number,
): string => {
  const count = (label: string) => totals.nodes[label] ?? 0
  const documents = new Set(records.map(it => it.source.document)).size
  const found = `${count('Person')} people, ${count('Office')} offices, ${count('Meeting')} meetings, ${count('Project')} projects`
  return [
    `${records.length} articles in ${documents} documents: ${found}.`,
    ...section(
      `PEOPLE: the ${people.length} that most articles name, with the offices they held`,
      peopleTable(people, width),
    ),
    ...section('MEETINGS: the ten latest, and who took part', meetingTable(records, width)),
    ...section('ONE ARTICLE, fact by fact: 【】 marks the words that say it', oneArticle(records, width)),
  ].join('\n')
}

/** The questions of `cypher/query/`, answered. */
export const answersText = (answers: GraphAnswers, width: number): string => {
  const { person, project } = answers
  const show = (answer: Answer, ...columns: string[]) => answerTable({ columns, rows: answer.rows }, width)
  const terms = show(answers.career, 'office', 'status', 'from', 'to', 'first', 'last', 'sightings', 'quote')
  const met = show(answers.met, 'met', 'meetings', 'smallest', 'first', 'last')
  const meetings = show(answers.projectMeetings, 'date', 'meeting', 'kind', 'people', 'quote')
  return [
    ...(person === null ? [] : section(`CAREER of ${person.caption}: each term with a sentence that says so`, terms)),
    ...(person === null
      ? []
      : section(`WHOM ${person.name} MET: at how many meetings, and how many people the smallest names`, met)),
    ...(project === null ? [] : section(`MEETINGS ABOUT ${project}`, meetings)),
  ].join('\n')
}

/** What to type next. */
export const goingOn = (path: string, someone: string | null): string =>
  [
    ...section('GO ON', `with these texts (they are in ${path}):`),
    `  ${call} build ${path}`,
    ...(someone === null ? [] : [`  ${call} career ${someone}`]),
    `  ${call} query            (lists all questions)`,
    'with your own papers (--home where they do not say whose 县委 they mean):',
    `  ${call} build PATH --out ./my-county --home 长子县`,
    'with Neo4j, whose Browser draws the graph (a password of yours into .env):',
    '  cp .env.example .env && docker compose up -d',
    `  ${call} load --out ./my-county --neo4j bolt://localhost:7687`,
  ].join('\n')

const section = (title: string, body: string): readonly string[] => ['', title, body]

const peopleTable = (people: readonly Known[], width: number): string => {
  const offices = width - Math.max(...people.map(it => 2 * it.name.length), 6) - 12
  return table(
    [{ name: 'person' }, { name: 'articles', align: 'right' }, { name: 'offices', width: offices }],
    people.map(it => [it.name, it.articles, it.offices.join(' ')]),
  )
}

/** Room for names grows with the terminal; below 80 columns the table stays as it is there. */
const meetingTable = (records: readonly ArticleRecord[], width: number): string => {
  const spare = Math.max(0, width - 80)
  const wide = (name: string, least: number, share: number) => ({ name, width: least + Math.floor(share * spare) })
  const columns = [wide('date', 11, 0), wide('meeting', 22, 0.4), wide('chaired', 7, 0), wide('spoke', 13, 0.2)]
  const latest = records
    .flatMap(record => record.events)
    .toSorted((a, b) => (dayOf(a) > dayOf(b) ? -1 : dayOf(a) < dayOf(b) ? 1 : 0))
    .slice(0, 10)
  return table(
    [...columns, wide('attended', 19, 0.4)],
    latest.map(it => [it.date ?? '', it.name, names(it.chaired), names(it.spoke), names(it.attended)]),
  )
}

/** A date of unknown year (XXXX-06-28) is none here. */
const dayOf = ({ date }: Event): string => (date?.startsWith('X') ? '' : (date ?? ''))
const names = (roles: readonly Readonly<{ name: string }>[]): string => roles.map(it => it.name).join(' ')

/** So many facts can be read through. */
const readable = 18

/** The article with most kinds of facts among those that can be read through, the shorter of two. */
const oneArticle = (records: readonly ArticleRecord[], width: number): string => {
  const facts = (record: ArticleRecord) => factsOf(record).filter(it => it.kind !== 'place')
  const kinds = (record: ArticleRecord) => new Set(facts(record).map(it => it.kind)).size
  const short = records.filter(it => facts(it).length <= readable)
  const better = (a: ArticleRecord, b: ArticleRecord) => kinds(b) - kinds(a) || a.text.length - b.text.length
  const [best] = (short.length > 0 ? short : records).toSorted(better)
  return best === undefined ? '' : `${heading(best)}\n${factTable(facts(best), best, width)}`
}

const factTable = (facts: readonly Fact[], record: ArticleRecord, width: number): string => {
  const what = Math.floor(width * 0.3)
  const marked = markerOf(record, 14)
  return table(
    [{ name: 'fact' }, { name: 'what', width: what }, { name: 'sentence', width: width - what - 18 }],
    facts.map(it => [`${'  '.repeat(it.level)}${it.kind}`, it.what, marked(it.evidence)]),
  )
}
