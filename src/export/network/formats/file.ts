import type { Network } from '../network.ts'

/**
 * A file of a network. `part`: what sets it apart where a format has two files of one extension; null for the others.
 * Each of `lines` is one or more lines of the file without the last line break.
 */
export type NetworkFile = Readonly<{ part: string | null; extension: string; lines: () => Iterable<string> }>

export type Format = (network: Network) => readonly NetworkFile[]
