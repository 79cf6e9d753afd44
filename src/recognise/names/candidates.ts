/** Names that may begin at one place of a text, and the best of them. A name is judged inside a slot, never alone. */

import { isHan, rightEdge } from './edge.ts'
import { hanName } from './han-name.ts'
import { nameBySlot } from './slot-name.ts'
import { ethnicNameAt, surnameClass } from './statistics.ts'
import { dottedName, looksForeign, transliterated } from './transliteration.ts'

/**
 * What stands before: a post, a name of the same list, a role noun (村民), nothing but the start of a clause;
 * `before`: a post follows instead.
 */
export type Slot = 'post' | 'list' | 'role' | 'before' | 'open'

export type Candidate = Readonly<{ end: number; score: number; shape: 'han' | 'ethnic' | 'foreign' | 'slot' }>

/** A text and where the segmenter's words end in it. */
export type Marked = Readonly<{ text: string; wordEnds: Uint8Array }>

/** Least total of a name in a slot. Calibrated on the annotated sets and on votes over unseen items. */
const least: Readonly<Record<Slot, number>> = { post: 0.7, list: 1.1, role: 2.2, before: 1.2, open: 3.0 }

/** A note that only a person has: 明月（女）, 向春（挂职）. */
const personal = /^[（(](?:男|女|[㐀-鿿]{1,4}族|挂职|列席|兼)/

/** The best name that begins at `at` in this kind of slot, or null. `foreign`: the title before it is foreign. */
export function nameAt(marked: Marked, at: number, slot: Slot, foreign = false): Candidate | null {
  const { text } = marked
  if (!isHan(text.charCodeAt(at))) return null
  const dotted = dottedName(text, at)
  if (dotted) return (slot === 'open' || slot === 'role') && !looksForeign(text, at) ? null : dotted
  const candidates = [
    hanName(marked, at, slot),
    ethnicName(text, at),
    slot === 'open' ? null : transliterated(text, at, foreign),
    slot === 'post' || slot === 'list' ? nameBySlot(text, at, slot) : null,
  ]
  const best = candidates.reduce((a, b) => (b && (!a || b.score > a.score) ? b : a), null)
  if (!best) return null
  const noted = personal.test(text.slice(best.end, best.end + 8)) ? 2.5 : 0
  return best.score + noted >= leastIn(text, at, slot, best) ? best : null
}

/**
 * What a reading must reach. Behind a post where no verb follows a name is expected, so little is asked; behind a role
 * noun and at the start of a clause three characters need less than two.
 */
function leastIn(text: string, at: number, slot: Slot, { end, shape }: Candidate): number {
  const verb = rightEdge(text, at)
  if (slot === 'post' && shape === 'han' && verb === 0) return -0.6
  if (slot === 'post' && shape === 'han' && verb < 1 && surnameClass(text.charCodeAt(at)) !== 'common') return 1.6
  if (end - at >= 3 && shape === 'han') return slot === 'role' ? 1.2 : slot === 'open' ? 2.6 : least[slot]
  return least[slot]
}

/** 扎西次仁, 格日勒图: known syllables of Tibetan, Mongol, Uyghur, Yi … names. */
function ethnicName(text: string, at: number): Candidate | null {
  const length = ethnicNameAt(text, at)
  if (length < 2) return null
  const edge = rightEdge(text, at + length)
  return edge > 0 ? { end: at + length, score: 1.2 + edge, shape: 'ethnic' } : null
}
