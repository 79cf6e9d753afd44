import type { DatabaseSync } from 'node:sqlite'
import { factRows } from '../../graph/rows/stream.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { careerStages, type Stage } from '../../resolve/careers/career.ts'
import type { PersonSummary } from '../../resolve/people/person.ts'
import { type CoveredPlace, coveredPlaces, noPlace } from '../../workspace/coverage/coverage.ts'
import { type Careers, careersIn, sightings, type Term } from '../../workspace/people/careers.ts'
import { isNational } from '../../workspace/people/mentions.ts'
import { type Gathered, gathered, type Office } from './gather.ts'
import { neverSeen, type Seen, seenIn } from './term-bounds.ts'

/** What every table is made from. */
export type Source = Gathered &
  Readonly<{
    db: DatabaseSync
    includePrivate: boolean
    careers: Careers
    stagesOf: (person: string) => readonly Stage[]
    officeOf: (id: string) => Office
    seenOf: (spell: string) => Seen
    covered: readonly CoveredPlace[]
    /** The first and the last month with a newspaper of any place. */
    span: Readonly<{ first: string; last: string }> | null
    /** On how many days of a month there were newspapers of a place; null for none. */
    daysCovered: (place: string, month: string) => number | null
  }>

export function sourceOf(db: DatabaseSync, includePrivate: boolean): Source {
  const facts = gathered(factRows(db, chainOf, { includePrivate }), db)
  const seen = seenIn(sightings(db))
  const [careers, covered] = [careersIn(db), coveredPlaces(db)]
  const days = new Map(
    covered.flatMap(({ code, months }) => months.map(it => [`${code} ${it.month}`, it.days] as const)),
  )
  return {
    ...{ ...facts, db, includePrivate, careers, covered, span: spanOf(covered) },
    stagesOf: person => careerStages(careers, person),
    seenOf: spell => seen.get(spell) ?? neverSeen,
    officeOf: id => facts.offices.get(id) ?? noOffice,
    daysCovered: (place, month) => days.get(`${place} ${month}`) ?? null,
  }
}

function spanOf(covered: readonly CoveredPlace[]): Source['span'] {
  const months = covered.flatMap(place => place.months.map(({ month }) => month)).toSorted()
  const [first, last] = [months[0], months.at(-1)]
  return first === undefined || last === undefined ? null : { first, last }
}

const noOffice: Office = { rank: null, rankRule: null, rankOrder: null, level: null }

/** Whose newspapers would tell of a person, as coverage names places: of one term, and of the person. */
export type Places = Readonly<{ ofTerm: (term: Term) => string; own: string }>

/** Offices without a jurisdiction are the whole country's where they are national; else they lie where the person does. */
export function placesOf({ home }: PersonSummary): Places {
  const own = home?.code ?? home?.name ?? noPlace
  return {
    own,
    ofTerm: ({ spell: { jurisdiction, organ } }) =>
      jurisdiction?.code ?? jurisdiction?.name ?? (isNational({ organ, rank: null }) ? noPlace : own),
  }
}
