import { RenmaiError } from '../../errors.ts'
import { type ArticleRecord, articleRecord } from '../../record.ts'
import { jsonLines } from '../lines.ts'
import { type Fact, factsOf } from '../print/facts.ts'
import { markerOf } from '../print/marked.ts'

type ExplainOptions = Readonly<{ id?: string; json?: boolean }>

/** Prints why each fact of a file's records was found: the words in their sentence, the rule, the pieces. */
export const explainCommand = async (file: string, options: ExplainOptions): Promise<void> => {
  let shown = 0
  for await (const record of jsonLines(file, articleRecord)) {
    if (options.id !== undefined && record.id !== options.id) continue
    shown += 1
    process.stdout.write(`${options.json ? asJson(record) : asText(record)}\n`)
  }
  if (shown > 0) return
  const none = options.id === undefined ? 'no records in it' : `no record with the id ${options.id}`
  throw new RenmaiError(`${file}: ${none}`)
}

/** One record a line, as `extract` writes them. */
const asJson = (record: ArticleRecord): string => {
  const marked = markerOf(record)
  const facts = factsOf(record).map(({ kind, what, pieces, evidence }) => ({
    kind,
    what,
    sentence: marked(evidence),
    evidence,
    pieces: Object.fromEntries(pieces),
  }))
  return JSON.stringify({ id: record.id, document: record.source.document, title: record.title, facts })
}

const asText = (record: ArticleRecord): string => {
  const marked = markerOf(record)
  const notes = record.notes.map(it => `note ${it.code}: ${it.message}${it.span ? `\n  ${marked(it.span)}` : ''}`)
  return [heading(record), ...factsOf(record).map(it => factText(it, marked(it.evidence))), ...notes, ''].join('\n')
}

export const heading = ({ id, title, source, home }: ArticleRecord): string =>
  [
    `${id}  ${title ?? '(no title)'}`,
    `${source.document}, article ${source.ordinal}${source.published ? `, ${source.published}` : ''}`,
    home ? `home ${home.name} (${home.how}: ${home.why})` : 'home unknown',
  ].join('\n')

const factText = ({ kind, what, pieces, level }: Fact, sentence: string): string => {
  const indent = '  '.repeat(level)
  const list = pieces.map(([name, value]) => `${name} ${value}`).join(' · ')
  return [
    `${level === 0 ? '\n' : ''}${indent}${kind} ${what}`,
    `${indent}  ${sentence}`,
    ...(list ? [`${indent}  ${list}`] : []),
  ].join('\n')
}
