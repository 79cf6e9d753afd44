/** The questions that come with the program: `cypher/query/`, one file each. */

import { UsageError } from '../errors.ts'
import { cypherFiles, splitStatements } from '../graph/cypher-files.ts'
import { type Column, columnsOf } from './columns.ts'

/** `value` is the default, or an example where the question cannot be asked without a value. */
export type Parameter = Readonly<{ name: string; value: Scalar; required: boolean; meaning: string }>
export type Scalar = string | number | boolean | null

export type Question = Readonly<{
  name: string
  /** In Chinese and English. */
  title: string
  description: string
  parameters: readonly Parameter[]
  columns: readonly Column[]
  /** It looks at the whole graph, so its time grows with it. */
  wholeGraph: boolean
  cypher: string
}>

export function questions(): Question[] {
  return cypherFiles('query').map(({ name, text }) => parseQuestion(name, text))
}

/** Throws a UsageError that names them all when there is none of that name. */
export function questionNamed(name: string): Question {
  const all = questions()
  const found = all.find(question => question.name === name)
  if (found) return found
  throw new UsageError(`There is no question “${name}”. There are: ${all.map(question => question.name).join(', ')}.`)
}

/**
 * The first comment line is the title, lines `:param name => value // meaning` are parameters, `Whole graph.` says that
 * the question looks at all of it, the others describe.
 * A meaning that begins with “required:” makes the value an example. Neo4j Browser understands the `:param` lines too.
 */
export function parseQuestion(name: string, text: string): Question {
  const [statement, ...more] = splitStatements(text)
  if (!statement || more.length > 0) throw new Error(`cypher/query/${name}.cypher must hold exactly one statement.`)
  const [title = '', ...lines] = statement.comments
  return {
    name,
    title,
    description: lines.filter(line => !/^:param|^Whole graph\.$/.test(line)).join(' '),
    wholeGraph: lines.includes('Whole graph.'),
    columns: columnsOf(name, statement.text),
    parameters: lines.filter(line => line.startsWith(':param')).map(line => parseParameter(name, line)),
    cypher: statement.text,
  }
}

function parseParameter(question: string, line: string): Parameter {
  const [, name, value, meaning] = /^:param (\w+) => (.+?) \/\/ (.+)$/.exec(line) ?? []
  if (!name || !value || !meaning) throw new Error(`cypher/query/${question}.cypher: unclear parameter “${line}”.`)
  const required = meaning.startsWith('required:')
  return { name, value: literal(value), required, meaning: meaning.replace(/^required: */, '') }
}

/** A string in single quotes, a number, true, false or null. */
const literal = (text: string): Scalar =>
  text.startsWith("'") ? text.slice(1, -1) : (JSON.parse(text) as number | boolean | null)
