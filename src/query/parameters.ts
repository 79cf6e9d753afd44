/** `--param name=value` → the parameters of a query. */

import { UsageError } from '../errors.ts'
import type { Parameter, Question, Scalar } from './library.ts'

export type Given = Readonly<Record<string, string>>

/** Splits `person=林青禾`; the value may hold further equals signs. */
export function splitParameters(texts: readonly string[]): Given {
  return Object.fromEntries(
    texts.map(text => {
      const at = text.indexOf('=')
      if (at < 1) throw new UsageError(`A parameter is given as name=value (got “${text}”).`)
      return [text.slice(0, at), text.slice(at + 1)]
    }),
  )
}

/** All parameters of a question: what was given, else the default. Refuses unknown and missing ones. */
export function questionParameters(question: Question, given: Given): Record<string, Scalar> {
  const names = question.parameters.map(({ name }) => name)
  const unknown = Object.keys(given).find(name => !names.includes(name))
  if (unknown !== undefined) {
    throw new UsageError(`The question ${question.name} has no parameter “${unknown}”; it has: ${names.join(', ')}.`)
  }
  return Object.fromEntries(
    question.parameters.map(parameter => [parameter.name, parameterValue(question, parameter, given)]),
  )
}

function parameterValue(question: Question, { name, value, required, meaning }: Parameter, given: Given): Scalar {
  const text = given[name]
  if (text !== undefined) return typeof value === 'number' ? wholeNumber(name, text) : text
  if (!required) return value
  throw new UsageError(
    `The question ${question.name} needs --param ${name}=…: ${meaning} (for example ${name}=${value}).`,
  )
}

function wholeNumber(name: string, text: string): number {
  if (/^-?\d+$/.test(text)) return Number(text)
  throw new UsageError(`The parameter ${name} must be a whole number (got “${text}”).`)
}

/** For Cypher of the user's own: numbers are numbers, the rest is text; quotes make text of a number (code='"140428"'). */
export function freeParameters(given: Given): Record<string, Scalar> {
  return Object.fromEntries(Object.entries(given).map(([name, text]) => [name, guess(text)]))
}

function guess(text: string): Scalar {
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (text === 'null') return null
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text
}
