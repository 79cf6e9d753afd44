/**
 * Words to numbers, for finding all words that begin at a place of a text. All stands in one hash table of numbers, so
 * 350,000 words take 16 MB and a step from one character to the next touches one slot and no object.
 *
 * A slot has four numbers: the id of the prefix before (-1 where the slot is free), the code unit that goes on with it,
 * the id of the longer prefix (0 where no word goes on from there: most steps end so, without a look), and the number of
 * the word that ends here, or -1. Places are indexes of slots; 0 is no place.
 */
export class Trie {
  #slots: Int32Array
  #taken = 0
  #ids = 0
  /** Place of each code unit that begins a word. */
  readonly #first = new Int32Array(1 << 16)

  /** `capacity`: slots to begin with, a power of two; twice the prefixes that are expected. */
  constructor(capacity = 1 << 16) {
    this.#slots = emptySlots(capacity)
  }

  /** Adds a word; a second insert replaces the number. */
  insert(word: string, value: number): void {
    while (2 * (this.#taken + word.length) > this.#slots.length / size) this.#double()
    let place = 0
    for (let i = 0; i < word.length; i++) place = this.#step(place, word.charCodeAt(i))
    if (place !== 0) this.#slots[place + 3] = value
  }

  /** Place behind the first code unit of words. */
  first(code: number): number {
    return this.#first[code] as number
  }

  /** Place one code unit on. */
  next(place: number, code: number): number {
    const prefix = this.#slots[place + 2] as number
    if (prefix === 0) return 0
    const found = this.#find(prefix, code)
    return this.#slots[found] === -1 ? 0 : found
  }

  /** Number of the word that ends at a place, or -1. */
  value(place: number): number {
    return this.#slots[place + 3] as number
  }

  /** Calls `found` with end and number of every word that begins at `at`, shortest first. */
  match(text: string, at: number, found: (end: number, value: number) => void): void {
    let place = this.first(text.charCodeAt(at))
    for (let end = at + 1; place !== 0; end++) {
      const value = this.value(place)
      if (value >= 0) found(end, value)
      if (end === text.length) return
      place = this.next(place, text.charCodeAt(end))
    }
  }

  /** Number of exactly this word, or -1. */
  get(word: string): number {
    if (word === '') return -1
    let place = this.first(word.charCodeAt(0))
    for (let i = 1; i < word.length; i++) place = this.next(place, word.charCodeAt(i))
    return this.value(place)
  }

  /** The slot of a prefix and the code unit behind it, or the free one where it belongs. Slot 0 is never taken. */
  #find(prefix: number, code: number): number {
    const hash = Math.imul(prefix, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)
    let place = ((hash ^ (hash >>> 15)) * size) & (this.#slots.length - 1)
    while (place === 0 || (this.#slots[place] !== -1 && !this.#holds(place, prefix, code)))
      place = (place + size) & (this.#slots.length - 1)
    return place
  }

  #holds(place: number, prefix: number, code: number): boolean {
    return this.#slots[place] === prefix && this.#slots[place + 1] === code
  }

  /** `next`, or for place 0 `first`, that makes the place where there is none. */
  #step(place: number, code: number): number {
    const known = place === 0 ? this.first(code) : this.next(place, code)
    if (known !== 0) return known
    if (place !== 0) this.#slots[place + 2] ||= ++this.#ids
    this.#taken++
    return this.#put(this.#slots[place + 2] as number, code, 0, -1)
  }

  #put(prefix: number, code: number, longer: number, value: number): number {
    const place = this.#find(prefix, code)
    this.#slots.set([prefix, code, longer, value], place)
    if (prefix === 0) this.#first[code] = place
    return place
  }

  #double(): void {
    const old = this.#slots
    this.#slots = emptySlots((old.length / size) * 2)
    for (let place = size; place < old.length; place += size)
      if (old[place] !== -1)
        this.#put(old[place] as number, old[place + 1] as number, old[place + 2] as number, old[place + 3] as number)
  }
}

const size = 4

/** Free slots; the first one stands for no place: nothing goes on from it, no word ends there. */
function emptySlots(count: number): Int32Array {
  const slots = new Int32Array(count * size).fill(-1)
  slots[2] = 0
  return slots
}
