import { extname } from 'node:path'
import { TextDecoder } from 'node:util'
import type { Info, Parser } from 'csv-parse'
import type { Document } from '../../article.ts'
import { type Columns, usualColumns } from '../columns.ts'
import { dayIn } from '../day.ts'
import { type Encoding, guessEncoding } from '../encoding.ts'
import type { Source } from '../find.ts'
import { checkItem, type Item, itemDocument, oneLine } from '../item.ts'
import { maxLineCharacters } from '../limits.ts'
import type { OnProblem, ProblemKind, ReadOptions } from '../options.ts'

/** A record as the parser gives it, with where it ends in the file. */
type Row = Readonly<{ record: readonly string[]; info: Pick<Info, 'lines'> }>

/**
 * Each row of a table below its header as a document of one article (`news.csv#17`, or with the row's own id). Columns
 * are those of `options.columns`, else known by their usual names. Rows are read one at a time, so memory stays flat. A
 * row without text, or one beyond `maxLineCharacters`, is told with its line and left out; a table without a column for
 * the text is told and left out as a whole.
 */
export async function* readTable(source: Source, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Document> {
  const { shown } = source
  const refuse = (kind: ProblemKind, message: string): void => onProblem({ where: source.path, kind, message })
  const opened = await open(source)
  if (opened === 'empty') return refuse('empty', `${shown} is empty. It was left out.`)
  if (opened === 'binary')
    return refuse('binary', `${shown} is not text (UTF-8, UTF-16, GB18030 or Big5). Convert it first.`)
  let columns: readonly (readonly [keyof Columns, number])[] | null = null
  let number = 0
  for await (const { record, info } of rowsOf(opened, source, refuse)) {
    if (columns === null) {
      const header = record.map(name => name.trim())
      const places = placesIn(header, options.columns ?? usualColumns(header))
      if (typeof places === 'string') return refuse('columns', `${shown}: ${places} It was left out.`)
      columns = places
      continue
    }
    number += 1
    const checked = checkItem(itemIn(record, columns), 'row')
    if ('problem' in checked) refuse(checked.kind, `${shown}, line ${info.lines}: ${checked.problem}`)
    else {
      yield itemDocument(
        checked.item,
        { raw: JSON.stringify(record), number, encoding: opened.encoding },
        source,
        options,
      )
    }
  }
  if (number === 0) refuse('empty', `${shown} holds no row below its header. It was left out.`)
}

type Opened = Readonly<{ encoding: Encoding; first: string; pieces: AsyncIterable<string> }>

/** The decoded text of a source piece by piece, the first one known. */
async function open(source: Source): Promise<Opened | 'empty' | 'binary'> {
  const chunks = source.open()[Symbol.asyncIterator]()
  const { value: chunk, done } = await chunks.next()
  if (done || chunk === undefined) return 'empty'
  const encoding = guessEncoding(chunk)
  if (encoding === null) return 'binary'
  const decoder = new TextDecoder(encoding)
  const first = decoder.decode(chunk, { stream: true })
  async function* pieces(): AsyncGenerator<string> {
    yield first
    for (let next = await chunks.next(); !next.done; next = await chunks.next())
      yield decoder.decode(next.value, { stream: true })
    yield decoder.decode()
  }
  return { encoding, first, pieces: pieces() }
}

/** All records of the table, the header first. What the parser cannot read is told and passed over. */
async function* rowsOf(
  { first, pieces }: Opened,
  source: Source,
  refuse: (kind: ProblemKind, message: string) => void,
): AsyncGenerator<Row> {
  const { parse } = await import('csv-parse')
  const { Readable } = await import('node:stream')
  const parser: Parser = parse({
    delimiter: delimiterOf(first, source.key),
    ...{ bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
    max_record_size: maxLineCharacters,
  })
  const text = Readable.from(pieces)
  text.on('error', cause => parser.destroy(cause))
  try {
    yield* text.pipe(parser) as AsyncIterable<Row>
  } catch (cause) {
    if (!isCsvError(cause)) throw cause
    const what =
      cause.code === 'CSV_MAX_RECORD_SIZE' ? tooLong : `not as a table should be (${oneLine(cause.message)}).`
    const line = cause.lines === undefined ? '' : `, line ${cause.lines}`
    refuse('table', `${source.shown}${line}: ${what} This row and those below it were left out; mend the file.`)
  } finally {
    text.destroy()
  }
}

const tooLong = `a row is longer than ${maxLineCharacters} characters; a quotation mark may be missing.`

type CsvProblem = Error & Readonly<{ code: string; lines?: number }>

const isCsvError = (cause: unknown): cause is CsvProblem =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('CSV_')

/** A tab in .tsv files, else what the header has most of. */
function delimiterOf(text: string, key: string): string {
  if (extname(key).toLowerCase() === '.tsv') return '\t'
  const [header = ''] = text.split('\n', 1)
  const count = (mark: string): number => header.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Where each fact stands in a row, or a sentence on the column that is missing. */
function placesIn(header: readonly string[], columns: Columns): readonly (readonly [keyof Columns, number])[] | string {
  const names = header.join(', ').slice(0, 200)
  if (columns.text === undefined)
    return `no column is known to hold the text (${names}). Name it: --columns text=NAME,title=NAME,published=NAME.`
  const places = Object.entries(columns).map(([fact, name]) => [fact as keyof Columns, header.indexOf(name)] as const)
  const missing = places.find(([, at]) => at < 0)
  return missing === undefined ? places : `there is no column ${columns[missing[0]]} (${names}).`
}

const itemIn = (
  record: readonly string[],
  columns: readonly (readonly [keyof Columns, number])[],
): Record<string, unknown> => {
  const cells = Object.fromEntries(columns.map(([fact, at]) => [fact, record[at]?.trim() || null])) as Partial<Item>
  return { ...cells, text: cells.text ?? '', published: cells.published ? dateOf(cells.published) : null }
}

/** 2022-XX-XX and the like stay as they are; any other way to write a day becomes one. */
const dateOf = (cell: string): string | null => (/^[\dX]{4}(?:-[\dX]{2}){0,2}$/.test(cell) ? cell : dayIn(cell))
