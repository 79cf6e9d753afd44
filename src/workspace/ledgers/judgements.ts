import { z } from 'zod'
import { RenmaiError } from '../../errors.ts'
import { anchor } from './anchor.ts'
import type { Target } from './attach.ts'
import { type Ledger, type Line, ledgerIn, signature } from './ledger.ts'

/** Whether two mentions are one person. `unsure`: somebody looked and could not tell; it is not asked again. */
export const judgement = z.strictObject({
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
 * person, directly or in a chain. Names all lines of the contradiction; the order of lines plays no part. Lines behind
 * `written` are about to be written.
 */
export function refuseContradictions(
  file: string,
  judgements: readonly Attached[],
  written = Number.POSITIVE_INFINITY,
): void {
  const same = judgements.filter(({ value }) => value.judgement === 'same')
  for (const different of judgements) {
    if (different.value.judgement !== 'different') continue
    const chain = chainBetween(same, targetKey(different.a), targetKey(different.b))?.toSorted((a, b) => a - b)
    if (chain !== undefined) throw new RenmaiError(contradiction(file, different, { same: chain, written }))
  }
}

type Chain = Readonly<{ same: readonly number[]; written: number }>

function contradiction(file: string, { line, value }: Attached, { same, written }: Chain): string {
  const name = (it: number) => (it > written ? `new decision ${it - written}` : `line ${it}`)
  const say = same.length === 1 ? 'says' : 'say'
  const known = [...same, line].find(it => it <= written) ?? line
  return (
    `${file}: ${same.length === 0 ? 'it is certain' : `${same.map(name).join(', ')} ${say}`} that ${value.a.name} and ${value.b.name} are one person, ` +
    `${name(line)} (${value.by}, ${value.at}) that they are two. Nothing was changed. ` +
    `Take away what is wrong, for instance: renmai review --undo ${known}`
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
