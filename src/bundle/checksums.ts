import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** A file of a bundle: its path inside with `/`, its size in bytes and the SHA-256 of its bytes. */
export type FileSum = Readonly<{ path: string; bytes: number; sha256: string }>

export const checksumsFile = 'SHA256SUMS'

/** The sum of a file; a megabyte of it is in memory at a time. */
export function sumOf(folder: string, path: string): FileSum {
  const sum = createHash('sha256')
  const chunk = Buffer.alloc(1 << 20)
  const handle = openSync(join(folder, path), 'r')
  try {
    let bytes = 0
    for (;;) {
      const read = readSync(handle, chunk)
      if (read === 0) return { path, bytes, sha256: sum.digest('hex') }
      sum.update(chunk.subarray(0, read))
      bytes += read
    }
  } finally {
    closeSync(handle)
  }
}

/** The lines that `sha256sum -c` takes. */
export const checksums = (files: readonly FileSum[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
