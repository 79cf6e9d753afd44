import type { ArticleRecord, Event } from '../record.ts'
import { boundsOf } from '../resolve/bounds.ts'
import type { Suspicion } from './finding.ts'
import { daysBetween, refOf } from './person.ts'

/** An appearance of a person at a place on a day. `place`: code of the county or city where the meeting was. */
export type Appearance = Readonly<{
  person: string
  name: string
  day: string
  place: string
  placeName: string
  meeting: string
  article: string
  key: string
  event: string
}>

/** Who took part in what on which day, where the article says the place; not those who sat before a screen. */
export function appearancesIn(
  record: ArticleRecord,
  personOf: (key: string) => string | undefined,
  meetingOf: (key: string) => string,
): readonly Appearance[] {
  return record.events.flatMap(event => {
    const { from, to } = boundsOf(event.date)
    const place = placeOf(record, event)
    if (from === null || from !== to || place === null || event.mode === 'video') return []
    return event.attended.flatMap(({ person: key, name }) => {
      const person = personOf(key)
      if (person === undefined) return []
      const at = { article: record.id, key, event: event.key, meeting: meetingOf(event.key) }
      return [{ person, name, day: from, place: place.code, placeName: place.name, ...at }]
    })
  })
}

function placeOf({ places }: ArticleRecord, { place }: Event): Readonly<{ code: string; name: string }> | null {
  const known = places.find(it => place.includes(it.name) && it.code !== null)
  return known === undefined || known.code === null ? null : { code: known.code, name: known.name }
}

/** The same person at two meetings of one day, in two prefectures. Appearances of one person on one day. */
export function twoPlaces(appearances: readonly Appearance[]): readonly Suspicion[] {
  const [first] = appearances
  const other = appearances.find(
    it => first !== undefined && isFar(it.place, first.place) && it.meeting !== first.meeting,
  )
  if (first === undefined || other === undefined) return []
  return [
    {
      check: 'two places in a day',
      sure: 'doubtful',
      what: `${first.name} is in ${first.placeName} and in ${other.placeName} on ${first.day}`,
      proofs: [first, other].map(({ article, key, event }) => ({ article, key, event })),
      mend: `split ${refOf(first)} ${refOf(other)}`,
    },
  ]
}

/** In another prefecture; a province as a whole is no place to be far from. */
const isFar = (a: string, b: string): boolean =>
  !/0000$/u.test(a) && !/0000$/u.test(b) && a.slice(0, 4) !== b.slice(0, 4)

/** Days after the paper until which meetings are announced. */
const announced = 60

/** A meeting that is told long before it was: a year or month read wrongly. */
export function toldBefore(record: ArticleRecord): readonly Suspicion[] {
  const { published } = record.source
  const printed = boundsOf(published).to
  if (printed === null) return []
  return record.events.flatMap((event): readonly Suspicion[] => {
    const { from } = boundsOf(event.date)
    if (from === null || daysBetween(printed, from) <= announced) return []
    const what = `${event.name} is on ${event.date}, in a paper of ${published}`
    const mend = `correct date ${record.id} --event ${event.key} --to … --reason …`
    return [
      {
        check: 'told before it was',
        sure: 'doubtful',
        what,
        proofs: [{ article: record.id, key: '', event: event.key }],
        mend,
      },
    ]
  })
}
