/** Names that are made of known words of a people: Tibetan, Uyghur, Kazakh, Mongol, Yi … They have no Han family name. */
import { rowsOf } from '../rows-of.ts'

/** A word of names: which people's, and whether it may open a name or be one. */
type NameWord = Readonly<{ text: string; people: string; kind: 'name' | 'first' | 'syllable' }>

const middleDot = 0xb7
const mostWords = 5
const none: readonly NameWord[] = []

let words: readonly (readonly NameWord[])[] | null = null

/** All words by their first code unit, read once, on first use: an array, since every character of a text is asked for. */
function wordsFrom(codeUnit: number): readonly NameWord[] {
  words ??= byFirst()
  return words[codeUnit] ?? none
}

function byFirst(): readonly (readonly NameWord[])[] {
  const table = new Array<readonly NameWord[]>(1 << 16).fill(none)
  for (const [first, list] of Map.groupBy(listed(), word => word.text.charCodeAt(0))) table[first] = list
  return table
}

const listed = (): NameWord[] =>
  rowsOf(new URL('name-words.tsv', import.meta.url)).flatMap(([kind = '', people = '', list = '']) =>
    list.split(' ').map(text => ({ text, people, kind: kind as NameWord['kind'] })),
  )

/**
 * Length of the longest chain of Tibetan, Uyghur, Kazakh, Mongol, Yi … name words at a place: 索朗多吉 4, 买买提·艾合买提 8. All words
 * of one people's, two at least, or one that is a name by itself (扎西 2); 0 when none stands there. A chain says that a name may
 * stand here, not where it ends (才让加|快): ask for a slot around it.
 */
export const ethnicNameAt = (text: string, at: number): number => {
  const first = wordsFrom(text.charCodeAt(at))
  if (first.length === 0) return 0
  let best = 0
  for (const word of first) {
    if (word.kind === 'syllable' || !text.startsWith(word.text, at)) continue
    const end = at + word.text.length
    const tail = chainEnd(text, end, word.people, 1)
    if (tail > end || word.kind === 'name') best = Math.max(best, tail - at)
  }
  return best
}

/** Where the longest chain of a people's name words from `at` ends; `at` itself when no word follows. */
const chainEnd = (text: string, at: number, people: string, count: number): number => {
  if (count >= mostWords) return at
  const from = text.charCodeAt(at) === middleDot ? at + 1 : at
  let best = at
  for (const word of wordsFrom(text.charCodeAt(from)))
    if (word.people === people && text.startsWith(word.text, from))
      best = Math.max(best, chainEnd(text, from + word.text.length, people, count + 1))
  return best
}
