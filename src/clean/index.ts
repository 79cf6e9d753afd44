import type { Document } from '../article.ts'
import type { Edit, Note } from '../record.ts'
import { fullWidth, halfWidthPoints, invisibleCharacters, lineEndings, trailingSpace } from './characters.ts'
import { amend, type Edited, type Replacement, unedited } from './edits.ts'
import { htmlEntities } from './entities.ts'
import { pageFurniture } from './furniture.ts'
import { doubledHeadline } from './headlines.ts'
import { pinyinReadings } from './pinyin.ts'
import { spacesInWords } from './spaces.ts'
import { hardWraps } from './wraps.ts'

/**
 * A document after clean-up. Replaying `edits` on `document.text` gives `text`; their offsets are UTF-16 units of
 * `document.text`, ascending and apart.
 */
export type Cleaned = Readonly<{ document: Document; text: string; edits: readonly Edit[]; notes: readonly Note[] }>

/** One fix: the replacements it wants in a text, ascending and apart; none for text that needs none. */
type Fix = (text: string) => readonly Replacement[]

/** The fixes in order. Those that change the width of a line come after the one that measures lines. */
const fixes: readonly Fix[] = [
  htmlEntities,
  lineEndings,
  invisibleCharacters,
  pinyinReadings,
  trailingSpace,
  pageFurniture,
  doubledHeadline,
  hardWraps,
  fullWidth,
  spacesInWords,
  halfWidthPoints,
]

/** Rounds after which a text that still changes is left as it is. */
const mostRounds = 4

/**
 * The document's text with what layout and scanning broke put right, as far as it is certain, each change recorded.
 * Clean text comes back as it is; cleaning the outcome again changes nothing.
 */
export function clean(document: Document): Cleaned {
  let edited = unedited(document.text)
  for (let round = 0; round < mostRounds; round += 1) {
    const before = edited
    edited = fixes.reduce(applied, edited)
    if (edited === before) break
  }
  return { document, text: edited.text, edits: edited.edits, notes: [] }
}

const applied = (edited: Edited, fix: Fix): Edited => amend(edited, fix(edited.text))
