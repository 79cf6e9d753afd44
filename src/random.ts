/** Numbers in [0, 1). */
export type Random = () => number

/** Small generator: the same seed gives the same numbers everywhere. Source: Tommy Ettinger's mulberry32, public domain. */
export const mulberry32 = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
