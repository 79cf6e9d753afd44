/**
 * Words to numbers, for finding all words that begin at a place of a text. All stands in tables of numbers, so 350,000
 * words take 9 MB, and one step from a character to the next reads one bit, then at most one slot.
 *
 * A *state* is what is known of a prefix, in one number: the id under which longer prefixes are filed (0 where no word
 * goes on: most steps end so, without a look) and the number of the word that ends there. No prefix has state 0. Prefixes
 * of one character stand in a list, all others in a hash table, by the id of what is before and their last character.
 */
export class Trie {
  /** The characters of words, counted from 1: they take fewer bits than code units. */
  readonly #characters = new Uint16Array(1 << 16)
  #characterCount = 0
  /** State by first character. */
  readonly #first = new Int32Array(1 << characterBits)
  /** Key and state, in turns; key 0 is free. */
  #slots: Int32Array
  /** A bit for each step by its hash: steps that there are not mostly show here, in a small part of the memory. */
  #steps: Uint32Array
  #taken = 0
  #ids = 0

  /** `capacity`: slots to begin with, a power of two; twice the prefixes that are expected. */
  constructor(capacity = 1 << 16) {
    this.#slots = new Int32Array(capacity * slotSize)
    this.#steps = new Uint32Array((capacity * bitsPerSlot) / 32)
  }

  /** Adds a word with a number from 0 to 8190; a second insert replaces the number. */
  insert(word: string, value: number): void {
    if (word === '') return
    if (value >= valueMask) throw new RangeError(`${word}: ${value} is too large a number for a word.`)
    while (2 * (this.#taken + word.length) * slotSize > this.#slots.length) this.#double()
    const first = this.#numbered(word.charCodeAt(0))
    let [table, at]: [Int32Array, number] = [this.#first, first]
    for (let i = 1; i < word.length; i++) {
      const key = keyOf(this.#idAt(table, at), this.#numbered(word.charCodeAt(i)))
      ;[table, at] = [this.#slots, this.#slotFor(key) + 1]
    }
    table[at] = ((table[at] as number) & ~valueMask) | (value + 1)
  }

  /** State behind the first code unit of words. */
  first(code: number): number {
    return this.#first[this.#characters[code] as number] as number
  }

  /** State one code unit on. */
  next(state: number, code: number): number {
    const id = state >>> valueBits
    if (id === 0) return 0
    const key = keyOf(id, this.#characters[code] as number)
    const hash = hashOf(key)
    const bits = this.#steps[(hash >>> 5) & (this.#steps.length - 1)] as number
    return (bits & (1 << (hash & 31))) === 0 ? 0 : (this.#slots[this.#find(key, hash) + 1] as number)
  }

  /** Number of the word that ends at a state, or -1. */
  value(state: number): number {
    return (state & valueMask) - 1
  }

  /** Calls `found` with end and number of every word that begins at `at`, shortest first. */
  match(text: string, at: number, found: (end: number, value: number) => void): void {
    let state = this.first(text.charCodeAt(at))
    for (let end = at + 1; state !== 0; end++) {
      const value = this.value(state)
      if (value >= 0) found(end, value)
      if (end === text.length) return
      state = this.next(state, text.charCodeAt(end))
    }
  }

  /** Number of exactly this word, or -1. */
  get(word: string): number {
    if (word === '') return -1
    let state = this.first(word.charCodeAt(0))
    for (let i = 1; i < word.length; i++) state = this.next(state, word.charCodeAt(i))
    return this.value(state)
  }

  /** The slot of a key, or the free one where it belongs. */
  #find(key: number, hash: number): number {
    const last = this.#slots.length - 1
    let slot = (hash * slotSize) & last
    while (this.#slots[slot] !== key && this.#slots[slot] !== 0) slot = (slot + slotSize) & last
    return slot
  }

  #slotFor(key: number): number {
    const hash = hashOf(key)
    const slot = this.#find(key, hash)
    if (this.#slots[slot] === key) return slot
    this.#slots[slot] = key
    this.#taken++
    const bits = (hash >>> 5) & (this.#steps.length - 1)
    this.#steps[bits] = (this.#steps[bits] as number) | (1 << (hash & 31))
    return slot
  }

  /** The number of a character, which gets one here. */
  #numbered(code: number): number {
    const known = this.#characters[code] as number
    if (known !== 0) return known
    this.#characterCount++
    if (this.#characterCount >> characterBits > 0) throw new RangeError('The words have more than 16,383 characters.')
    this.#characters[code] = this.#characterCount
    return this.#characterCount
  }

  /** The id of a prefix, which gets one here, since a longer one is coming. */
  #idAt(table: Int32Array, at: number): number {
    const state = table[at] as number
    if (state >>> valueBits > 0) return state >>> valueBits
    this.#ids++
    if (this.#ids >> idBits > 0) throw new RangeError('The words have more than 262,143 prefixes.')
    table[at] = state | (this.#ids << valueBits)
    return this.#ids
  }

  #double(): void {
    const old = this.#slots
    this.#slots = new Int32Array(old.length * 2)
    this.#steps = new Uint32Array(this.#steps.length * 2)
    this.#taken = 0
    for (let slot = 0; slot < old.length; slot += slotSize)
      if (old[slot] !== 0) this.#slots[this.#slotFor(old[slot] as number) + 1] = old[slot + 1] as number
  }
}

const slotSize = 2
const bitsPerSlot = 4
/** A key has 18 bits of id and 14 of character, a state 18 of id and 13 of value. */
const idBits = 18
const characterBits = 14
const valueBits = 13
const valueMask = (1 << valueBits) - 1

const keyOf = (id: number, character: number): number => (id << characterBits) | character

const hashOf = (key: number): number => {
  const hash = Math.imul(key, 0x9e3779b1)
  return (hash ^ (hash >>> 15)) >>> 0
}
