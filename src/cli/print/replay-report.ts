import { hash } from 'node:crypto'
import {
  type Compared,
  differentRecords,
  type FirstDifference,
  firstDifference,
  type Line,
  type RecordPair,
} from '../../bundle/replay/compare.ts'
import type { Matched } from '../../bundle/replay/matching.ts'
import type { ArticleRecord } from '../../record.ts'
import { textsIn } from '../../workspace/articles/records.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { type Difference, differencesBetween, differenceText } from './difference.ts'
import { printable } from './text-marks.ts'

/** How an article that is in both differs: by its facts, and by the names of the fields that do. */
type Article = Readonly<{
  article: string
  document: string
  title: string | null
  state: 'new' | 'gone' | 'changed'
  differences: readonly Difference[]
  fields: readonly string[]
}>

type Differing = Readonly<{
  articles: readonly Article[]
  /** Where files other than the records differ first. */
  lines: readonly FirstDifference[]
}>

/** What a replay found. */
export type Replayed = Differing &
  Readonly<{
    isEqual: boolean
    documents: Omit<Matched, 'paths'>
    files: readonly Compared[]
  }>

type Places = Readonly<{ before: string; again: string; workspace: Workspace }>

/** Where the files that are in both differ, and which facts do. */
export async function differencesIn(
  files: readonly Compared[],
  { before, again, workspace }: Places,
): Promise<Differing> {
  const different = files.filter(({ how }) => how === 'different').map(({ path }) => path)
  const hasRecords = different.includes('records.jsonl')
  const pairs = hasRecords ? await differentRecords({ before, again }) : []
  const textOf = textOfLines(workspace)
  return {
    articles: pairs.map(pair => articleOf(pair, textOf)),
    lines: await Promise.all(different.filter(hasLines).map(path => firstDifference(path, { before, again }))),
  }
}

/** Records are told fact by fact; Parquet has no lines. */
const hasLines = (path: string): boolean => path !== 'records.jsonl' && !path.endsWith('.parquet')

/** The text that a record was made from: its own, or, by its hash, that of the workspace; null where neither has it. */
type TextOf = (line: Line) => string | null

function textOfLines({ db }: Workspace): TextOf {
  const textOf = textsIn(db)
  return line => {
    if (line.text !== undefined) return line.text
    const found = textOf(line.id) ?? ''
    return hash('sha256', found) === line['textSha256'] ? found : null
  }
}

function articleOf({ before, again }: RecordPair, textOf: TextOf): Article {
  const one = (again ?? before) as ArticleRecord
  const isInBoth = before !== null && again !== null
  return {
    ...{ article: one.id, document: one.source.document, title: one.title },
    state: isInBoth ? 'changed' : before === null ? 'new' : 'gone',
    differences: isInBoth ? factsBetween(before, again, textOf) : [],
    fields: isInBoth ? differentFields(before, again) : [],
  }
}

/** None where a text is not known: without it no fact has its sentence. */
function factsBetween(before: Line, again: Line, textOf: TextOf): readonly Difference[] {
  const texts = [textOf(before), textOf(again)]
  if (texts.includes(null)) return []
  const [old, now] = [before, again].map((line, i) => ({ ...line, text: texts[i] }) as ArticleRecord)
  return differencesBetween(old ?? null, now ?? null)
}

const differentFields = (before: Line, again: Line): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(again)])].filter(
    key => JSON.stringify(before[key as keyof Line]) !== JSON.stringify(again[key as keyof Line]),
  )

/** Articles that are told fact by fact; the others are counted. */
const shownArticles = 20

/** Prints what a replay found: documents, then files, then what differs in them. */
export function printReplay(replayed: Replayed, json: boolean): void {
  if (json) return void process.stdout.write(`${JSON.stringify(replayed, null, 1)}\n`)
  const { documents, files, articles, lines, isEqual } = replayed
  const listed = (word: string, names: readonly string[]) => names.map(name => `${word}  ${printable(name)}`)
  const equal = files.filter(({ how }) => how === 'equal').length
  const told = [
    ...listed('missing document', documents.missing),
    ...listed('changed document', documents.changed),
    ...listed('extra document, left out', documents.extra),
    ...files.filter(({ how }) => how !== 'equal').map(({ path, how }) => `${how} file  ${path}`),
    ...articles.slice(0, shownArticles).map(articleText),
    ...(articles.length > shownArticles ? [`… and ${articles.length - shownArticles} articles more (--json)`] : []),
    ...lines.map(lineText),
    isEqual
      ? `Equal: all ${equal} files, byte for byte.`
      : `Different: ${files.length - equal} of ${files.length} files.`,
  ]
  process.stdout.write(`${told.join('\n')}\n`)
}

const states = { new: '  (new)', gone: '  (gone)', changed: '' } as const

function articleText({ article, document, title, state, differences, fields }: Article): string {
  const head = `${article}  ${printable(title ?? '(no title)')}  ${printable(document)}${states[state]}`
  const named = fields.length > 0 ? [`~ ${fields.join(', ')}`] : []
  return [head, ...(differences.length > 0 ? differences.map(differenceText) : named)].join('\n')
}

const longestShown = 200
const shortened = (line: string | null): string => (line === null ? '(ends)' : printable(line.slice(0, longestShown)))

const lineText = ({ path, line, before, again }: FirstDifference): string =>
  `${path}, line ${line}\n- ${shortened(before)}\n+ ${shortened(again)}`
