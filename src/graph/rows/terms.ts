import type { Office } from '../../record.ts'
import { officeId } from '../../workspace/ids.ts'
import { sidOf } from '../keys.ts'
import type { Claim, EdgePart, End, Part } from '../part.ts'
import type { Properties } from '../row.ts'
import { personEnd, type Scene } from './scene.ts'
import { officeParts } from './structure.ts'

type Held = Readonly<{ ref: string }> &
  Pick<Office, 'organ' | 'seat' | 'jurisdiction' | 'rank' | 'rankRule' | 'evidence' | 'rule' | 'inferred'>

/** That an article has a person in an office: the office, its organ, and the edge of the term. */
export function heldFacts(scene: Scene, person: string, held: Held): readonly Part[] {
  const spell = scene.identity.spell(held.ref)
  if (spell === undefined) return []
  const owner = scene.owners(held.organ, held.jurisdiction)
  const id = officeId(held.organ, owner.key, held.seat)
  const claim = scene.quotes.claim(held.evidence, held.rule, held.inferred)
  return [...officeParts({ ...held, id, owner }, scene.chainOf), heldEdge({ person, office: id, spell }, {}, claim)]
}

export function heldEdge(
  ends: Readonly<{ person: string; office: string; spell: string }>,
  properties: Properties,
  claim: Claim | null,
): EdgePart {
  const [from, to]: [End, End] = [personEnd(ends.person), { label: 'Office', id: ends.office }]
  return { type: 'HELD', sid: sidOf('HELD', from, to, ends.spell), from, to, properties, claim }
}
