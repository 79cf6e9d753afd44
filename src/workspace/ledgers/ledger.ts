import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { RenmaiError } from '../../errors.ts'
import { checked, reason } from '../../json-lines.ts'
import { writeWhole } from '../database/atomic-file.ts'

/** Who decided, when and why: part of every line of a ledger. */
export const signature = {
  by: z.string().min(1),
  at: z.iso.datetime({ offset: true, local: true }).or(z.iso.date()),
  reason: z.string().default(''),
}

/** A decision with the number of its line, from 1. */
export type Line<T> = Readonly<{ line: number; value: T }>

/** A plain text file of what people decided, one JSON object a line; nobody else writes in it. */
export type Ledger<T> = Readonly<{
  file: string
  /** Throws for a line that is not as it should be, with file and number. Empty where there is no file yet. */
  lines: () => readonly Line<T>[]
  append: (values: readonly T[]) => void
  /** Takes a line away and returns it; throws when there is none of that number. */
  remove: (line: number) => T
}>

export function ledgerIn<T extends z.ZodType>(dir: string, name: string, shape: T): Ledger<z.infer<T>> {
  const file = join(dir, name)
  const texts = () =>
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .replace(/^\ufeff/u, '')
          .split(/\r?\n/u)
      : []
  const lines = () => texts().flatMap((text, i) => (text.trim() === '' ? [] : [lineOf(file, i + 1, text, shape)]))
  return {
    file,
    lines,
    append: values => {
      if (values.length === 0) return
      const kept = texts()
      if (kept.at(-1) === '') kept.pop()
      writeWhole(file, [...kept, ...values.map(value => JSON.stringify(value))])
    },
    remove: line => {
      const found = lines().find(it => it.line === line)
      if (found === undefined) throw new RenmaiError(`${file} has no decision in line ${line}.`)
      writeWhole(
        file,
        texts().filter((text, i, all) => i + 1 !== line && !(text === '' && i === all.length - 1)),
      )
      return found.value
    },
  }
}

function lineOf<T extends z.ZodType>(file: string, line: number, text: string, shape: T): Line<z.infer<T>> {
  try {
    return { line, value: checked(JSON.parse(text), shape) }
  } catch (cause) {
    throw new RenmaiError(`${file}, line ${line}: ${reason(cause)}. Mend the line, or take it away.`, { cause })
  }
}
