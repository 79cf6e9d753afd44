import { hasOneHolder, type Neighbour, type Stage } from '../../../resolve/careers/career.ts'
import type { Spell } from '../../../resolve/careers/spells.ts'
import { flag, type Row } from '../row.ts'
import { placesOf, type Source } from '../source.ts'
import { endOf, monthsIn, type Seen, startOf, type TermEnd } from '../term-bounds.ts'

export function* spells(source: Source): Generator<Row> {
  for (const [id, name] of source.names) {
    const places = placesOf(source.careers.person(id).summary)
    for (const [i, stage] of source.stagesOf(id).entries()) {
      const days = (month: string) => source.daysCovered(places.ofTerm(stage.term), month)
      yield { spell_id: stage.term.id, person_id: id, person: name, number: i + 1, ...termOf(stage, days, source) }
    }
  }
}

type DaysCovered = (month: string) => number | null

function termOf(stage: Stage, days: DaysCovered, source: Source): Row {
  const { id, spell } = stage.term
  const seen = source.seenOf(id)
  const [start, end] = [startOf(spell, seen, stage.earliest), endOf(spell, seen, stage.latest)]
  return {
    ...officeOf(stage, source),
    ...{ start_stated: spell.from, start_seen: seen.first, start_possible: stage.earliest },
    ...{ start_from: start.from, start_to: start.to, start_evidence: boundOf(start, stage.earliest) },
    ...{ left_censored: flag(!start.isStated), end_stated: spell.to, end_seen: seen.last, end_possible: stage.latest },
    ...{ end_from: end.from, end_to: end.to, end_evidence: boundOf(end, stage.latest) },
    ...{ right_censored: flag(!end.isStated), evidence: evidenceOf(spell, [start, end]), sightings: spell.sightings },
    ...monthsOf(stage, seen, days),
    ...neighbourOf('before', stage.before, source),
    ...neighbourOf('after', stage.after, source),
  }
}

function officeOf({ term }: Stage, source: Source): Row {
  const { office, organ, seat, jurisdiction, status } = term.spell
  const { rank, rankRule, rankOrder, level } = source.officeOf(office)
  return {
    ...{ office_id: office, office: `${organ}${seat}`, organ, seat, place: jurisdiction?.name ?? null },
    ...{ place_code: jurisdiction?.code ?? jurisdiction?.name ?? null, level },
    ...{ rank, rank_order: rankOrder, rank_rule: rankRule, one_holder: flag(hasOneHolder(term.spell)) },
    ...{ status: status.at(-1)?.status ?? 'former', was_acting: flag(status.some(it => it.status === 'acting')) },
  }
}

function boundOf({ isStated }: TermEnd, possible: string | null): string {
  if (isStated) return 'stated'
  return possible === null ? 'open' : 'bounded'
}

function evidenceOf({ sightings, status }: Spell, ends: readonly TermEnd[]): string {
  const stated = ends.filter(({ isStated }) => isStated).length
  if (stated > 0) return stated === 2 ? 'stated' : 'partly'
  if (sightings > 0) return 'seen'
  return status.every(it => it.status === 'former') ? 'former' : 'undated'
}

function monthsOf({ term }: Stage, seen: Seen, days: DaysCovered): Row {
  const months = monthsIn(term.spell, seen)
  return { months: months.length, months_covered: months.filter(month => days(month) !== null).length }
}

/** Private people are nobody's neighbours, unless they are included. */
const neighbourOf = (side: 'before' | 'after', neighbour: Neighbour | null, { names }: Source): Row =>
  neighbour === null || !names.has(neighbour.person)
    ? { [`${side}_id`]: null, [`${side}_gap`]: null }
    : { [`${side}_id`]: neighbour.person, [`${side}_gap`]: neighbour.gapDays }
