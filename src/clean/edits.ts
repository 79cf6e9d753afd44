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
  const text = replaced(before.text, 0, before.text.length, replacements)
  return { original: before.original, text, edits: composed(before, replacements) }
}

function composed(before: Edited, replacements: readonly Replacement[]): Edit[] {
  const { text, edits } = before
  const merged: Edit[] = []
  const add = (edit: Edit): void => void (edit[1] !== edit[2] && merged.push(edit))
  let [e, r, delta] = [0, 0, 0]
  while (r < replacements.length) {
    const one = replacements[r] as Replacement
    for (; e < edits.length && endOf(edits[e] as Edit, delta) <= one.start; e += 1) {
      merged.push(edits[e] as Edit)
      delta += growth(edits[e] as Edit)
    }
    if (e === edits.length || (edits[e] as Edit)[0] + delta >= one.end) {
      add([one.start - delta, text.slice(one.start, one.end), one.inserted, one.fix])
      r += 1
    } else {
      const group = groupFrom(edits, replacements, e, r, delta)
      add(joined(before, replacements.slice(r, group.r), edits.slice(e, group.e), group, delta))
      ;({ e, r, delta } = group)
    }
  }
  return e < edits.length ? merged.concat(edits.slice(e)) : merged
}

/** One edit for replacements and the earlier edits they touch. `delta` is the growth before the group. */
function joined(
  { original, text }: Edited,
  replacements: readonly Replacement[],
  edits: readonly Edit[],
  group: Group,
  delta: number,
): Edit {
  const at = group.start - delta
  const fixes = [...edits.map(edit => edit[3]), ...replacements.map(one => one.fix)]
  return [
    at,
    original.slice(at, group.end - group.delta),
    replaced(text, group.start, group.end, replacements),
    nameOf(fixes),
  ]
}

/** Replacements and edits that overlap one another, from the given ones on: the stretch they cover, and where the next begin. */
type Group = Readonly<{ start: number; end: number; e: number; r: number; delta: number }>

function groupFrom(
  edits: readonly Edit[],
  replacements: readonly Replacement[],
  e: number,
  r: number,
  delta: number,
): Group {
  const first = replacements[r] as Replacement
  let group: Group = { start: first.start, end: first.end, e, r: r + 1, delta }
  for (;;) {
    const [one, edit] = [replacements[group.r], edits[group.e]]
    if (one !== undefined && one.start < group.end)
      group = { ...group, end: Math.max(group.end, one.end), r: group.r + 1 }
    else if (edit !== undefined && edit[0] + group.delta < group.end) group = withEdit(group, edit)
    else return group
  }
}

const withEdit = (group: Group, edit: Edit): Group => ({
  start: Math.min(group.start, edit[0] + group.delta),
  end: Math.max(group.end, endOf(edit, group.delta)),
  e: group.e + 1,
  r: group.r,
  delta: group.delta + growth(edit),
})

const growth = ([, removed, inserted]: Edit): number => inserted.length - removed.length
const endOf = ([at, , inserted]: Edit, delta: number): number => at + delta + inserted.length
/** Each fix once, in order; most edits have one only. */
const nameOf = (fixes: readonly string[]): string =>
  fixes.length === 1 ? (fixes[0] ?? '') : [...new Set(fixes.flatMap(fix => fix.split('+')))].join('+')

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
