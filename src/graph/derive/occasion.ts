import type { NodeRow } from '../row.ts'

/** A meeting at which people came together; `n`: how many people are named there; its first and last possible day. */
export type Occasion = Readonly<{ meeting: string; scope: string; n: number; from: string | null; to: string | null }>

export function occasionOf({ id, properties }: NodeRow): Occasion {
  const text = (name: string) => (properties[name] as string | undefined) ?? null
  const { sizeNamed = 0 } = properties
  return { meeting: id, scope: text('scope') ?? 'unknown', n: Number(sizeNamed), from: text('from'), to: text('to') }
}

/** How many are named: as the first article says, and never fewer than all articles together tell apart. */
export const namedAt = ({ n }: Pick<Occasion, 'n'>, people: number): number => Math.max(n, people)
