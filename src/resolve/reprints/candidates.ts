import { sketchSize } from './likeness.ts'

/** Values of a band: two texts of likeness .8 agree in a whole band with .9998, two of likeness .3 with .12. */
const bandSize = 4
const bands = sketchSize / bandSize

/** Values that two sketches must have in common to be looked at: likeness .44, a deviation below half. */
const leastEqual = 28

/**
 * Of thousands of texts made from one form (weather, figures of the day), an article is compared with those added last
 * that share a band, and read beside the likest of them only: else a pass would take the square of their number.
 */
const [mostInBand, mostRead] = [2_000, 30]

/** Sketches of `count` articles, one after another, and where originals that share a band are found. All typed arrays. */
export class Candidates {
  readonly #sketches: Uint32Array
  readonly #head: Int32Array
  readonly #next: Int32Array
  readonly #seen: Int32Array

  constructor(count: number) {
    this.#sketches = new Uint32Array(count * sketchSize)
    this.#head = new Int32Array(2 ** Math.ceil(Math.log2(count * bands * 2 + 2))).fill(-1)
    this.#next = new Int32Array(count * bands).fill(-1)
    this.#seen = new Int32Array(count).fill(-1)
  }

  put(article: number, sketch: Uint32Array): void {
    this.#sketches.set(sketch, article * sketchSize)
  }

  /** Makes the article one that others are compared with. */
  add(article: number): void {
    for (let band = 0; band < bands; band += 1) {
      const slot = this.#slot(article, band)
      this.#next[article * bands + band] = this.#head[slot] as number
      this.#head[slot] = article * bands + band
    }
  }

  /** Articles added that are probably alike, the likest first, then the earliest; `near` says which come into question. */
  of(article: number, near: (other: number) => boolean): readonly number[] {
    const found: (readonly [other: number, equal: number])[] = []
    for (let band = 0; band < bands; band += 1) {
      let at = this.#head[this.#slot(article, band)] as number
      for (let looked = 0; at >= 0 && looked < mostInBand; looked += 1, at = this.#next[at] as number) {
        const other = Math.floor(at / bands)
        if (this.#seen[other] === article) continue
        this.#seen[other] = article
        const equal = near(other) ? this.#equal(article, other) : 0
        if (equal >= leastEqual) found.push([other, equal])
      }
    }
    return found
      .toSorted(([a, x], [b, y]) => y - x || a - b)
      .slice(0, mostRead)
      .map(([other]) => other)
  }

  #slot(article: number, band: number): number {
    let hash = band + 1
    const at = article * sketchSize + band * bandSize
    for (let i = at; i < at + bandSize; i += 1) hash = Math.imul(hash ^ (this.#sketches[i] as number), 0x9e3779b1)
    return (hash ^ (hash >>> 15)) & (this.#head.length - 1)
  }

  #equal(a: number, b: number): number {
    let equal = 0
    for (let i = 0; i < sketchSize; i += 1)
      if (this.#sketches[a * sketchSize + i] === this.#sketches[b * sketchSize + i]) equal += 1
    return equal
  }
}
