import type { DatabaseSync } from 'node:sqlite'
import type { ChainOf } from '../graph/places.ts'
import { identities } from '../graph/rows/identified.ts'
import type { ArticleRecord, Span } from '../record.ts'
import { quoterOf } from '../segment/quotes.ts'
import { everyArticle, recordsIn } from '../workspace/articles/records.ts'
import { type Appearance, appearancesIn, toldBefore, twoPlaces } from './days.ts'
import type { Finding, Proof, Suspicion } from './finding.ts'
import { twoHolders, twoSeats } from './holders.ts'
import { type Person, personsIn } from './person.ts'
import { noSuchOffice, noSuchPlace } from './places.ts'
import { rankJumps } from './ranks.ts'
import { endsBeforeStart, seenOutside } from './terms.ts'

/**
 * What cannot be, or is doubtful, in a workspace, the impossible first: each with the sentences it rests on and the call
 * that would mend it. A finding accuses nobody: most are words that were misread. Changes nothing.
 */
export function audit(db: DatabaseSync, chainOf: ChainOf): readonly Finding[] {
  const people = [...personsIn(db)]
  const terms = Map.groupBy(
    people.flatMap(person => person.terms),
    ({ spell }) => spell.office,
  )
  const found = [
    ...[...terms.values()].flatMap(twoHolders),
    ...people.flatMap(person => ofPerson(person, chainOf)),
    ...ofArticles(db),
  ]
  const recordOf = recordsIn(db)
  return found.toSorted(byWeight).map(it => shown(it, recordOf))
}

const ofPerson = (person: Person, chainOf: ChainOf): readonly Suspicion[] => [
  ...twoSeats(person.terms),
  ...person.terms.flatMap(term => [
    ...endsBeforeStart(term),
    ...seenOutside(term),
    ...noSuchOffice(term),
    ...noSuchPlace(term, chainOf),
  ]),
  ...rankJumps(person),
]

function ofArticles(db: DatabaseSync): readonly Suspicion[] {
  const identityOf = identities(db)
  const days = new Map<string, Appearance[]>()
  const found: Suspicion[] = []
  for (const { record } of everyArticle(db)) {
    found.push(...toldBefore(record))
    const { person, meeting } = identityOf(record.id)
    for (const one of appearancesIn(record, person, meeting)) {
      const key = `${one.person} ${one.day}`
      days.set(key, [...(days.get(key) ?? []), one])
    }
  }
  return [...found, ...[...days.values()].flatMap(twoPlaces)]
}

const byWeight = (a: Suspicion, b: Suspicion): number => weight(b) - weight(a) || (keyOf(a) < keyOf(b) ? -1 : 1)
const weight = ({ sure }: Suspicion): number => (sure === 'impossible' ? 1 : 0)
const keyOf = ({ check, what, mend }: Suspicion): string => `${check} ${what} ${mend}`

function shown({ proofs, ...suspicion }: Suspicion, recordOf: (article: string) => ArticleRecord): Finding {
  const places = new Map(proofs.map(proof => [JSON.stringify(proof), proof]))
  const evidence = [...places.values()].map(proof => {
    const record = recordOf(proof.article)
    const { document, published, publisher } = record.source
    return { article: record.id, document, published, publisher, quote: quoterOf(record)(spanOf(record, proof)) }
  })
  return { ...suspicion, evidence }
}

/** Where the words of a proof stand. */
function spanOf(record: ArticleRecord, { key, office, event }: Proof): Span {
  const person = record.people.find(it => it.key === key)
  const meeting = record.events.find(it => it.key === event)
  const attended = meeting?.attended.find(it => it.person === key)
  const said = office?.startsWith('+')
    ? record.appointments[Number(office.slice(1))]
    : person?.offices[Number(office?.split('/')[1])]
  return (said ?? attended ?? meeting)?.evidence ?? person?.spans[0] ?? [0, 0]
}
