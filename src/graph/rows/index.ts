import type { ArticleRecord } from '../../record.ts'
import { ownersOf } from '../../workspace/ids.ts'
import { quotesOf } from '../evidence.ts'
import type { Part } from '../part.ts'
import { type ChainOf, compact } from '../places.ts'
import { eventFacts } from './events.ts'
import { organizationFacts } from './organizations.ts'
import { appointmentFacts, personFacts, roleMentionFacts } from './people.ts'
import { placeFacts } from './places.ts'
import { projectFacts } from './projects.ts'
import type { ArticleIdentity, Scene } from './scene.ts'
import { homeParts } from './structure.ts'

/** All that one article adds to the graph. Empty when it states nothing: a node without a fact is left out. */
export function articleParts(record: ArticleRecord, identity: ArticleIdentity, chainOf: ChainOf): readonly Part[] {
  const scene: Scene = {
    record,
    identity,
    chainOf,
    article: { label: 'Article', id: record.id },
    owners: ownersOf(record),
    quotes: quotesOf(record, identity.original),
  }
  const facts = [
    ...record.people.flatMap(person => personFacts(scene, person)),
    ...record.appointments.flatMap((appointment, i) => appointmentFacts(scene, appointment, i)),
    ...record.events.flatMap(event => eventFacts(scene, event)),
    ...record.roleMentions.flatMap(role => roleMentionFacts(scene, role)),
    ...record.projects.flatMap(project => projectFacts(scene, project)),
    ...record.places.flatMap(place => placeFacts(scene, place)),
    ...record.organizations.flatMap(organization => organizationFacts(scene, organization)),
  ]
  return facts.length === 0 ? [] : [...articleNode(scene), ...facts]
}

function articleNode({ record, article, chainOf, quotes }: Scene): readonly Part[] {
  const { published, publisher, document, page, url } = record.source
  const title = record.title === null ? null : quotes.discreet(record.title)
  return [
    { ...article, properties: compact({ title, published, publisher, document, page, url }) },
    ...homeParts(article, record.home, chainOf),
  ]
}
