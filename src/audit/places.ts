import type { ChainOf } from '../graph/places.ts'
import type { Suspicion } from './finding.ts'
import type { Term } from './person.ts'
import { levelHeadedBy } from './seats.ts'

/** An office that the place does not have: 县长 of a city, 镇长 of a township. */
export function noSuchOffice({ person, spell, proofs }: Term): readonly Suspicion[] {
  const { organ, seat, jurisdiction } = spell
  const level = levelHeadedBy(seat)
  if (level === null || jurisdiction === null || !organ.endsWith('人民政府') || jurisdiction.name.endsWith(level))
    return []
  const what = `${person.name} is ${seat} of ${jurisdiction.name}, which has none`
  return [suspicion('no such office', { person, spell, proofs }, what)]
}

/** An office of a place that was not there yet, or no more, when its holder was seen. */
export function noSuchPlace({ person, spell, proofs, seen }: Term, chainOf: ChainOf): readonly Suspicion[] {
  const place = spell.jurisdiction?.code ? chainOf(spell.jurisdiction.code).at(-1) : undefined
  if (place === undefined) return []
  const { name, validFrom, validTo } = place
  const early = validFrom === null ? undefined : seen.find(({ day }) => day < validFrom)
  const late = validTo === null ? undefined : seen.find(({ day }) => day >= validTo && !day.startsWith(validTo))
  const told = (day: string, words: string) =>
    suspicion(
      'no such place',
      { person, spell, proofs },
      `${person.name} is ${spell.organ}${spell.seat} on ${day}; ${name} ${words}`,
    )
  return [
    ...(early === undefined ? [] : [told(early.day, `is there from ${validFrom}`)]),
    ...(late === undefined ? [] : [told(late.day, `was there until ${validTo}`)]),
  ]
}

const suspicion = (
  check: string,
  { person, spell, proofs }: Pick<Term, 'person' | 'spell' | 'proofs'>,
  what: string,
): Suspicion => ({
  ...{ check, sure: 'impossible', what, proofs: proofs.slice(0, 3) },
  mend: `correct office ${proofs[0]?.article ?? ''} --person ${person.name} --office ${spell.seat} --to … --reason …`,
})
