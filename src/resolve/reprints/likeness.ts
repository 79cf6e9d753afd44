/** How alike two texts are: their runs of four letters, and a sketch of these that is small enough to keep for every article. */

/** Letters of a run. Four Chinese characters are rarely shared by chance. */
const run = 4

/** Smallest hashes a sketch holds. Two sketches tell likeness within about .06. */
export const sketchSize = 64

/** Hashes of all runs of four letters or digits, in text order; white space and punctuation do not count. */
function runsOf(text: string): Uint32Array {
  const codes = new Uint16Array(text.length)
  let letters = 0
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (isLetter(code)) codes[letters++] = code
  }
  const hashes = new Uint32Array(Math.max(0, letters - run + 1))
  for (let i = 0; i < hashes.length; i += 1) hashes[i] = hashOf(codes, i)
  return hashes
}

/** Chinese characters of the basic blocks, Latin letters, digits; what is beyond 0xd800 goes by its halves. */
const isLetter = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0xd800 && code <= 0xdfff)

/** Murmur3 of four code units, two words of 32 bits. */
function hashOf(codes: Uint16Array, at: number): number {
  let h = 0x9747b28c
  for (let i = at; i < at + run; i += 2) {
    let word = Math.imul(((codes[i] as number) << 16) | (codes[i + 1] as number), 0xcc9e2d51)
    word = Math.imul((word << 15) | (word >>> 17), 0x1b873593)
    h ^= word
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
  }
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/**
 * The sketch of a text (MinHash with one permutation): the smallest hash of each of 64 parts of the hashes' range; an
 * empty part takes the next one's. Null for a text of fewer than `shortest` runs, which says too little to compare.
 */
export function sketchOf(text: string, shortest = 1): Uint32Array | null {
  const runs = runsOf(text)
  if (runs.length < Math.max(1, shortest)) return null
  const sketch = new Uint32Array(sketchSize).fill(empty)
  for (const hash of runs) {
    const part = hash >>> 26
    if (hash < (sketch[part] as number)) sketch[part] = hash
  }
  return filled(sketch)
}

const empty = 0xffffffff

function filled(sketch: Uint32Array): Uint32Array {
  for (let part = 2 * sketchSize - 1, next = empty; part >= 0; part -= 1) {
    const value = sketch[part % sketchSize] as number
    if (value === empty) sketch[part % sketchSize] = next
    else next = value
  }
  return sketch
}

/** The runs of a text as a sorted set, for `likeness`. */
export function setOf(text: string): Uint32Array {
  const sorted = runsOf(text).sort()
  let size = 0
  for (let i = 0; i < sorted.length; i += 1)
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[size++] = sorted[i] as number
  return sorted.subarray(0, size)
}

/** How many runs two texts have in common. */
export function sharedRuns(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) shared += 1
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return shared
}

/** Share of the runs of both texts that they have in common (Jaccard), 0–1. Two empty texts: 0. */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  const shared = sharedRuns(a, b)
  return shared === 0 ? 0 : shared / (a.length + b.length - shared)
}
