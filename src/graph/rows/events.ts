import type { Event } from '../../record.ts'
import { boundsOf } from '../../resolve/bounds.ts'
import type { Quotes } from '../evidence.ts'
import type { End, Part } from '../part.ts'
import { compact } from '../places.ts'
import type { Properties } from '../row.ts'
import { located } from './places.ts'
import { fact, personEnd, projectEnd, type Scene } from './scene.ts'
import { homeParts, organizationEnd } from './structure.ts'

export function eventFacts(scene: Scene, event: Event): readonly Part[] {
  const { record, quotes, chainOf } = scene
  const meeting: End = { label: 'Meeting', id: scene.identity.meeting(event.key) }
  const claim = quotes.claim(event.evidence, event.rule)
  return [
    { ...meeting, properties: meetingProperties(event, quotes) },
    fact('REPORTS', [scene.article, meeting], claim),
    ...homeParts(meeting, record.home, chainOf),
    ...roleFacts(scene, event, meeting),
    ...event.place.flatMap(name => located(scene, meeting, name, claim)),
    ...event.projects.flatMap(name => about(scene, meeting, name)),
    ...event.organizations.flatMap(({ name, as }) => tookPart(scene, meeting, name, as)),
  ]
}

function meetingProperties(event: Event, quotes: Quotes): Properties {
  return compact({
    name: quotes.discreet(event.name),
    kind: event.kind,
    date: event.date,
    ...boundsOf(event.date),
    sizeNamed: event.size.named,
    sizeStated: event.size.stated,
    scope: event.size.scope,
    mode: event.mode,
  })
}

function roleFacts(scene: Scene, event: Event, meeting: End): readonly Part[] {
  const { claim } = scene.quotes
  const of = (key: string, part: (person: End) => Part): readonly Part[] => {
    const id = scene.identity.person(key)
    return id === undefined ? [] : [part(personEnd(id))]
  }
  return [
    ...event.attended.flatMap(a =>
      of(a.person, person => {
        const properties = compact({ order: a.order, as: a.as, basis: a.basis })
        return fact('ATTENDED', [person, meeting], claim(a.evidence, `attended ${a.basis}`, a.inferred), properties)
      }),
    ),
    ...event.chaired.flatMap(c =>
      of(c.person, person => fact('CHAIRED', [person, meeting], claim(c.evidence, 'chaired'))),
    ),
    ...event.spoke.flatMap(s =>
      of(s.person, person =>
        fact('SPOKE_AT', [person, meeting], claim(s.evidence, 'spoke'), compact({ verbs: s.verbs })),
      ),
    ),
  ]
}

function about(scene: Scene, meeting: End, name: string): readonly Part[] {
  const project = scene.record.projects.find(p => p.name === name)
  if (project === undefined) return []
  return [fact('ABOUT', [meeting, projectEnd(scene, name)], scene.quotes.claim(project.evidence, 'project'))]
}

function tookPart(scene: Scene, meeting: End, name: string, as: string): readonly Part[] {
  const organization = scene.record.organizations.find(o => o.name === name)
  if (organization === undefined) return []
  const owner = scene.owners(name, organization.jurisdiction)
  const claim = scene.quotes.claim(organization.evidence, 'took part')
  return [fact('TOOK_PART', [organizationEnd(name, owner), meeting], claim, { as })]
}
