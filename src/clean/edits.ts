/** Changes to a text that can be taken back: every place in the new text leads to its place in the original. */
import type { Edit } from '../record.ts'

/** `[start, end)` of the text as it stands becomes `inserted`; `fix` names the rule. */
export type Replacement = Readonly<{ start: number; end: number; inserted: string; fix: string }>

/** A text, the original it came from, and the edits between them: ascending, apart, offsets in the original. */
export type Edited = Readonly<{ original: string; text: string; edits: readonly Edit[] }>

export const unedited = (original: string): Edited => ({ original, text: original, edits: [] })

/**
 * The text after one more round of replacements, which are ascending and apart. A replacement that touches an earlier
 * edit from inside is merged with it into one edit, named `first+second`; an edit that is undone disappears.
 */
export function amend(before: Edited, replacements: readonly Replacement[]): Edited {
  if (replacements.length === 0) return before
  const { original, text, edits } = before
  const merged: Edit[] = []
  const pieces: string[] = []
  let copied = 0
  let delta = 0
  let e = 0
  for (let r = 0; r < replacements.length; ) {
    let { start, end } = replacements[r] as Replacement
    for (; e < edits.length && endOf(edits[e] as Edit, delta) <= start; e += 1) {
      merged.push(edits[e] as Edit)
      delta += growth(edits[e] as Edit)
    }
    const [firstReplacement, firstEdit, deltaBefore] = [r, e, delta]
    for (let grown = true; grown; ) {
      grown = false
      for (
        ;
        r < replacements.length && (r === firstReplacement || (replacements[r] as Replacement).start < end);
        r += 1
      ) {
        end = Math.max(end, (replacements[r] as Replacement).end)
        grown = true
      }
      for (; e < edits.length && (edits[e] as Edit)[0] + delta < end; e += 1) {
        const edit = edits[e] as Edit
        start = Math.min(start, edit[0] + delta)
        end = Math.max(end, endOf(edit, delta))
        delta += growth(edit)
        grown = true
      }
    }
    const group = replacements.slice(firstReplacement, r)
    const inserted = replaced(text, start, end, group)
    const at = start - deltaBefore
    const removed = original.slice(at, end - delta)
    const fixes = [...edits.slice(firstEdit, e).map(edit => edit[3]), ...group.map(one => one.fix)]
    if (removed !== inserted) merged.push([at, removed, inserted, nameOf(fixes)])
    pieces.push(text.slice(copied, start), inserted)
    copied = end
  }
  for (; e < edits.length; e += 1) merged.push(edits[e] as Edit)
  pieces.push(text.slice(copied))
  return { original, text: pieces.join(''), edits: merged }
}

const growth = ([, removed, inserted]: Edit): number => inserted.length - removed.length
const endOf = ([at, , inserted]: Edit, delta: number): number => at + delta + inserted.length
const nameOf = (fixes: readonly string[]): string => [...new Set(fixes.flatMap(fix => fix.split('+')))].join('+')

function replaced(text: string, start: number, end: number, replacements: readonly Replacement[]): string {
  const pieces: string[] = []
  let copied = start
  for (const one of replacements) {
    pieces.push(text.slice(copied, one.start), one.inserted)
    copied = one.end
  }
  pieces.push(text.slice(copied, end))
  return pieces.join('')
}

/** The text that the edits make of `original.slice(start, end)`; edits outside are passed over. */
export function replay(original: string, edits: readonly Edit[], start = 0, end = original.length): string {
  const pieces: string[] = []
  let copied = start
  for (const [at, removed, inserted] of edits) {
    if (at < start || at + removed.length > end) continue
    pieces.push(original.slice(copied, at), inserted)
    copied = at + removed.length
  }
  pieces.push(original.slice(copied, end))
  return pieces.join('')
}

/**
 * Where an offset of the edited text stands in the original. Inside words that an edit put in: where the edit begins;
 * at a place where something was taken out: behind it, or before it when `side` is `before`.
 */
export function toOriginal(edits: readonly Edit[], offset: number, side: 'before' | 'behind' = 'behind'): number {
  let delta = 0
  for (const edit of edits) {
    const start = edit[0] + delta
    if (start > offset || (start === offset && side === 'before')) break
    if (offset < start + edit[2].length) return edit[0]
    delta += growth(edit)
  }
  return offset - delta
}
