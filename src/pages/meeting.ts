import { RenmaiError } from '../errors.ts'
import { quotesOf } from '../graph/evidence.ts'
import type { ArticleRecord, Event } from '../record.ts'
import type { Told } from '../workspace/articles/tellings.ts'
import { type Reader, type Source, sourceOf } from './reader.ts'

/** Somebody who took part: as the papers order them, what they did, and who says so. */
export type Taker = Readonly<{
  person: string
  name: string
  caption: string
  as: string | null
  basis: string
  chaired: boolean
  /** 强调, 要求; empty for who did not speak. */
  spoke: readonly string[]
  /** Articles that name them there. */
  articles: number
  sources: readonly Source[]
}>

/** What one paper tells of a meeting: whom it names, in its own order. */
export type Report = Source & Readonly<{ title: string | null; people: readonly string[] }>

/** A meeting as all papers together have it; the first to name a thing gives the word. */
export type Meeting = Readonly<{
  id: string
  name: string
  kind: string
  date: string | null
  home: ArticleRecord['home']
  places: readonly string[]
  size: Readonly<{ named: number; stated: number | null; open: string | null }>
  scope: Event['size']['scope']
  mode: string
  projects: readonly Readonly<{ id: string; name: string }>[]
  organizations: readonly Readonly<{ name: string; as: string }>[]
  people: readonly Taker[]
  reports: readonly Report[]
}>

/** An event with its article, and who its people are. */
type Telling = Readonly<{
  record: ArticleRecord
  event: Event
  personOf: (key: string) => string | undefined
  projectOf: (name: string) => string
}>

/** The meeting of an id. Throws where no article tells of one. */
export function meetingOf(reader: Reader, id: string): Meeting {
  const tellings = reader.tellings.ofMeeting(id).map(told => tellingOf(reader, told))
  const [first] = tellings
  if (first === undefined) throw new RenmaiError(`There is no meeting ${id} in the workspace.`)
  const { name, kind, date, size, mode } = first.event
  const { discreet } = quotesOf(first.record)
  const people = takersOf(reader, tellings)
  return {
    ...{ id, kind, date, mode, name: discreet(name), home: first.record.home },
    ...{
      scope: size.scope,
      size: {
        named: Math.max(size.named, people.length),
        stated: size.stated,
        open: size.open === null ? null : discreet(size.open),
      },
    },
    places: [...new Set(tellings.flatMap(({ record, event }) => event.place.map(quotesOf(record).discreet)))],
    projects: unique(tellings.flatMap(projectsOf), it => it.id),
    organizations: unique(
      tellings.flatMap(({ event }) => event.organizations),
      it => it.name,
    ),
    people,
    reports: tellings.map(reportOf),
  }
}

function tellingOf({ recordOf, identityOf }: Reader, { article, key }: Told): Telling {
  const record = recordOf(article)
  const event = record.events.find(it => it.key === key)
  if (event === undefined) throw new Error(`no event ${key} in ${article}`)
  const { person, project } = identityOf(article)
  return { record, event, personOf: person, projectOf: project }
}

const projectsOf = ({ event, projectOf }: Telling) => event.projects.map(name => ({ id: projectOf(name), name }))

const unique = <One>(all: readonly One[], keyOf: (one: One) => string): readonly One[] =>
  [...new Map(all.toReversed().map(one => [keyOf(one), one])).values()].toReversed()

/** One appearance of one person in one article. */
type Appearance = Readonly<{ person: string; telling: Telling; part: Event['attended'][number] }>

function takersOf(reader: Reader, tellings: readonly Telling[]): readonly Taker[] {
  const appearances = tellings.flatMap(telling =>
    telling.event.attended.flatMap((part): Appearance[] => {
      const person = telling.personOf(part.person)
      return person === undefined ? [] : [{ person, telling, part }]
    }),
  )
  return [...Map.groupBy(appearances, it => it.person)].map(([person, own]) => takerOf(reader, person, own))
}

function takerOf({ summaryOf }: Reader, person: string, own: readonly Appearance[]): Taker {
  const [first] = own
  const { caption } = summaryOf(person)
  const isOwn = (key: string, { personOf }: Telling) => personOf(key) === person
  const spoke = own.flatMap(({ telling }) => telling.event.spoke.filter(it => isOwn(it.person, telling)))
  return {
    ...{ person, caption, name: first?.part.name ?? caption },
    as: own.find(({ part }) => part.as !== null)?.part.as ?? null,
    basis: first?.part.basis ?? 'named',
    chaired: own.some(({ telling }) => telling.event.chaired.some(it => isOwn(it.person, telling))),
    spoke: [...new Set(spoke.flatMap(({ verbs }) => verbs))],
    articles: new Set(own.map(({ telling }) => telling.record.id)).size,
    sources: own.map(({ telling, part }) => sourceOf(telling.record, part.evidence)),
  }
}

function reportOf({ record, event, personOf }: Telling): Report {
  const title = record.title === null ? null : quotesOf(record).discreet(record.title)
  const people = event.attended.filter(({ person }) => personOf(person) !== undefined).map(({ name }) => name)
  return { ...sourceOf(record, event.evidence), title, people }
}
