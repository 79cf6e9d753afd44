/** Administrative rank that an office carries: 县委书记 → 县处级正. Source: ranks of the civil-service law, notes on methods 4.4. */
import { addedRows } from '../../recognise/own-words.ts'
import { type RankRule, ranks } from '../../record.ts'
import type { ResolvedOffice } from '../organs/office.ts'
import { leadingStep } from './committees.ts'
import { departmentStep } from './departments.ts'
import { gradeStep } from './grades.ts'
import { nationalStep } from './national.ts'

type Step = (office: ResolvedOffice) => number | null

/** The first rule that answers decides. */
const rules: readonly (readonly [RankRule, Step])[] = [
  ['grade', gradeStep],
  ['national', nationalStep],
  ['division', leadingStep],
  ['department', departmentStep],
]

/** Ranks that a user's own lexicon gives: 团长 of an organ ending in 农场 → 县处级正. */
const own = addedRows('ranks')

/** A rank and the rule that gave it: 县处级正, division. Both null where no rule answers. */
type Ranked = Readonly<{ rank: string | null; rankRule: RankRule | null }>

/**
 * One of the ten steps of the law, or none where the office does not settle it: firms, zones, schools, hospitals, army,
 * bodies led from above, posts without a unit. Concurrent posts each keep their own: the person's is the highest.
 */
export function rankOf(office: ResolvedOffice): Ranked {
  const [, , rank] = own.find(([seat, organ = '']) => seat === office.seat && office.organ.endsWith(organ)) ?? []
  if (rank) return { rank, rankRule: 'lexicon' }
  for (const [rankRule, stepOf] of rules) {
    const step = stepOf(office)
    if (step !== null) return { rank: ranks[step] ?? null, rankRule }
  }
  return { rank: null, rankRule: null }
}
