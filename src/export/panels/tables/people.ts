import type { Attender } from '../gather.ts'
import type { Row } from '../row.ts'
import type { Source } from '../source.ts'

export function* people(source: Source): Generator<Row> {
  for (const person of source.people()) yield rowOf(person, source)
}

function rowOf({ id, name, attendances }: Attender, { careers, officeOf }: Source): Row {
  const { caption, home, firstSeen, lastSeen, articles } = careers.person(id).summary
  const terms = careers.terms(id)
  const ranked = terms.map(({ spell }) => officeOf(spell.office)).filter(office => office.rankOrder !== null)
  const [highest] = ranked.toSorted((a, b) => Number(a.rankOrder) - Number(b.rankOrder))
  return {
    ...{ person_id: id, person: name, caption, home: home?.name ?? null, home_code: home?.code ?? home?.name ?? null },
    ...{ first_seen: firstSeen, last_seen: lastSeen, articles, terms: terms.length },
    ...{ rank: highest?.rank ?? null, rank_order: highest?.rankOrder ?? null },
    meetings: attendances.length,
    meetings_undated: attendances.filter(({ month }) => month === null).length,
  }
}
