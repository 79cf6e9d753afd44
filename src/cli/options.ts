import { type Command, InvalidArgumentError, Option } from 'commander'
import { UsageError } from '../errors.ts'
import { type PanelTable, panelTables } from '../export/panels/names.ts'
import { type Columns, parseColumns } from '../read/columns.ts'
import { type Optional, optional } from '../resolve/compare/optional.ts'

/** What is known of papers beside their text, for documents that do not say it themselves, and how to read them. */
export type PaperOptions = Readonly<{
  workers: number
  home?: string
  published?: string
  publisher?: string
  columns?: Columns
}>

/** The options of every command that reads papers. */
export const addPaperOptions = (command: Command): Command =>
  command
    .option('--workers <n>', 'child processes to share the work; the output is the same', wholeNumber, 1)
    .option('--home <name>', 'what 我县 and 县委 mean, where a document does not say it itself: 长子县')
    .option('--published <date>', 'date of publication (EDTF), where a document does not say it itself: 2022-09-19')
    .option('--publisher <name>', 'the paper, where a document does not say it itself')
    .option('--columns <names>', 'columns of .csv and .tsv tables: text=正文,title=标题,published=日期', parseColumns)

export const out = (): Option => new Option('--out <dir>', 'workspace folder').default('./renmai-data')

export const includePrivate = (): Option =>
  new Option('--include-private', 'also private people, ordinary citizens, whom all else leaves out')

export const json = (): Option => new Option('--json', 'print JSON instead of text')

export const neo4j = (): Option =>
  new Option('--neo4j <uri>', 'a Neo4j server, also NEO4J_URI; else the graph in the workspace')

/** How sure one has to be that two are one; the usual is between these two. */
export const strictnessOption = (): Option =>
  new Option('--strictness <how>', 'join fewer people than usual, or more').choices(['strict', 'loose'])

/** Rules by which people need not be told apart; every other word is a wrong option. */
export const rules = (value: string): readonly Optional[] =>
  value.split(',').map(word => {
    const rule = optional.find(one => one === word.trim())
    if (rule === undefined) throw new InvalidArgumentError(`expected ${optional.join(' or ')}.`)
    return rule
  })

/** Tables of `export --format panels`; every other word is a wrong option. */
export const panelTableNames = (value: string): readonly PanelTable[] =>
  value.split(',').map(word => {
    const table = panelTables.find(one => one === word.trim())
    if (table === undefined) throw new InvalidArgumentError(`expected some of ${panelTables.join(', ')}.`)
    return table
  })

/** A whole number from 1; everything else is a wrong option. */
export const wholeNumber = (value: string): number => {
  const number = Number(value)
  if (!/^\d+$/.test(value) || number < 1) throw new InvalidArgumentError('expected a whole number from 1.')
  return number
}

/** Throws a usage error unless the date of publication, if any is given, is EDTF: `2022-09-19`. */
export const checkPublished = async ({ published }: Pick<PaperOptions, 'published'>): Promise<void> => {
  if (published === undefined) return
  // Loaded here: commands without a date need not wait for it.
  const { parse } = await import('edtf')
  try {
    parse(published, { level: 2 })
  } catch (cause) {
    throw new UsageError(`--published ${published}: not an EDTF date; write 2022-09-19, 2022-09 or 2022`, { cause })
  }
}

/** What a store holds stays as it was where neither is given. */
export const addClaims = (command: Command): Command =>
  command
    .option('--claims', 'also a node for each single claim of each article; later loads keep them')
    .option('--no-claims', 'no such nodes any more')
