import { UsageError } from '../../errors.ts'
import { openStoreToRead } from '../../graph/open.ts'
import type { Answer, Sink } from '../../graph/sink.ts'
import { askCypher, askQuestion } from '../../query/ask.ts'
import { type Parameter, type Question, questionNamed, questions } from '../../query/library.ts'
import { questionParameters, splitParameters } from '../../query/parameters.ts'
import { answerTable, terminalWidth } from '../print/answer-table.ts'

export type QueryOptions = Readonly<{
  out: string
  neo4j?: string
  param: readonly string[]
  cypher?: string
  json?: boolean
}>

/** Runs a question by name, or Cypher; without either it lists the questions. */
export const queryCommand = async (name: string | undefined, options: QueryOptions): Promise<void> => {
  if (name !== undefined && options.cypher !== undefined) {
    throw new UsageError('Give the name of a question or --cypher, not both.')
  }
  if (name === undefined && options.cypher === undefined) return list(options)
  const ask = asking(name, options)
  const sink = await openStoreToRead({ folder: options.out, neo4j: options.neo4j ?? null })
  try {
    print(await ask(sink), options)
  } finally {
    await sink.close()
  }
}

/** What is to be asked; wrong calls are refused here, before any store is opened. */
const asking = (name: string | undefined, options: QueryOptions): ((sink: Sink) => Promise<Answer>) => {
  const given = splitParameters(options.param)
  if (name === undefined) return sink => askCypher(sink, options.cypher ?? '', given)
  const question = questionNamed(name)
  questionParameters(question, given)
  return sink => askQuestion(sink, question, given)
}

const print = (answer: Answer, { json }: QueryOptions): void => {
  if (json) process.stdout.write(jsonRows(answer))
  else if (answer.rows.length > 0) process.stdout.write(`${answerTable(answer, terminalWidth())}\n`)
  if (!json) process.stderr.write(`${answer.rows.length === 1 ? '1 row' : `${answer.rows.length} rows`}\n`)
}

/** One array, one row a line. */
const jsonRows = ({ rows }: Answer): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`

const list = ({ json }: QueryOptions): void => {
  const all = questions()
  process.stdout.write(json ? `${JSON.stringify(all, null, 1)}\n` : `${all.map(describe).join('\n\n')}\n`)
  if (!json) process.stderr.write('\nAsk one: renmai query NAME --param name=value\n')
}

const describe = ({ name, title, description, parameters }: Question): string =>
  [`${name}  ${title}`, `  ${description}`, ...parameters.map(parameterLine)].join('\n')

const parameterLine = ({ name, value, required, meaning }: Parameter): string =>
  `  --param ${name}=${value ?? '…'}  ${required ? 'needed: ' : ''}${meaning}`
