import { keyOf, nodeKey, sidOf } from '../keys.ts'
import type { EdgePart, End, Part } from '../part.ts'
import type { EdgeRow, NodeRow } from '../row.ts'

/** What became of a place or a body in the graph: 滦县 → 滦州市. `date`: EDTF, where it is known. */
export function became(from: End, to: End, date: string | null): EdgePart {
  const properties = date === null ? {} : { date }
  return { type: 'BECAME', sid: sidOf('BECAME', from, to), from, to, properties, claim: null }
}

/** Only what the papers name is in the graph: a body became another where that one comes by itself. */
export class LaterBodies {
  readonly #asked = new Set<string>()
  readonly #there = new Set<string>()

  ask(part: Part): void {
    if ('type' in part && part.type === 'BECAME') this.#asked.add(nodeKey(part.to.label, part.to.id))
  }

  /** Whether a row belongs in the graph; nodes have to come before edges. */
  holds(row: NodeRow | EdgeRow): boolean {
    if ('label' in row && this.#asked.has(keyOf(row))) this.#there.add(keyOf(row))
    return !('type' in row) || row.type !== 'BECAME' || this.#there.has(nodeKey(row.to.label, row.to.id))
  }
}
