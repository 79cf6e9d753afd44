import { RenmaiError } from '../../errors.ts'

/** SQLite's own numbers (https://sqlite.org/rescode.html), and what a user can do about each. */
const advice: Readonly<Record<number, string>> = {
  5: 'Another program is using it. Wait for it to end, then run the command again.',
  8: 'It can only be read. Give yourself the right to write there, or name another folder with --out.',
  10: 'Reading or writing the disk failed. Check the disk, then run the command again.',
  11: 'The file is damaged. Move the folder away and build again from the documents and the ledgers.',
  13: 'The disk is full. Nothing that was finished is lost: make room, then run the same command again.',
  14: 'It cannot be opened. Check that the folder exists and that you may write in it.',
  26: 'This is no SQLite database. Name another folder with --out.',
}

const numberOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null

/** An error of SQLite in words for people, with its cause; every other error as it came. */
export function explained(error: unknown, file: string): unknown {
  const number = numberOf(error)
  const what = number === null ? undefined : advice[number]
  if (!(error instanceof Error) || what === undefined) return error
  return new RenmaiError(`The workspace ${file} failed: ${error.message}. ${what}`, { cause: error })
}

/** Runs work on a workspace file; what SQLite throws comes out explained. */
export function explaining<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw explained(error, file)
  }
}
