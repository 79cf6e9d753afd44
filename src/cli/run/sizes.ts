import { findSources } from '../../read/find.ts'
import type { ReadOptions } from '../../read/index.ts'

/** Size of all inputs together, null when standard input is among them. */
export const bytesOf = async (paths: readonly string[], options: ReadOptions): Promise<number | null> => {
  let sum = 0
  for await (const { size } of findSources(paths, options, () => {})) {
    if (size === null) return null
    sum += size
  }
  return sum
}
