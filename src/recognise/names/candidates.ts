/** Names that may begin at one place of a text, and the best of them. A name is judged inside a slot, never alone. */

import { isHan, rightEdge } from './edge.ts'
import { hanName } from './han-name.ts'
import { nameBySlot } from './slot-name.ts'
import { ethnicNameAt } from './statistics.ts'
import { dottedName, looksForeign, transliterated } from './transliteration.ts'

/**
 * What stands before: a post, a name of the same list, a role noun (村民), nothing but the start of a clause;
 * `before`: a post follows instead.
 */
export type Slot = 'post' | 'list' | 'role' | 'before' | 'open'

export type Candidate = Readonly<{ end: number; score: number; shape: 'han' | 'ethnic' | 'foreign' | 'slot' }>

/** Least total of a name in a slot. Calibrated on the annotated sets and on votes over unseen items. */
const least: Readonly<Record<Slot, number>> = { post: 0.7, list: 1.1, role: 2.2, before: 1.2, open: 3.0 }

/** The best name that begins at `at` in this kind of slot, or null. `foreign`: the title before it is foreign. */
export function nameAt(text: string, at: number, slot: Slot, foreign = false): Candidate | null {
  if (!isHan(text.charCodeAt(at))) return null
  const dotted = dottedName(text, at)
  if (dotted) return (slot === 'open' || slot === 'role') && !looksForeign(text, at) ? null : dotted
  const candidates = [
    hanName(text, at, slot),
    ethnicName(text, at),
    slot === 'open' ? null : transliterated(text, at, foreign),
    slot === 'post' || slot === 'list' ? nameBySlot(text, at, slot) : null,
  ]
  const best = candidates.reduce((a, b) => (b && (!a || b.score > a.score) ? b : a), null)
  return best && best.score >= least[slot] ? best : null
}

/** 扎西次仁, 格日勒图: known syllables of Tibetan, Mongol, Uyghur, Yi … names. */
function ethnicName(text: string, at: number): Candidate | null {
  const length = ethnicNameAt(text, at)
  if (length < 2) return null
  const edge = rightEdge(text, at + length)
  return edge > 0 ? { end: at + length, score: 1.2 + edge, shape: 'ethnic' } : null
}
