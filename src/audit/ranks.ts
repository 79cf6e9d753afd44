import { boundsOf } from '../resolve/bounds.ts'
import { rankOrder } from '../resolve/rank.ts'
import type { Mention } from '../workspace/people/mentions.ts'
import type { Proof, Suspicion } from './finding.ts'
import { daysBetween, type Person, refOf } from './person.ts'

type Step = Readonly<{ day: string; rank: number; name: string; proof: Proof }>

const [mostUp, mostDown, year] = [2, 1, 365] as const

/** A rise of more than two steps within a year, or a fall of more than one: namesakes, or an office read wrongly. */
export function rankJumps(person: Person): readonly Suspicion[] {
  const steps = person.mentions.flatMap(stepOf).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return steps.flatMap((step, i) => {
    const before = steps[i - 1]
    if (before === undefined || daysBetween(before.day, step.day) > year) return []
    const rise = before.rank - step.rank
    return rise > mostUp || rise < -mostDown ? [jump(person, before, step)] : []
  })
}

/** The highest rank that an article gives somebody, where the day is known. */
function stepOf({ article, key, date, facts }: Mention): readonly Step[] {
  const { from, to } = boundsOf(date)
  const ranked = facts.offices
    .filter(it => it.rank !== null && (it.status === 'current' || it.status === 'acting'))
    .toSorted((a, b) => rankOrder(a.rank) - rankOrder(b.rank))
  const [best] = ranked
  if (best === undefined || from === null || from !== to) return []
  const proof = { article, key, office: best.ref }
  return [{ day: from, rank: rankOrder(best.rank), name: `${best.organ}${best.seat}`, proof }]
}

const jump = ({ name }: Person, before: Step, after: Step): Suspicion => ({
  check: 'rank jump',
  sure: 'doubtful',
  what: `${name} is ${before.name} on ${before.day} and ${after.name} on ${after.day}`,
  proofs: [before.proof, after.proof],
  mend: `split ${refOf(before.proof)} ${refOf(after.proof)}`,
})
