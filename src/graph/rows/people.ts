import type { ArticleRecord, RoleMention } from '../../record.ts'
import { officeId } from '../../workspace/ids.ts'
import { appointmentRef, officeRef } from '../../workspace/people/mentions.ts'
import type { Part } from '../part.ts'
import { fact, personEnd, type Scene } from './scene.ts'
import { heldFacts } from './terms.ts'

export function personFacts(scene: Scene, person: ArticleRecord['people'][number]): readonly Part[] {
  const id = scene.identity.person(person.key)
  const [first] = person.spans
  if (id === undefined || first === undefined) return []
  const mention = fact('MENTIONS', [scene.article, personEnd(id)], scene.quotes.claim(first, person.rule))
  return [
    mention,
    ...person.offices.flatMap((office, i) => heldFacts(scene, id, { ...office, ref: officeRef(person.key, i) })),
  ]
}

export function appointmentFacts(
  scene: Scene,
  appointment: ArticleRecord['appointments'][number],
  index: number,
): readonly Part[] {
  const id = scene.identity.person(appointment.person)
  const { evidence, how } = appointment
  if (id === undefined) return []
  const held = {
    ...appointment,
    ref: appointmentRef(index),
    rank: null,
    rankRule: null,
    evidence,
    rule: `appointment ${how}`,
    inferred: null,
  }
  return heldFacts(scene, id, held)
}

/** 县委书记出席会议, without a name: the article means who held the office then. No sighting, and nobody attended for it. */
export function roleMentionFacts(scene: Scene, role: RoleMention): readonly Part[] {
  const { record, identity, owners, quotes, article } = scene
  const date = record.events.find(event => event.key === role.event)?.date ?? record.source.published
  const office = officeId(role.organ, owners(role.organ, role.jurisdiction).key, role.seat)
  const person = identity.holder(office, date)
  const inferred = `who was ${role.organ}${role.seat} on ${date}`
  return person === undefined
    ? []
    : [fact('MENTIONS', [article, personEnd(person)], quotes.claim(role.evidence, 'role-only', inferred))]
}
