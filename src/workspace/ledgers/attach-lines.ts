/** Lines of the ledgers and the mentions and events of today that they are about. */
import type { DatabaseSync } from 'node:sqlite'
import type { ArticleRecord } from '../../record.ts'
import { type StoredArticle, storedIn } from '../articles/records.ts'
import type { Anchor } from './anchor.ts'
import type { Located } from './apply.ts'
import { type Attach, attachEvents, attachPeople, attachWords, type Target } from './attach.ts'
import type { Correction } from './corrections.ts'
import type { Attached, Judgement } from './judgements.ts'
import type { Line } from './ledger.ts'
import { refuseDoubleCorrections } from './slots.ts'

/** A line of a ledger whose words are not in the workspace: of a document that is not there, or not found in it. */
export type Unattached = Readonly<{ file: string; line: number; anchor: Anchor; why: string }>

type AttachedJudgements = Readonly<{ attached: readonly Attached[]; unattached: readonly Unattached[] }>

/** The judgements whose two mentions are in the workspace, and those whose are not. */
export function attachJudgements(
  db: DatabaseSync,
  lines: readonly Line<Judgement>[],
  file: string,
): AttachedJudgements {
  const attachIn = attaching(db, attachPeople)
  const [attached, unattached]: [Attached[], Unattached[]] = [[], []]
  for (const { line, value } of lines) {
    const [a, b] = [attachIn(value.a), attachIn(value.b)]
    if (typeof a !== 'string' && typeof b !== 'string') attached.push({ line, value, a, b })
    for (const [anchor, found] of [
      [value.a, a],
      [value.b, b],
    ] as const)
      if (typeof found === 'string') unattached.push({ file, line, anchor, why: found })
  }
  return { attached, unattached }
}

const missing = {
  document: 'the document is not in the workspace',
  words: 'the words are not in the document any more',
}

/** What an anchor points at, or why it points at nothing; records of a document are read once. */
function attaching(db: DatabaseSync, attachIn: (records: readonly ArticleRecord[]) => Attach) {
  const articlesOf = storedIn(db)
  const known = new Map<string, Attach | null>()
  return (anchor: Anchor): Target | string => {
    const { document } = anchor
    if (!known.has(document)) {
      const records = articlesOf(document).map(({ record }) => record)
      known.set(document, records.length === 0 ? null : attachIn(records))
    }
    const attach = known.get(document)
    return attach ? (attach(anchor) ?? missing.words) : missing.document
  }
}

type LocatedLine = Located & Readonly<{ article: string; line: number }>
export type AttachedCorrections = Readonly<{ located: readonly LocatedLine[]; unattached: readonly Unattached[] }>

/** The corrections whose words are in the workspace, and those whose are not. Looks at records as they were extracted. */
export function attachCorrections(
  db: DatabaseSync,
  lines: readonly Line<Correction>[],
  file: string,
): AttachedCorrections {
  const articlesOf = storedIn(db)
  const [located, unattached]: [LocatedLine[], Unattached[]] = [[], []]
  for (const [document, ofDocument] of Map.groupBy(lines, ({ value }) => documentOf(value))) {
    const records = articlesOf(document).map(extractedOf)
    const locate = locating(records)
    for (const { line, value } of ofDocument) {
      const found = locate(value)
      if ('article' in found) located.push({ ...found, correction: value, line })
      else
        unattached.push({ file, line, anchor: found.lost, why: records.length > 0 ? missing.words : missing.document })
    }
  }
  refuseDoubleCorrections(file, located)
  return { located, unattached }
}

export const documentOf = (value: Correction): string => ('person' in value ? value.person : value.event).document

export const extractedOf = ({ record, extracted }: StoredArticle): ArticleRecord => extracted ?? record

type Found = Omit<LocatedLine, 'correction' | 'line'> | Readonly<{ lost: Anchor }>

function locating(records: readonly ArticleRecord[]): (value: Correction) => Found {
  const [people, events] = [attachPeople(records), attachEvents(records)]
  return value => {
    const event = 'event' in value ? events(value.event) : null
    if ('event' in value && event === null) return { lost: value.event }
    if (!('person' in value)) return { article: event?.article ?? '', person: null, event: event?.key ?? null }
    const person = people(value.person) ?? attachWords(value.person, records)
    if (person === null || (event !== null && event.article !== person.article)) return { lost: value.person }
    const who = 'key' in person ? person.key : person.span
    return { article: person.article, person: who, event: event?.key ?? null }
  }
}
