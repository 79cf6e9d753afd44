import type { ArticleRecord, Span } from '../record.ts'
import { careerStages, type Stage } from '../resolve/careers/career.ts'
import type { CoveredMonth } from '../workspace/coverage/coverage.ts'
import { whomShown } from '../workspace/people/whom.ts'
import { monthsCovered, type Reader, type Source, sourceOf } from './reader.ts'

/** An article that states a term; `date` is the day it tells of. */
type Sighting = Source & Readonly<{ date: string | null }>

/** A person, and the terms in order of time, each with its neighbours in the office and the articles that state it. */
export type Career = Readonly<{
  id: string
  name: string
  caption: string
  firstSeen: string | null
  lastSeen: string | null
  articles: number
  stages: readonly (Stage & Readonly<{ told: readonly Sighting[] }>)[]
  /** Months with newspapers of the places where the person held office. */
  covered: readonly CoveredMonth[]
}>

/** `words`: a name that one person bears, or an id. */
export function careerOf(reader: Reader, words: string): Career {
  const { db, careers } = reader
  const { id, name, summary } = careers.person(whomShown(db, words).person)
  const { caption, firstSeen, lastSeen, articles, home } = summary
  const stages = careerStages(careers, id)
  const places = [home, ...stages.map(({ term }) => term.spell.jurisdiction)]
  return {
    ...{ id, name, caption, firstSeen, lastSeen, articles },
    stages: stages.map(stage => ({ ...stage, told: toldOf(reader, stage) })),
    covered: monthsCovered(
      reader,
      places.map(place => place?.code ?? place?.name ?? null),
    ),
  }
}

const toldOf = ({ careers, recordOf }: Reader, { term }: Stage): readonly Sighting[] =>
  careers.stating(term.id).map(({ article, ref, date }) => {
    const record = recordOf(article)
    return { ...sourceOf(record, evidenceOf(record, ref)), date }
  })

/** `p1/0`: the first office of p1; `+2`: the third appointment. */
function evidenceOf({ people, appointments }: ArticleRecord, ref: string): Span | undefined {
  if (ref.startsWith('+')) return appointments[Number(ref.slice(1))]?.evidence
  const [key, at] = ref.split('/')
  return people.find(person => person.key === key)?.offices[Number(at)]?.evidence
}
