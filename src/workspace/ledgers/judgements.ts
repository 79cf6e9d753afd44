import { z } from 'zod'
import { RenmaiError } from '../../errors.ts'
import { anchor } from './anchor.ts'
import type { Target } from './attach.ts'
import { type Ledger, type Line, ledgerIn, signature } from './ledger.ts'

/** Whether two mentions are one person. `unsure`: somebody looked and could not tell; it is not asked again. */
const judgement = z.strictObject({
  a: anchor,
  b: anchor,
  judgement: z.enum(['same', 'different', 'unsure']),
  ...signature,
})

export type Judgement = Readonly<z.infer<typeof judgement>>

export const judgementsIn = (dir: string): Ledger<Judgement> => ledgerIn(dir, 'judgements.jsonl', judgement)

/** A judgement whose two mentions were found among those of today. */
export type Attached = Line<Judgement> & Readonly<{ a: Target; b: Target }>

const targetKey = ({ article, key }: Target): string => `${article} ${key}`

/**
 * Throws when judgements contradict one another: two mentions that are different by one line, and by others the same
 * person, directly or in a chain. Names all lines of the contradiction; the order of lines plays no part.
 */
export function refuseContradictions(file: string, judgements: readonly Attached[]): void {
  const same = judgements.filter(({ value }) => value.judgement === 'same')
  for (const { line, value, a, b } of judgements) {
    if (value.judgement !== 'different') continue
    const chain = chainBetween(same, targetKey(a), targetKey(b))
    if (chain === null) continue
    const lines = chain.length === 1 ? `line ${chain[0]} says` : `lines ${chain.toSorted(byNumber).join(', ')} say`
    throw new RenmaiError(
      `${file}: ${lines} that ${value.a.name} and ${value.b.name} are one person, line ${line} (${value.by}, ${value.at}) that they are two. ` +
        'Nothing was changed. Take the wrong one away, for instance: renmai review --undo ' +
        `${chain[0] ?? line}`,
    )
  }
}

const byNumber = (a: number, b: number): number => a - b

/** The lines that lead from one mention to the other; empty where both are the same mention; null where none do. */
function chainBetween(same: readonly Attached[], from: string, to: string): readonly number[] | null {
  let ends = new Map<string, readonly number[]>([[from, []]])
  const reached = new Map(ends)
  while (!reached.has(to) && ends.size > 0) {
    const next = new Map<string, readonly number[]>()
    for (const { line, a, b } of same)
      for (const [x, y] of [
        [targetKey(a), targetKey(b)],
        [targetKey(b), targetKey(a)],
      ] as const) {
        const way = ends.get(x)
        if (way !== undefined && !reached.has(y) && !next.has(y)) next.set(y, [...way, line])
      }
    for (const [key, way] of next) reached.set(key, way)
    ends = next
  }
  return reached.get(to) ?? null
}
