import { summed } from '../../graph/derive/weight.ts'
import type { Part } from './ties/tie.ts'

/** From one day to another, both inside, and what the meetings in between count. */
export type Spell = Readonly<{ from: string; to: string; weight: number }>

/** The dated parts in order; those that share a day become one, since at one time a tie has one weight. */
export function spellsOf(parts: readonly Part[]): readonly Spell[] {
  const spells: Spell[] = []
  for (const spell of parts.flatMap(dated).toSorted(byStart)) {
    const last = spells.at(-1)
    if (last === undefined || spell.from > last.to) spells.push(spell)
    else spells[spells.length - 1] = joined(last, spell)
  }
  return spells
}

const dated = ({ from, to, weight }: Part): readonly Spell[] =>
  from === null || to === null ? [] : [{ from, to, weight }]

const byStart = (a: Spell, b: Spell): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

const joined = (a: Spell, b: Spell): Spell => ({
  ...(b.to > a.to ? b : a),
  from: a.from,
  weight: summed([a.weight, b.weight]),
})
