/** What people type about a fact of an article → the correction that the ledger gets. */
import { parse } from 'edtf'
import { UsageError } from '../../errors.ts'
import type { ArticleRecord, Office, Person } from '../../record.ts'
import { type Anchor, anchorsIn } from '../../workspace/ledgers/anchor.ts'
import type { Correction } from '../../workspace/ledgers/corrections.ts'

export type Wanted = Readonly<{
  person?: string
  event?: string
  office?: string
  role?: string
  add?: boolean
  drop?: boolean
  to?: string
}>

type Signature = Readonly<{ by: string; at: string; reason: string }>

/** Reads an office as an article of the same home would: 沁县副县长 → 沁县人民政府, 副县长. Null where it is none. */
export type ReadOffice = (words: string, record: ArticleRecord) => Office | null

/** Throws a usage error that says what is missing, or what there is to choose from. */
export function correctionOf(
  fact: string,
  record: ArticleRecord,
  wanted: Wanted,
  signed: Signature,
  readOffice: ReadOffice,
): Correction {
  if ([wanted.add, wanted.drop, wanted.to !== undefined].filter(Boolean).length === 0)
    throw new UsageError('say what is right: --to WORDS, --add or --drop')
  switch (fact) {
    case 'name':
      return { fact, person: personIn(record, wanted), now: nameOf(wanted), ...signed }
    case 'office':
      return { fact, person: personIn(record, wanted), ...officesOf(record, wanted, readOffice), ...signed }
    case 'attendee':
      return { fact, ...bothIn(record, wanted), now: isThere(wanted), ...signed }
    case 'role':
      return { fact, ...bothIn(record, wanted), role: roleOf(wanted), now: isThere(wanted), ...signed }
    case 'date':
      return { fact, event: eventIn(record, wanted), now: dateOf(wanted), ...signed }
    default:
      throw new UsageError(`${fact} is no fact: write name, office, attendee, role or date`)
  }
}

const bothIn = (record: ArticleRecord, wanted: Wanted) => ({
  person: personIn(record, wanted),
  event: eventIn(record, wanted),
})

function isThere({ add, drop }: Wanted): boolean {
  if (add === drop) throw new UsageError('write --add or --drop')
  return add === true
}

function roleOf({ role }: Wanted): 'chaired' | 'spoke' {
  if (role === 'chaired' || role === 'spoke') return role
  throw new UsageError('--role is chaired or spoke')
}

function nameOf({ person, add, drop, to }: Wanted): string | null {
  if (add) return to ?? person ?? null
  return drop ? null : (to ?? null)
}

function dateOf({ to, drop }: Wanted): string | null {
  if (drop || to === undefined) return null
  try {
    parse(to, { level: 2 })
    return to
  } catch (cause) {
    throw new UsageError(`--to ${to}: not an EDTF date; write 2022-09-19, 2022-09 or 2022`, { cause })
  }
}

const listed = (names: readonly string[]): string => names.join('、') || 'none'

/** A person of the record, else the first place where the text has the words. */
function personIn(record: ArticleRecord, { person: words }: Wanted): Anchor {
  const known = `The article names ${listed(record.people.map(({ key, name }) => `${name} (${key})`))}.`
  if (words === undefined) throw new UsageError(`--person is missing. ${known}`)
  const pointAt = anchorsIn(record)
  const [span] = personNamed(record, words)?.spans ?? []
  const at = record.text.indexOf(words)
  if (span !== undefined) return pointAt(personNamed(record, words)?.name ?? words, span)
  if (at >= 0) return pointAt(words, [at, at + words.length])
  throw new UsageError(`${words} does not stand in the text. ${known}`)
}

const personNamed = ({ people }: ArticleRecord, words: string): Person | undefined =>
  people.find(({ key }) => key === words) ?? people.find(({ name }) => name === words)

function eventIn(record: ArticleRecord, { event: words }: Wanted): Anchor {
  const { events } = record
  const found = events.filter(({ key, name }) => words === undefined || key === words || name.includes(words))
  const [event] = found
  if (event === undefined || found.length > 1)
    throw new UsageError(
      `--event must name one meeting. The article has ${listed(events.map(({ key, name }) => `${name} (${key})`))}.`,
    )
  return anchorsIn(record)(event.name, event.evidence)
}

type OfficeCorrection = Extract<Correction, { fact: 'office' }>

function officesOf(
  record: ArticleRecord,
  wanted: Wanted,
  readOffice: ReadOffice,
): Pick<OfficeCorrection, 'was' | 'now'> {
  const was = wanted.add ? null : officeNamed(record, wanted)
  if (wanted.drop) return { was, now: null }
  const { to = '' } = wanted
  const now = readOffice(to, record)
  if (now === null) throw new UsageError(`--to “${to}” is not read as an office. Write it in full: 沁县人民政府副县长`)
  const { organ, post, seat, status, jurisdiction, rank } = now
  return { was, now: { organ, post, seat, status, jurisdiction, rank } }
}

function officeNamed(record: ArticleRecord, { person, office: words = '' }: Wanted) {
  const offices = personNamed(record, person ?? '')?.offices ?? []
  const found = offices.filter(it => `${it.organ}${it.post} ${it.raw}`.includes(words))
  const [office] = found
  if (office === undefined || found.length > 1)
    throw new UsageError(
      `--office must name one office. ${person} has ${listed(offices.map(it => `${it.organ}${it.post}`))}.`,
    )
  if (office.rule === 'correction')
    throw new UsageError('this office was put right before: take that back first, by --list and --undo LINE')
  return { organ: office.organ, post: office.post }
}
