import { pairEvents } from './events.ts'
import { matched } from './names.ts'
import type { Gold, Predicted } from './shape.ts'
import { tidy } from './tidy.ts'

/** What one article says in one layer, as keys that are compared for equality. */
export type Answer = Readonly<{ layer: string; gold: readonly string[]; predicted: readonly string[] }>

const nothing: Omit<Predicted, 'text' | 'document'> = {
  title: null,
  byline: [],
  home: null,
  people: [],
  events: [],
  projects: [],
  places: [],
  organizations: [],
}

/** The layers of one gold article against its record; without a record, all that gold holds is missed. */
export const answers = (gold: Gold, record: Predicted | null): readonly Answer[] => {
  const found = record ?? nothing
  return [
    { layer: 'article', gold: [gold.id], predicted: record ? [gold.id] : [] },
    ...(record ? frame(gold, record) : []),
    { layer: 'person', gold: gold.people.map(it => tidy(it.name)), predicted: found.people.map(it => tidy(it.name)) },
    offices('office (organ + post)', gold, found, it => `${tidy(it.organ)}|${tidy(it.post)}`),
    offices('office (post only)', gold, found, it => tidy(it.post)),
    ...eventLayers(gold, found.events),
    { layer: 'project', ...matched(gold.projects, found.projects) },
    { layer: 'place', ...matched(gold.places, found.places) },
    { layer: 'organization', ...matched(gold.organizations, found.organizations) },
  ]
}

/** Title, byline and home are asked only where the article was found at all; the title where gold knows one. */
const frame = (gold: Gold, record: Predicted): readonly Answer[] => [
  ...(gold.title ? [{ layer: 'title', gold: [tidy(gold.title)], predicted: maybe(record.title) }] : []),
  { layer: 'byline', gold: gold.byline.map(tidy), predicted: record.byline.map(tidy) },
  { layer: 'home', gold: maybe(gold.home), predicted: maybe(record.home) },
]

const maybe = (text: string | null | undefined): string[] => (text ? [tidy(text)] : [])

type Office = Gold['people'][number]['offices'][number]

const offices = (
  layer: string,
  gold: Pick<Gold, 'people'>,
  record: Pick<Predicted, 'people'>,
  key: (office: Office) => string,
): Answer => {
  const keys = (people: Gold['people']): string[] =>
    people.flatMap(person => person.offices.map(office => `${tidy(person.name)}|${key(office)}`))
  return { layer, gold: keys(gold.people), predicted: keys(record.people) }
}

const roles = ['attended', 'chaired', 'spoke'] as const

const eventLayers = (gold: Gold, predicted: Predicted['events']): readonly Answer[] => {
  const { partnerOf, idOf } = pairEvents(gold, predicted)
  const layer = (name: string, of: (event: Predicted['events'][number], id: string) => readonly string[]): Answer => ({
    layer: name,
    gold: gold.events.flatMap(event => of(event, event.id)),
    predicted: predicted.flatMap(event => of(event, idOf(event))),
  })
  // Places and projects of an event are compared inside the pair, since their names vary in length.
  const inside = (name: string, key: 'place' | 'projects'): Answer => {
    const of = (event: Predicted['events'][number] | null) => event?.[key].map(it => [it]) ?? []
    const inPairs = gold.events.map(event => ({ id: event.id, ...matched(of(event), of(partnerOf(event))) }))
    const alone = predicted.filter(event => !gold.events.some(it => partnerOf(it) === event))
    const extra = alone.map(event => ({ id: idOf(event), ...matched([], of(event)) }))
    return {
      layer: name,
      gold: inPairs.flatMap(it => it.gold.map(key => `${it.id}|${key}`)),
      predicted: [...inPairs, ...extra].flatMap(it => it.predicted.map(key => `${it.id}|${key}`)),
    }
  }
  return [
    layer('event', (_, id) => [id]),
    layer('event kind', (event, id) => [`${id}|${event.kind}`]),
    layer('event date', (event, id) => [`${id}|${event.date ?? ''}`]),
    ...roles.map(role => layer(role, (event, id) => event[role].map(it => `${id}|${tidy(it)}`))),
    inside('event place', 'place'),
    inside('event project', 'projects'),
  ]
}
