/**
 * Words to numbers, for finding all words that begin at a place of a text. Transitions stand in one hash table of
 * typed arrays, so 50,000 place names cost a few MB and a look-up touches no object.
 */
export class Trie {
  #capacity = 1 << 16
  #parents = new Int32Array(this.#capacity).fill(-1)
  #codes = new Uint16Array(this.#capacity)
  #children = new Int32Array(this.#capacity)
  #values = new Int32Array(1 << 15).fill(-1)
  #nodes = 1
  /** 1 for every code unit that begins a word. */
  readonly #first = new Uint8Array(1 << 16)

  /** Adds a word; a second insert replaces the number. */
  insert(word: string, value: number): void {
    let node = 0
    for (let i = 0; i < word.length; i++)
      node = this.#child(node, word.charCodeAt(i)) || this.#grow(node, word.charCodeAt(i))
    if (node === 0) return
    this.#first[word.charCodeAt(0)] = 1
    this.#values[node] = value
  }

  /** Calls `found` with end and number of every word that begins at `at`, shortest first. */
  match(text: string, at: number, found: (end: number, value: number) => void): void {
    if (this.#first[text.charCodeAt(at)] !== 1) return
    let node = 0
    for (let i = at; i < text.length; i++) {
      node = this.#child(node, text.charCodeAt(i))
      if (node === 0) return
      const value = this.#values[node] as number
      if (value >= 0) found(i + 1, value)
    }
  }

  /** Number of exactly this word, or -1. */
  get(word: string): number {
    let node = 0
    for (let i = 0; i < word.length; i++) {
      node = this.#child(node, word.charCodeAt(i))
      if (node === 0) return -1
    }
    return this.#values[node] as number
  }

  #slot(node: number, code: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (this.#capacity - 1)
    while (this.#parents[slot] !== -1 && (this.#parents[slot] !== node || this.#codes[slot] !== code))
      slot = (slot + 1) & (this.#capacity - 1)
    return slot
  }

  #child(node: number, code: number): number {
    const slot = this.#slot(node, code)
    return this.#parents[slot] === -1 ? 0 : (this.#children[slot] as number)
  }

  #grow(node: number, code: number): number {
    if (this.#nodes * 2 > this.#capacity) this.#double()
    const slot = this.#slot(node, code)
    const child = this.#nodes++
    this.#parents[slot] = node
    this.#codes[slot] = code
    this.#children[slot] = child
    return child
  }

  #double(): void {
    const [parents, codes, children] = [this.#parents, this.#codes, this.#children]
    this.#capacity *= 2
    this.#parents = new Int32Array(this.#capacity).fill(-1)
    this.#codes = new Uint16Array(this.#capacity)
    this.#children = new Int32Array(this.#capacity)
    const values = new Int32Array(this.#capacity).fill(-1)
    values.set(this.#values)
    this.#values = values
    parents.forEach((parent, i) => {
      if (parent === -1) return
      const slot = this.#slot(parent, codes[i] as number)
      this.#parents[slot] = parent
      this.#codes[slot] = codes[i] as number
      this.#children[slot] = children[i] as number
    })
  }
}
