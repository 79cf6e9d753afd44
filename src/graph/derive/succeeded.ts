import type { DatabaseSync } from 'node:sqlite'
import { boundsOf } from '../../resolve/bounds.ts'
import { officesBefore } from '../../resolve/careers/reforms.ts'
import { groupingIn } from '../../workspace/database/grouping.ts'
import { officesHeld } from '../../workspace/people/careers.ts'
import { sidOf } from '../keys.ts'
import type { EdgeRow, NodeRow } from '../row.ts'
import type { Deriver } from './deriver.ts'

/**
 * Seats that one person at a time holds: 书记, 县长, 主任委员, 检察长; not 副县长, 常委, 委员, 代表, 执行主席, of whom there
 * are several.
 */
const headSeat =
  /^(?!副|常务|执行)(?:(?:总|第一|党组|党委|党工委)?书记|主席|主任(?:委员)?|总统|总理|首相|政委|政治委员|司令员?|总裁|总经理|总干事|.{1,3}长)$/u

/** One term as the graph has it. Days are the first (or last) the dates allow; `stated`: an article says so. */
type Term = Readonly<{ person: string; office: string; start: Day; end: Day }>
type Day = Readonly<{ first: string; last: string; stated: boolean }>

/**
 * Who came after whom in an office that one person holds: from the later to the earlier. `gapDays` lies between what is
 * known of the two terms, so it is wide where sightings are few; `stated` where articles say when one ended and the
 * other began. Terms that overlap make no pair: one of the two is somebody else, or the office has several holders. The
 * line goes on where a reform gave the place another rank or the organ another name; the edge names the later office.
 */
export function succeededIn(db: DatabaseSync): Deriver {
  const terms = groupingIn(db, 'succeeded_terms')
  const lines = linesOf(db)
  const offices = new Map<string, string>()
  return {
    see: row => {
      if ('label' in row) {
        if (row.label === 'Office' && isHead(row)) offices.set(row.id, String(row.properties['name']))
      } else if (row.type === 'HELD' && offices.has(row.to.id)) addTerm(row, lines.get(row.to.id), terms.add)
    },
    *rows() {
      const all: EdgeRow[] = []
      for (const { values } of terms.groups()) {
        const inLine = values.map(value => JSON.parse(value) as Term)
        all.push(...successions(inLine, office => offices.get(office) ?? ''))
      }
      yield* all.toSorted((a, b) => (a.sid < b.sid ? -1 : 1))
    },
    close: terms.close,
  }
}

const isHead = ({ properties }: NodeRow): boolean => headSeat.test(String(properties['seat']))

/** For offices that a reform made of others: the first of them that somebody held. */
function linesOf(db: DatabaseSync): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  const all = officesHeld(db)
  const held = new Set(all.map(({ office }) => office))
  for (const office of all) {
    const [before] = officesBefore(office).filter(id => held.has(id))
    if (before !== undefined && before !== office.office) lines.set(office.office, before)
  }
  return new Map([...lines.keys()].map(office => [office, firstOf(office, lines)]))
}

function firstOf(office: string, lines: ReadonlyMap<string, string>): string {
  const seen = new Set([office])
  let first = office
  for (let next = lines.get(first); next !== undefined && !seen.has(next); next = lines.get(first)) {
    seen.add(next)
    first = next
  }
  return first
}

type Add = (key: string, value: string) => void

/** `line`: the office that the row's office goes back to, where that is another. */
function addTerm({ from, to, properties }: EdgeRow, line: string | undefined, add: Add): void {
  const dayOf = (stated: string, seen: string) => dayFrom(properties[stated] ?? null, properties[seen] ?? null)
  const [start, end] = [dayOf('from', 'firstSeen'), dayOf('to', 'lastSeen')]
  if (start !== null && end !== null) add(line ?? to.id, JSON.stringify({ person: from.id, office: to.id, start, end }))
}

function dayFrom(stated: unknown, seen: unknown): Day | null {
  const { from, to } = boundsOf(typeof stated === 'string' ? stated : typeof seen === 'string' ? seen : null)
  return from === null || to === null ? null : { first: from, last: to, stated: typeof stated === 'string' }
}

function successions(terms: readonly Term[], nameOf: (office: string) => string): readonly EdgeRow[] {
  return terms
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .flatMap((later, i, inTime) => {
      const before = inTime.slice(0, i).toSorted((a, b) => (a.end.last < b.end.last ? -1 : 1))
      const earlier = before.at(-1)
      if (earlier === undefined || earlier.person === later.person || overlap(earlier, later)) return []
      return [succession(nameOf(later.office), earlier, later)]
    })
}

const keyOf = ({ start, person }: Term): string => `${start.first} ${start.last} ${person}`

/** Dates that are known to the month may meet in it. */
const overlap = (earlier: Term, later: Term): boolean => earlier.end.first > later.start.last

function succession(office: string, earlier: Term, later: Term): EdgeRow {
  const [from, to] = [later, earlier].map(({ person }) => ({ label: 'Person', id: person }) as const)
  if (from === undefined || to === undefined) throw new Error('A succession without two people')
  const days = (Date.parse(later.start.first) - Date.parse(earlier.end.last)) / 86_400_000
  const stated = earlier.end.stated && later.start.stated
  const properties = { office, gapDays: Math.max(days, 0), stated, derived: true }
  const sid = sidOf('SUCCEEDED', from, to, `${later.office} ${later.start.first}`)
  return { type: 'SUCCEEDED', sid, from, to, properties }
}
