import { stringify } from 'csv-stringify/sync'
import { UsageError } from '../../errors.ts'
import { openStoreToRead } from '../../graph/open.ts'
import type { Answer, Sink } from '../../graph/sink.ts'
import { askCypher, askQuestion } from '../../query/ask.ts'
import { show } from '../../query/fit.ts'
import { type Parameter, type Question, questionNamed, questions } from '../../query/library.ts'
import { questionParameters, splitParameters } from '../../query/parameters.ts'
import { answerTable, terminalWidth } from '../print/answer-table.ts'
import { table } from '../print/table.ts'

export type QueryOptions = Readonly<{
  out: string
  neo4j?: string
  param: readonly string[]
  cypher?: string
  explain?: boolean
  why?: boolean
  json?: boolean
  csv?: boolean
}>

/** Runs a question by name, or Cypher; without either it lists the questions. */
export const queryCommand = async (name: string | undefined, options: QueryOptions): Promise<void> => {
  if (name !== undefined && options.cypher !== undefined) {
    throw new UsageError('Give the name of a question or --cypher, not both.')
  }
  if (options.json && options.csv) throw new UsageError('Give --json or --csv, not both.')
  if (name === undefined && options.cypher === undefined) return list(options)
  if (name !== undefined && options.explain) return explain(questionNamed(name), options)
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

const print = (answer: Answer, options: QueryOptions): void => {
  if (options.json) process.stdout.write(jsonRows(answer))
  else if (options.csv) process.stdout.write(csvRows(answer))
  else printTable(options.why ? answer : withoutQuotes(answer))
}

function printTable(answer: Answer): void {
  const { length } = answer.rows
  if (length > 0) process.stdout.write(`${answerTable(answer, terminalWidth())}\n`)
  process.stderr.write(`${length === 1 ? '1 row' : `${length} rows`}\n`)
}

/** Sentences make a table long: they are shown when people ask why. */
const withoutQuotes = ({ columns, rows }: Answer): Answer => ({
  columns: columns.filter(it => !/^quote[A-Z]?$/.test(it)),
  rows,
})

/** One array, one row a line. */
const jsonRows = ({ rows }: Answer): string =>
  rows.length === 0 ? '[]\n' : `[\n${rows.map(row => JSON.stringify(row)).join(',\n')}\n]\n`

/** With a line of names; lists are parted by 、 as in the table. */
const csvRows = ({ columns, rows }: Answer): string =>
  stringify(
    rows.map(row => columns.map(column => show(row[column] ?? null))),
    { header: true, columns: [...columns] },
  )

const list = ({ json }: QueryOptions): void => {
  const all = questions()
  if (json) return void process.stdout.write(`${JSON.stringify(all, null, 1)}\n`)
  const rows = all.map(({ name, title, parameters }) => [
    name,
    title,
    parameters
      .filter(it => it.required)
      .map(it => it.name)
      .join(' '),
  ])
  process.stdout.write(`${table([{ name: 'question' }, { name: '' }, { name: 'needs' }], rows)}\n`)
  process.stderr.write(
    '\nWhat one asks and answers: renmai query NAME --explain. Ask it: renmai query NAME --param name=value\n',
  )
}

const explain = (question: Question, { json }: QueryOptions): void => {
  process.stdout.write(json ? `${JSON.stringify(question, null, 1)}\n` : `${described(question)}\n`)
}

const described = ({ name, title, description, parameters, columns, cypher }: Question): string =>
  [
    `${name}  ${title}`,
    description,
    ...(parameters.length > 0 ? ['\nPARAMETERS', ...parameters.map(parameterLine)] : []),
    '\nCOLUMNS',
    ...columns.map(it => `  ${it.name}  ${it.meaning}`),
    '\nCYPHER',
    cypher,
  ].join('\n')

const parameterLine = ({ name, value, required, meaning }: Parameter): string =>
  `  --param ${name}=${value ?? '…'}  ${required ? 'needed: ' : ''}${meaning}`
