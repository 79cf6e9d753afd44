/** How likely each word of the dictionary is. */
import { Trie } from './trie.ts'

/** The dictionary as a trie: a word's number leads to its weight, ln of its share of all words. */
export type WordWeights = Readonly<{
  words: Trie
  weights: Float64Array
  /** Weight of a character that is no word of the dictionary: that of the rarest word. */
  least: number
}>

/** Slots for the half million nodes of the dictionary. */
const capacity = 1 << 20

/** Collects words with their frequencies; words of one frequency share a weight, so the weights stay in the cache. */
export class WeighedWords {
  readonly #words = new Trie(capacity)
  readonly #numbers = new Map<number, number>()
  readonly #frequencies: number[] = []
  #sum = 0

  add(word: string, frequency: number): void {
    this.#sum += frequency
    this.#frequencies.push(frequency)
    this.#insert(word, frequency)
  }

  #insert(word: string, frequency: number): void {
    const known = this.#numbers.get(frequency)
    if (known === undefined) this.#numbers.set(frequency, this.#numbers.size)
    this.#words.insert(word, known ?? this.#numbers.size - 1)
  }

  /** Words added by hand change no sum; without a frequency they get the median. */
  done(added: readonly Readonly<{ word: string; frequency: number | null }>[]): WordWeights {
    const sorted = Int32Array.from(this.#frequencies).sort()
    const median = sorted[sorted.length >> 1] as number
    for (const { word, frequency } of added) this.#insert(word, frequency ?? median)
    const weights = Float64Array.from(this.#numbers.keys(), frequency => Math.log(frequency / this.#sum))
    return { words: this.#words, weights, least: Math.log((sorted[0] as number) / this.#sum) }
  }
}
