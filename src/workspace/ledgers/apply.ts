import type { ArticleRecord, Person, Span } from '../../record.ts'
import type { Correction } from './corrections.ts'
import { dated, renamed, withAttendee, withOffice, withoutPerson, withRole } from './facts.ts'

/** Whom or what a correction is about in one record: keys of it; a person whom the rules did not see by the words. */
export type Located = Readonly<{ correction: Correction; person: string | Span | null; event: string | null }>

/**
 * The record as people put it right. Pure: the record as it was extracted goes in, whatever the order of corrections.
 * Each leaves a note `correction` that says who, when and why.
 */
export function corrected(record: ArticleRecord, corrections: readonly Located[]): ArticleRecord {
  return inOrder(corrections).reduce((before, it) => noted(applied(...withPerson(before, it)), it), record)
}

const turns: readonly Correction['fact'][] = ['name', 'office', 'attendee', 'role', 'date']

/** Names first, since people are added there; then by what the lines say. */
const inOrder = (corrections: readonly Located[]): readonly Located[] =>
  corrections.toSorted((a, b) => {
    const turn = turns.indexOf(a.correction.fact) - turns.indexOf(b.correction.fact)
    return turn || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  })

type Settled = Readonly<{ correction: Correction; person: string; event: string }>

/** Words become a person of the record, once, when something is to be said of them. */
function withPerson(record: ArticleRecord, { correction, person, event }: Located): [ArticleRecord, Settled] {
  const settle = (key: string): Settled => ({ correction, person: key, event: event ?? '' })
  if (person === null || typeof person === 'string') return [record, settle(person ?? '')]
  const known = record.people.find(it => it.spans.some(span => span[0] === person[0]))
  if (known !== undefined) return [record, settle(known.key)]
  if (correction.now === null || correction.now === false || correction.fact === 'date') return [record, settle('')]
  const added = newPerson(record, correction, person)
  return [{ ...record, people: [...record.people, added] }, settle(added.key)]
}

function newPerson({ people }: ArticleRecord, correction: Exclude<Correction, { fact: 'date' }>, span: Span): Person {
  const last = Math.max(0, ...people.map(({ key }) => Number(key.slice(1))))
  return {
    ...{ key: `p${last + 1}`, spans: [span], mentionedOnly: false, private: false, offices: [], rule: 'correction' },
    name: correction.fact === 'name' ? (correction.now ?? correction.person.name) : correction.person.name,
    traits: { sex: null, ethnicity: null, born: null },
  }
}

function applied(record: ArticleRecord, { correction, person, event }: Settled): ArticleRecord {
  switch (correction.fact) {
    case 'name':
      return correction.now === null ? withoutPerson(record, person) : renamed(record, person, correction.now)
    case 'office':
      return { ...record, people: changed(record.people, person, it => withOffice(it, correction)) }
    case 'attendee':
      return {
        ...record,
        events: changed(record.events, event, it => withAttendee(it, record, person, correction.now)),
      }
    case 'role':
      return { ...record, events: changed(record.events, event, it => withRole(it, record, person, correction)) }
    case 'date':
      return { ...record, events: changed(record.events, event, it => dated(it, correction.now)) }
  }
}

const changed = <T extends Readonly<{ key: string }>>(list: readonly T[], key: string, change: (it: T) => T) =>
  list.map(it => (it.key === key ? change(it) : it))

function noted(record: ArticleRecord, { correction, person, event }: Located): ArticleRecord {
  const { fact, by, at, reason } = correction
  const key = typeof person === 'string' ? person : null
  const span =
    key === null && person !== null
      ? (person as Span)
      : (record.people.find(it => it.key === key)?.spans[0] ?? record.events.find(it => it.key === event)?.evidence)
  const message = `${fact} put right by ${by} on ${at}${reason === '' ? '' : `: ${reason}`}`
  return { ...record, notes: [...record.notes, { code: 'correction', message, span: span ?? null }] }
}
