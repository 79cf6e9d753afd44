/** The only place that knows nodejieba: its dictionaries and its model as they are on disk. */
import { readFileSync } from 'node:fs'
import nodejieba from 'nodejieba'

/** The package's types leave out the paths of its files. Its native part is loaded by the first call only: never here. */
const { DEFAULT_DICT, DEFAULT_USER_DICT, DEFAULT_HMM_DICT } = nodejieba as typeof nodejieba &
  Readonly<Record<'DEFAULT_DICT' | 'DEFAULT_USER_DICT' | 'DEFAULT_HMM_DICT', string>>

/** A word of the dictionary: 长治 256 ns. */
export type Entry = Readonly<{ word: string; frequency: number; tag: string }>

/** The dictionary, 350,000 words; a later line replaces an earlier one of the same word. */
export function* dictionary(): Generator<Entry> {
  for (const line of lines(DEFAULT_DICT)) {
    const behindWord = line.indexOf(' ')
    const behindFrequency = line.indexOf(' ', behindWord + 1)
    yield {
      word: line.slice(0, behindWord),
      frequency: Number(line.slice(behindWord + 1, behindFrequency)),
      tag: line.slice(behindFrequency + 1),
    }
  }
}

/** Words added to the dictionary by hand: `word`, `word tag` or `word frequency tag`. Frequency null where none is given. */
export const addedWords = (): readonly Readonly<{ word: string; frequency: number | null }>[] =>
  lines(DEFAULT_USER_DICT).map(line => {
    const [word = '', frequency = '', tag] = line.split(' ')
    return { word, frequency: tag === undefined ? null : Number(frequency) }
  })

/** The model of unknown words: a line of probabilities to start with, four of transitions, four of `character:probability`. */
export const model = (): readonly string[] => lines(DEFAULT_HMM_DICT).filter(line => !line.startsWith('#'))

const lines = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
