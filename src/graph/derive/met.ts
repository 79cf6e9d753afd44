import type { DatabaseSync } from 'node:sqlite'
import { groupingIn } from '../../workspace/database/grouping.ts'
import { sidOf } from '../keys.ts'
import { isTakingPart } from '../part.ts'
import { compact } from '../places.ts'
import type { EdgeRow } from '../row.ts'
import type { DeriveSettings } from '../settings.ts'
import type { Deriver } from './deriver.ts'
import { namedAt, type Occasion, occasionOf } from './occasion.ts'
import { weightOf } from './weight.ts'

/** An edge names at most this many meetings. */
const mostMeetings = 20

/**
 * Who appeared together: one MET for each pair, from the lower id to the higher. `weight` is Σ 1/(n−1) over closed
 * meetings with n people named (Newman's weight), `small` counts the small ones of these. Open and mass meetings are
 * counted in `open` alone, since one need not have met everybody there.
 */
export function metIn(db: DatabaseSync, settings: DeriveSettings): Deriver {
  const meetings = groupingIn(db, 'met_meetings')
  const pairs = groupingIn(db, 'met_pairs')
  return {
    see: row => {
      if ('label' in row) {
        if (row.label === 'Meeting') meetings.add(row.id, JSON.stringify(occasionOf(row)))
      } else if (isTakingPart(row.type)) meetings.add(row.to.id, row.from.id)
    },
    *rows() {
      db.exec('BEGIN')
      for (const { values } of meetings.groups()) {
        // Nodes come before edges, so the first value is the meeting, the others who took part.
        const [meeting = '{}', ...takers] = values
        addPairs(JSON.parse(meeting) as Occasion, takers, settings.largest, pairs.add)
      }
      db.exec('COMMIT')
      for (const { key, values } of pairs.groups()) {
        yield metRow(
          key,
          values.map(value => JSON.parse(value) as Occasion),
          settings,
        )
      }
    },
    close: () => {
      meetings.close()
      pairs.close()
    },
  }
}

/** Adds the occasion to each pair of its people, under both ids, the lower one first; none where more than `largest` are named. */
export function addPairs(
  occasion: Occasion,
  takers: readonly string[],
  largest: number,
  add: (key: string, value: string) => void,
): void {
  const people = [...new Set(takers)].toSorted()
  const n = namedAt(occasion, people.length)
  if (n > largest) return
  const value = JSON.stringify({ ...occasion, n })
  for (const [i, a] of people.entries()) for (const b of people.slice(i + 1)) add(`${a} ${b}`, value)
}

function metRow(pair: string, occasions: readonly Occasion[], { small }: DeriveSettings): EdgeRow {
  const [a = '', b = ''] = pair.split(' ')
  const [from, to] = [a, b].map(id => ({ label: 'Person', id }) as const)
  if (from === undefined || to === undefined) throw new Error('A pair without two people')
  const inTime = occasions.toSorted((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1))
  const properties = compact({
    ...tieOf(inTime, small),
    first: inTime.find(it => it.from !== null)?.from ?? null,
    last:
      inTime
        .flatMap(it => it.to ?? [])
        .toSorted()
        .at(-1) ?? null,
    meetings: inTime.slice(0, mostMeetings).map(it => it.meeting),
    derived: true,
  })
  return { type: 'MET', sid: sidOf('MET', from, to), from, to, properties }
}

/** What meetings of two people amount to: those that count, their weight, the small ones, and open ones apart. */
export type Tie = Readonly<{ times: number; weight: number; small: number; open: number }>

export function tieOf(occasions: readonly Occasion[], small: number): Tie {
  const isApart = ({ scope }: Occasion) => scope === 'open' || scope === 'mass'
  const closed = occasions.filter(({ scope }) => scope === 'closed')
  return {
    times: occasions.filter(it => !isApart(it)).length,
    weight: weightOf(closed.map(({ n }) => n)),
    small: closed.filter(({ n }) => n <= small).length,
    open: occasions.filter(isApart).length,
  }
}

/** By day, those without a day last. */
const keyOf = ({ from, meeting }: Occasion): string => `${from ?? '9'} ${meeting}`
