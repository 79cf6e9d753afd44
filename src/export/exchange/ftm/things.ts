/** Nodes of the graph as entities. */

import type { NodeLabel, NodeRow } from '../../../graph/row.ts'
import type { OrganizationKind } from '../../../record.ts'
import { knownDay } from '../../../resolve/bounds.ts'
import { datesOf, inexact } from './dates.ts'
import { details, type Entity, entity, entityId, nameOr } from './entity.ts'

/** What relations add to an entity, by its property: `organization` of a position, `involved` in an event. */
export type Added = Readonly<Record<string, readonly string[]>>

type Properties = Readonly<Record<string, string & readonly string[]>>
type Maker = (properties: Properties, id: string) => Entity

const makers: Readonly<Partial<Record<NodeLabel, Maker>>> = {
  Person: (p, id) =>
    entity('Person', id, {
      name: nameOr(p['name'], id),
      alias: p['aliases'],
      summary: p['caption'],
      description: details(p, ['home', 'firstSeen', 'lastSeen', 'articleCount']),
    }),
  Office: (p, id) =>
    entity('Position', id, {
      name: nameOr(p['name'], id),
      subnationalArea: p['jurisdiction'],
      // Only divisions of China have a level.
      country: p['level'] === undefined ? null : 'cn',
      description: details(p, ['organ', 'seat', 'rank', 'rankOrder', 'rankRule', 'level']),
    }),
  Organization: (p, id) =>
    entity(schemaOf(p['kind']), id, {
      name: nameOr(p['name'], id),
      alias: p['aliases'],
      classification: p['kind'],
      topics: topics[p['kind'] as OrganizationKind],
      description: details(p, ['jurisdiction']),
    }),
  Place: (p, id) =>
    entity('Address', id, {
      name: nameOr(p['name'], id),
      // A semicolon would part two addresses.
      full: p['fullName']?.replaceAll(';', '；'),
      country: p['code'] === undefined ? null : 'cn',
      description: details(p, ['code', 'level', 'validFrom', 'validTo']),
    }),
  Project: (p, id) =>
    entity('Project', id, {
      name: nameOr(p['name'], id),
      alias: p['aliases'],
      status: p['stage'],
      amount: p['amount'],
      currency: p['amount'] === undefined ? null : 'CNY',
      description: details(p, ['amountRaw']),
    }),
  Meeting: (p, id) =>
    entity('Event', id, {
      name: nameOr(p['name'], id),
      ...datesOf(p['date']),
      keywords: p['kind'],
      description: details(p, [...inexact(p, ['date']), 'sizeNamed', 'sizeStated', 'scope', 'mode']),
    }),
  Article: (p, id) =>
    entity('Article', id, {
      title: p['title'],
      fileName: p['document'],
      publishedAt: knownDay(p['published'] ?? null, 'first'),
      publisher: p['publisher'],
      sourceUrl: webAddress(p['url']),
      language: 'zho',
      description: details(p, [...inexact(p, ['published']), 'page']),
    }),
}

/** Null for what only a graph store holds (claims, settings of what is derived). */
export function thingOf({ label, id, properties }: NodeRow, added: Added): Entity | null {
  const own = makers[label]?.(properties as Properties, entityId(id)) ?? null
  return own === null ? null : { ...own, properties: { ...own.properties, ...added } }
}

const publicBodies: ReadonlySet<string> = new Set<OrganizationKind>([
  ...(['government', 'congress', 'cppcc', 'discipline', 'court', 'procuratorate', 'army', 'zone'] as const),
])

function schemaOf(kind: string | undefined): string {
  if (kind === 'company' || kind === 'bank') return 'Company'
  return publicBodies.has(kind ?? 'other') ? 'PublicBody' : 'Organization'
}

const topics: Readonly<Partial<Record<OrganizationKind, string>>> = {
  party: 'pol.party',
  government: 'gov',
  court: 'gov.judicial',
  procuratorate: 'gov.judicial',
  army: 'mil',
  bank: 'fin.bank',
}

const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:/u.test(url) && URL.canParse(url) ? url : null
