import { RenmaiError } from '../errors.ts'
import { chainOf } from '../recognise/gazetteer/index.ts'
import type { ArticleRecord } from '../record.ts'
import { firstDay, hasOneHolder } from '../resolve/careers/career.ts'
import type { CoveredMonth } from '../workspace/coverage/coverage.ts'
import { hashId, placeId } from '../workspace/ids.ts'
import type { Term } from '../workspace/people/careers.ts'
import { type Meeting, meetingOf } from './meeting.ts'
import { monthsCovered, type Reader } from './reader.ts'

/** A division or a site: who led it, what was held there (of a division, also what its papers call its own). */
export type Place = Readonly<{
  id: string
  name: string
  /** From the province down, as far as known. */
  fullName: string
  /** Terms in offices of the place that one person at a time holds. */
  terms: readonly Term[]
  meetings: readonly Meeting[]
  projects: readonly Readonly<{ id: string; name: string }>[]
  covered: readonly CoveredMonth[]
}>

/** A place by the names of one article; `name` is how that article calls it. */
type Found = Readonly<{ id: string; name: string; fullName: string; record: ArticleRecord }>

/**
 * The place of a division code, an id (l_…) or a name that only one place bears; a division comes before sites that
 * are called like it. Throws where there is none, and lists them where there are several.
 */
export function placeOf(reader: Reader, words: string): Place {
  const all = placesWith(reader, /^l_[0-9a-f]{16}$/u.test(words) ? '' : words)
  const own = all.filter(({ id }) => id === words)
  const named = own.length > 0 ? own : all.filter(({ name }) => name === words)
  const divisions = named.filter(isDivision)
  const [first, ...others] = new Map((divisions.length > 0 ? divisions : named).map(it => [it.id, it])).values()
  if (first === undefined)
    throw new RenmaiError(`No place is called ${words}. Write its name, its division code, or an id (l_…).`)
  if (others.length > 0) throw new RenmaiError(several(words, [first, ...others]))
  return pageOf(reader, first)
}

const placesWith = (reader: Reader, words: string): readonly Found[] =>
  reader.tellings.articlesWith(words).flatMap(article => placesIn(reader, article))

const isDivision = ({ id }: Pick<Found, 'id'>): boolean => chainOf(id).length > 0

/** An article may call a division by another name (武汉), but its record has the code. */
function pageOf(reader: Reader, place: Found): Place {
  const { id, name, fullName } = place
  const all = placesWith(reader, isDivision(place) ? id : name).filter(it => it.id === id)
  const articles = [...new Map(all.map(it => [it.record.id, it.record])).values()]
  const meetings = [...new Set(articles.flatMap(it => meetingsIn(reader, it, id)))].map(it => meetingOf(reader, it))
  const projects = articles.flatMap(it => projectsIn(reader, it, id))
  const { home } = place.record
  return {
    ...{ id, name, fullName },
    terms: byOffice(reader.careers.termsAt(id).filter(({ spell }) => hasOneHolder(spell))),
    meetings: meetings.toSorted(latestFirst),
    projects: [...new Map(projects.map(it => [it.id, it])).values()],
    covered: monthsCovered(reader, [isDivision(place) ? id : (home?.code ?? home?.name ?? null)]),
  }
}

const latestFirst = (a: Meeting, b: Meeting): number => {
  const [x, y] = [a, b].map(({ id, date }) => `${date ?? ''} ${id}`)
  return (x ?? '') < (y ?? '') ? 1 : -1
}

/** The offices most often in the papers first, the holders of each in order of time. */
function byOffice(terms: readonly Term[]): readonly Term[] {
  const offices = [...Map.groupBy(terms, ({ spell }) => spell.office).values()]
  const sightings = (office: readonly Term[]) => office.reduce((sum, { spell }) => sum + spell.sightings, 0)
  const inTime = (a: Term, b: Term) => ((firstDay(a) ?? '9') < (firstDay(b) ?? '9') ? -1 : 1)
  return offices.toSorted((a, b) => sightings(b) - sightings(a)).flatMap(office => office.toSorted(inTime))
}

/** Places an article names: its home, those of its list, and those that only a meeting or project names. */
function placesIn({ recordOf }: Reader, article: string): readonly Found[] {
  const record = recordOf(article)
  const { home, places, events, projects } = record
  const listed = places.map(({ name, code, within }) => {
    const fullName = divisionName(code) ?? [...within.filter(outer => outer !== name), name].join('')
    return { id: placeId(name, code, record), name, fullName, record }
  })
  const known = new Set(places.map(({ name }) => name))
  const others = [...events, ...projects].flatMap(({ place }) => place.filter(name => !known.has(name)))
  return [
    ...(home === null
      ? []
      : [{ id: homeId(home), name: home.name, fullName: divisionName(home.code) ?? home.name, record }]),
    ...listed,
    ...others.map(name => ({ id: placeId(name, null, record), name, fullName: name, record })),
  ]
}

const divisionName = (code: string | null): string | null => {
  const chain = code === null ? [] : chainOf(code)
  return chain.length === 0 ? null : chain.map(({ name }) => name).join('')
}

/** As the graph calls it. */
const homeId = ({ code, name }: NonNullable<ArticleRecord['home']>): string => code ?? hashId('l', name)

const idIn = (record: ArticleRecord, name: string): string =>
  placeId(name, record.places.find(place => place.name === name)?.code ?? null, record)

function meetingsIn({ identityOf }: Reader, record: ArticleRecord, id: string): readonly string[] {
  const isOwn = record.home !== null && homeId(record.home) === id
  return record.events
    .filter(({ place }) => isOwn || place.some(name => idIn(record, name) === id))
    .map(({ key }) => identityOf(record.id).meeting(key))
}

const projectsIn = ({ identityOf }: Reader, record: ArticleRecord, id: string) =>
  record.projects
    .filter(({ place }) => place.some(name => idIn(record, name) === id))
    .map(({ name }) => ({ id: identityOf(record.id).project(name), name }))

function several(words: string, found: readonly Found[]): string {
  const lines = found.map(
    ({ id, fullName, record }) => `  ${id}  ${fullName}${record.home ? `  (in news of ${record.home.name})` : ''}`,
  )
  return [`${found.length} places are called ${words}. Write one of these ids instead:`, ...lines.slice(0, 20)].join(
    '\n',
  )
}
