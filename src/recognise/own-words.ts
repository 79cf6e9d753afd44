/**
 * The user's own words: what the `lexicon:` of a `renmai.yaml` adds to the shipped lists and takes from them. A process
 * has one such lexicon, like the segmenter's dictionary: it is read with the lists and never changes. It comes by the
 * environment, so that worker processes have the same.
 */
import { RenmaiError } from '../errors.ts'
import { type OwnLexicon, type OwnList, ownWordsVariable } from '../read/lexicon-settings.ts'

/** The lexicon as the words of its JSON, for fingerprints; empty without one. */
export const ownWordsText = process.env[ownWordsVariable] ?? ''

const own: OwnLexicon = ownWordsText === '' ? {} : (JSON.parse(ownWordsText) as OwnLexicon)

type Row = readonly string[]

/** What the user adds to a list, a row a word: the word, then its columns. */
export const addedRows = (list: OwnList): readonly Row[] =>
  Object.entries(own[list]?.add ?? {}).map(([word, columns]) => [word, ...columns])

/**
 * The rows of a shipped list with the user's: a word of his replaces ours, one he takes away is gone.
 * Throws a `RenmaiError` for a word to be taken away that is not there: it is misspelt, or was renamed.
 */
export function withOwnRows(list: OwnList, shipped: readonly Row[]): readonly Row[] {
  const { add = {}, remove = [] } = own[list] ?? {}
  const known = new Set(shipped.map(([word]) => word))
  const lost = remove.find(word => !known.has(word))
  if (lost !== undefined)
    throw new RenmaiError(`lexicon.${list}.remove: ${lost} is not in the list ${list}. Correct the word or drop it.`)
  const gone = new Set([...remove, ...Object.keys(add)])
  return [...shipped.filter(([word = '']) => !gone.has(word)), ...addedRows(list)]
}

const neverNames = new Set(addedRows('not-names').map(([word]) => word))

/** Whether the user says that these words never name a person: 高峰期. */
export const isNeverName = (text: string, start: number, end: number): boolean =>
  neverNames.size > 0 && neverNames.has(text.slice(start, end))
