import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { getSystemErrorMessage } from 'node:util'
import type { z } from 'zod'
import { isSystemError, RenmaiError } from './errors.ts'

/** The lines of a JSON Lines file, or of stdin for `-`, one checked value each; empty lines are left out. */
export async function* jsonLines<T extends z.ZodType>(file: string, shape: T): AsyncGenerator<z.infer<T>> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1
      if (line.trim()) yield checked(JSON.parse(line), shape)
    }
  } catch (cause) {
    throw new RenmaiError(`${file}${number ? `, line ${number}` : ''}: ${reason(cause)}`, { cause })
  }
}

/** A JSON value of the shape that is expected of it; throws a sentence that names the first field that is wrong. */
export const checked = <T extends z.ZodType>(value: unknown, shape: T): z.infer<T> => {
  const result = shape.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new RenmaiError(`${issue?.path.join('.') || 'the value'} is not as expected: ${issue?.message}`)
}

export const reason = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  if ('code' in cause && cause.code === 'ENOENT') return 'no such file or folder'
  if (isSystemError(cause)) return getSystemErrorMessage(cause.errno)
  if (cause instanceof SyntaxError) return `not JSON (${cause.message})`
  return cause.message
}
