import { createWriteStream, openSync, renameSync, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { isSystemError, RenmaiError } from '../errors.ts'
import { reason } from '../json-lines.ts'

/** Where whole lines go. */
export type Output = Readonly<{
  /** Resolves when the lines are out of this process, so that a slow reader slows the extraction. */
  write: (lines: string) => Promise<void>
  /** All is written: the file takes its name. */
  keep: () => Promise<void>
  /** The run did not end well: the line in hand is finished, half a file is taken away. */
  discard: () => Promise<void>
}>

export const openOutput = (file: string | undefined): Output => (file === undefined ? stdout() : atomicFile(file))

/** Writes all that `work` gives to a file or to standard output; where `work` fails, the file stays as it was. */
export async function writeOutput(
  file: string | undefined,
  work: (write: Output['write']) => Promise<void>,
): Promise<void> {
  const output = openOutput(file)
  try {
    await work(output.write)
    await output.keep()
  } catch (error) {
    await output.discard()
    throw error
  }
}

/** Longest wait for a reader that has stopped reading, in milliseconds. */
const patienceMs = 500

const stdout = (): Output => {
  let inHand: Promise<void> = Promise.resolve()
  return {
    write: lines => {
      inHand = written(process.stdout, lines)
      return inHand
    },
    keep: async () => {},
    discard: () => {
      const patience = new Promise<void>(resolve => setTimeout(resolve, patienceMs).unref())
      return Promise.race([inHand, patience])
    },
  }
}

/** Written beside the file and renamed at the end, so that nobody ever reads half of it. */
const atomicFile = (file: string): Output => {
  const temporary = `${file}.${process.pid}.part`
  const stream = createWriteStream(temporary, { fd: orExplain(file, () => openSync(temporary, 'w')) })
  let fault: unknown = null
  stream.once('error', error => {
    fault = error
  })
  const remove = () => rmSync(temporary, { force: true })
  process.once('exit', remove)
  return {
    write: lines =>
      written(stream, lines).catch(error => {
        throw explained(file, fault ?? error)
      }),
    keep: async () => {
      stream.end()
      await finished(stream).catch(error => {
        throw explained(file, fault ?? error)
      })
      orExplain(file, () => renameSync(temporary, file))
      process.off('exit', remove)
    },
    discard: async () => {
      stream.destroy()
      remove()
      process.off('exit', remove)
    },
  }
}

/** What an act gives; what the system has against it is told as a sentence that names the file or folder. */
export const orExplain = <T>(file: string, act: () => T): T => {
  try {
    return act()
  } catch (cause) {
    throw isSystemError(cause) ? explained(file, cause) : cause
  }
}

const explained = (file: string, cause: unknown): RenmaiError =>
  new RenmaiError(`${file}: cannot be written: ${reason(cause)}`, { cause })

const written = (stream: NodeJS.WritableStream, lines: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(lines, error => (error ? reject(error) : resolve()))
  })
