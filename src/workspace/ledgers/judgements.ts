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
  for (const different of judgements) {
    if (different.value.judgement !== 'different') continue
    const chain = chainBetween(same, targetKey(different.a), targetKey(different.b))
    if (chain !== null)
      throw new RenmaiError(
        contradiction(
          file,
          different,
          chain.toSorted((a, b) => a - b),
        ),
      )
  }
}

/** Lines are told by their numbers; what is about to be written has a number behind the last line. */
function contradiction(file: string, { line, value }: Attached, same: readonly number[]): string {
  const lines = same.length === 1 ? `line ${same[0]} says` : `lines ${same.join(', ')} say`
  const [a, b] = [value.a.name, value.b.name]
  return (
    `${file}: ${same.length === 0 ? 'it is certain' : lines} that ${a} and ${b} are one person, line ${line} (${value.by}, ${value.at}) that they are two. ` +
    `Nothing was changed. Take away what is wrong, for instance: renmai review --undo ${same[0] ?? line}`
  )
}

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
