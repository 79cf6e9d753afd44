import { summed } from '../../graph/derive/weight.ts'
import type { Part } from './ties/tie.ts'

/** From one day to another, both inside, and what the meetings in between count. */
export type Spell = Readonly<{ from: string; to: string; weight: number }>

/** The dated parts in order; those that share a day become one, since at one time a tie has one weight. */
export function spellsOf(parts: readonly Part[]): readonly Spell[] {
  const spells: Spell[] = []
  for (const { from, to, weight } of parts
    .filter(isDated)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = spells.at(-1)
    if (last === undefined || from > last.to) spells.push({ from, to, weight })
    else spells[spells.length - 1] = { ...last, to: to > last.to ? to : last.to, weight: summed([last.weight, weight]) }
  }
  return spells
}

type DatedPart = Part & Readonly<{ from: string; to: string }>

const isDated = (part: Part): part is DatedPart => part.from !== null && part.to !== null
