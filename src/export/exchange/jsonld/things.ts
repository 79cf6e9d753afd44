/** Nodes of the graph in the words of schema.org. */

import type { NodeLabel, NodeRow } from '../../../graph/row.ts'
import type { OrganizationKind } from '../../../record.ts'
import { knownDay } from '../../../resolve/bounds.ts'
import { iri, known, own } from './context.ts'

type Properties = Readonly<Record<string, string | undefined>>
type Thing = Readonly<Record<string, unknown>>

const makers: Readonly<Partial<Record<NodeLabel, (properties: Properties) => Thing>>> = {
  Person: p => ({
    ...{ type: 'Person', name: p['name'], alternateName: p['aliases'], disambiguatingDescription: p['caption'] },
    ...own(p, ['home', 'firstSeen', 'lastSeen', 'articleCount']),
  }),
  Office: p => ({
    ...{ type: 'Occupation', name: p['name'] },
    ...own(p, ['organ', 'seat', 'rank', 'rankOrder', 'rankRule', 'level', 'jurisdiction']),
  }),
  Organization: p => ({
    ...{ type: types[p['kind'] as OrganizationKind] ?? 'Organization', name: p['name'], alternateName: p['aliases'] },
    ...own(p, ['kind', 'jurisdiction']),
  }),
  Place: p => ({
    ...{ type: p['level'] === 'site' ? 'Place' : 'AdministrativeArea', name: p['name'], identifier: p['code'] },
    ...own(p, ['fullName', 'level', 'validFrom', 'validTo']),
  }),
  Project: p => ({
    ...{ type: 'Project', name: p['name'], alternateName: p['aliases'] },
    ...own(p, ['amount', 'amountRaw', 'stage']),
  }),
  Meeting: p => ({
    ...{ type: 'Event', name: p['name'] },
    ...{ startDate: knownDay(p['date'] ?? null, 'first'), endDate: knownDay(p['date'] ?? null, 'last') },
    eventAttendanceMode: modes[p['mode'] ?? ''],
    ...own(p, ['kind', 'date', 'sizeNamed', 'sizeStated', 'scope', 'mode']),
  }),
  Article: p => ({
    ...{ type: 'NewsArticle', headline: p['title'], datePublished: p['published'], inLanguage: 'zh' },
    publisher: p['publisher'] === undefined ? null : { type: 'Organization', name: p['publisher'] },
    ...{ pagination: p['page'], url: p['url'], identifier: p['document'] },
  }),
}

/** Null for what only a graph store holds. */
export function thingOf({ label, id, properties }: NodeRow): Thing | null {
  const thing = makers[label]?.(properties as Properties)
  return thing === undefined ? null : known({ id: iri(id), ...thing })
}

const types: Readonly<Partial<Record<OrganizationKind, string>>> = {
  government: 'GovernmentOrganization',
  congress: 'GovernmentOrganization',
  discipline: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  procuratorate: 'GovernmentOrganization',
  zone: 'GovernmentOrganization',
  company: 'Corporation',
  bank: 'Corporation',
  school: 'EducationalOrganization',
  hospital: 'MedicalOrganization',
  media: 'NewsMediaOrganization',
}

const modes: Readonly<Record<string, string>> = {
  inPerson: 'OfflineEventAttendanceMode',
  video: 'OnlineEventAttendanceMode',
}
