import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { isSystemError, RenmaiError } from '../../errors.ts'

/** Characters kept back before they are written. */
const chunk = 1_000_000

/**
 * Writes lines to a file that appears when it is whole: readers see the old one or the new one, whenever the process
 * ends. Returns how many lines there were.
 */
export function writeWhole(file: string, lines: Iterable<string>): number {
  const temporary = `${file}.part`
  try {
    const count = writeLines(temporary, lines)
    renameSync(temporary, file)
    return count
  } catch (error) {
    rmSync(temporary, { force: true })
    throw isSystemError(error)
      ? new RenmaiError(`Cannot write ${file}: ${error.message}. ${advice(error)}`, { cause: error })
      : error
  }
}

function writeLines(file: string, lines: Iterable<string>): number {
  const handle = openSync(file, 'w')
  try {
    let count = 0
    let kept = ''
    for (const line of lines) {
      count += 1
      kept += `${line}\n`
      if (kept.length > chunk) {
        writeAll(handle, kept)
        kept = ''
      }
    }
    writeAll(handle, kept)
    fsyncSync(handle)
    return count
  } finally {
    closeSync(handle)
  }
}

/** The system may take a part only, for instance when the disk is nearly full. */
function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done)
}

const advice = (error: NodeJS.ErrnoException): string =>
  error.code === 'ENOSPC'
    ? 'The disk is full: make room, then run the same command again.'
    : 'Check that you may write there, then run the same command again.'
