/**
 * Words to numbers, for finding all words that begin at a place of a text. All stands in tables of numbers, so 350,000
 * words take 18 MB and a step from one character to the next touches no object.
 *
 * A slot has four numbers: the id of the prefix before (-1 where the slot is free), the code unit that goes on with it,
 * the id of the longer prefix (0 where no word goes on from there: most steps end so, without a look), and the number of
 * the word that ends here, or -1. The first slots belong to the code units that begin words, one each; the others are
 * found by hash. Places are indexes of slots; 0 is no place.
 */
export class Trie {
  #slots: Int32Array
  /** Slots found by hash, less one: a mask. */
  #last: number
  /** A bit for each step by its hash: steps that there are not mostly show here, in a small part of the memory. */
  #steps: Uint32Array
  #taken = 0
  #ids = 0

  /** `capacity`: slots to begin with, a power of two; twice the prefixes that are expected. */
  constructor(capacity = 1 << 16) {
    this.#last = capacity - 1
    this.#slots = emptySlots(capacity)
    this.#steps = emptyBits(capacity)
  }

  /** Adds a word; a second insert replaces the number. */
  insert(word: string, value: number): void {
    while (2 * (this.#taken + word.length) > this.#last) this.#double()
    let place = 0
    for (let i = 0; i < word.length; i++) place = this.#step(place, word.charCodeAt(i))
    if (place !== 0) this.#slots[place + 3] = value
  }

  /** Place behind the first code unit of words. */
  first(code: number): number {
    const place = code * slotSize
    return this.#slots[place] === -1 ? 0 : place
  }

  /** Place one code unit on. */
  next(place: number, code: number): number {
    const prefix = this.#slots[place + 2] as number
    if (prefix === 0) return 0
    const hash = hashOf(prefix, code)
    const bits = this.#steps[(hash >>> 5) & (this.#steps.length - 1)] as number
    if ((bits & (1 << (hash & 31))) === 0) return 0
    const found = this.#find(hash, prefix, code)
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

  /** The slot of a prefix and the code unit behind it, or the free one where it belongs. */
  #find(hash: number, prefix: number, code: number): number {
    for (let at = hash & this.#last; ; at = (at + 1) & this.#last) {
      const place = (codeUnits + at) * slotSize
      const found = this.#slots[place]
      if (found === -1 || (found === prefix && this.#slots[place + 1] === code)) return place
    }
  }

  /** `next`, or for place 0 `first`, that makes the place where there is none. */
  #step(place: number, code: number): number {
    const known = place === 0 ? this.first(code) : this.next(place, code)
    if (known !== 0) return known
    if (place === 0) return this.#fill(code * slotSize, 0, code, 0, -1)
    this.#slots[place + 2] ||= ++this.#ids
    this.#taken++
    return this.#put(this.#slots[place + 2] as number, code, 0, -1)
  }

  #put(prefix: number, code: number, longer: number, value: number): number {
    const hash = hashOf(prefix, code)
    const bits = (hash >>> 5) & (this.#steps.length - 1)
    this.#steps[bits] = (this.#steps[bits] as number) | (1 << (hash & 31))
    return this.#fill(this.#find(hash, prefix, code), prefix, code, longer, value)
  }

  #fill(place: number, prefix: number, code: number, longer: number, value: number): number {
    this.#slots[place] = prefix
    this.#slots[place + 1] = code
    this.#slots[place + 2] = longer
    this.#slots[place + 3] = value
    return place
  }

  #double(): void {
    const old = this.#slots
    const count = 2 * (this.#last + 1)
    this.#last = count - 1
    this.#slots = emptySlots(count)
    this.#steps = emptyBits(count)
    this.#slots.set(old.subarray(0, codeUnits * slotSize))
    for (let at = codeUnits * slotSize; at < old.length; at += slotSize) {
      const [prefix = -1, code = 0, longer = 0, value = -1] = old.subarray(at, at + slotSize)
      if (prefix !== -1) this.#put(prefix, code, longer, value)
    }
  }
}

const slotSize = 4
const codeUnits = 1 << 16

/** Free slots. The first one, of code unit 0, stands for no place: nothing goes on from it, no word ends there. */
function emptySlots(count: number): Int32Array {
  const slots = new Int32Array((codeUnits + count) * slotSize).fill(-1)
  slots[2] = 0
  return slots
}

const bitsPerSlot = 4
const emptyBits = (slots: number): Uint32Array => new Uint32Array((slots * bitsPerSlot) / 32)

const hashOf = (prefix: number, code: number): number => {
  const hash = Math.imul(prefix, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)
  return (hash ^ (hash >>> 15)) >>> 0
}
