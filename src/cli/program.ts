import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { z } from 'zod'
import { addBundleCommands } from './bundle-program.ts'
import { call } from './call.ts'
import type { BrowserOptions } from './commands/browser.ts'
import type { ExtractOptions } from './commands/extract.ts'
import type { QueryOptions } from './commands/query.ts'
import type { TourOptions } from './commands/tour.ts'
import type { TryOptions } from './commands/try.ts'
import { addDecidingCommands } from './deciding-program.ts'
import { addGraphCommands } from './graph-program.ts'
import { addLookingCommands } from './looking-program.ts'
import { addNetworkCommand } from './network-program.ts'
import { addPaperOptions, json, out, wholeNumber } from './options.ts'
import { addPageCommands } from './page-program.ts'
import { addWorkspaceCommands } from './workspace-program.ts'

/** Told how a command ended: true when nothing failed. */
type Ended = (ok: boolean) => void

/**
 * All commands with their options. Each action imports its own file, so that `extract` does not wait for what only
 * `score` needs. `signal` aborts when people want to stop.
 */
export const program = (signal: AbortSignal, ended: Ended): Command => {
  const renmai = new Command('renmai')
    .description('Reads Chinese official news: who held which office, and who attended, chaired and spoke at what.')
    .version(version())
    .exitOverride()
    .showHelpAfterError()
  addWorkspaceCommands(renmai, { signal, ended, example })
  addGraphCommands(renmai, { signal, ended, example })
  addBundleCommands(renmai, { signal, ended, example })
  addDecidingCommands(renmai, { signal, ended, example })
  addNetworkCommand(renmai, { signal, ended, example })
  extract(renmai, signal, ended)
  query(renmai)
  browser(renmai, signal)
  addLookingCommands(renmai, example)
  addPageCommands(renmai, example)
  explain(renmai)
  tryWords(renmai)
  score(renmai)
  tour(renmai, signal, ended)
  check(renmai, ended)
  return renmai.hook('preAction', passwordBefore).addHelpText('after', example('extract samples -o records.jsonl'))
}

/** Commands that talk to a Neo4j may have to ask for its password first. */
const passwordBefore = async (_: Command, command: Command): Promise<void> => {
  if (!command.options.some(it => it.long === '--neo4j') || command.name() === 'browser') return
  const { askPassword } = await import('./run/password.ts')
  await askPassword(command.opts<{ neo4j?: string }>().neo4j ?? null)
}

const version = (): string => {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version
}

const example = (...calls: readonly string[]): string =>
  ['', calls.length > 1 ? 'Examples:' : 'Example:', ...calls.map(it => `  ${call} ${it}`)].join('\n')

const extract = (renmai: Command, signal: AbortSignal, ended: Ended): void => {
  const command = renmai
    .command('extract')
    .description('records on standard output, one article a line, in input order')
    .argument('[path...]', 'files, folders or quoted globs; - or nothing reads standard input')
    .option('--jsonl', 'standard input holds JSON Lines {"id","title","text","published","home","source","url"}')
  addPaperOptions(command)
    .option('-o, --output <file>', 'write the records to a file, which appears when it is whole')
    .addHelpText('after', example('extract samples -o records.jsonl', 'extract --jsonl --workers 2 < news.jsonl'))
    .action(async (paths: string[], options: ExtractOptions) => {
      const { extractCommand } = await import('./commands/extract.ts')
      ended(await extractCommand(paths, options, signal))
    })
}

const query = (renmai: Command): void => {
  renmai
    .command('query')
    .description('asks the graph a question, in a Neo4j where there is one, else in the workspace; alone it lists them')
    .argument('[name]', 'name of a question')
    .option('--param <name=value>', 'a parameter of the question; may be repeated', collect, [])
    .option('--cypher <text>', 'a query of your own instead; it may only read')
    .option('--explain', 'what the question asks, its parameters and columns, and its Cypher, instead of asking it')
    .option('--why', 'with the sentences that say it')
    .option('--csv', 'print CSV instead of a table')
    .addOption(out())
    .option(
      '--neo4j <uri>',
      'address of a Neo4j server; NEO4J_USERNAME and NEO4J_PASSWORD from the environment or .env',
    )
    .addOption(json())
    .addHelpText('after', example('query career --param person=项新元', 'query met --param person=林青禾 --json'))
    .action(async (name: string | undefined, options: QueryOptions) => {
      const { queryCommand } = await import('./commands/query.ts')
      await queryCommand(name, options)
    })
}

const browser = (renmai: Command, signal: AbortSignal): void => {
  renmai
    .command('browser')
    .description('serves colours and guides to Neo4j Browser and prints what to paste there; Ctrl-C ends it')
    .option('--port <n>', 'port on this machine', wholeNumber, 7475)
    .option('--browser <url>', 'where Neo4j Browser is', 'http://localhost:7474/browser/')
    .option('--neo4j <uri>', 'the server it shall connect to; also NEO4J_URI, else the usual one on this machine')
    .addHelpText('after', example('browser'))
    .action(async (options: BrowserOptions) => {
      const { browserCommand } = await import('./commands/browser.ts')
      await browserCommand(options, signal)
    })
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const explain = (renmai: Command): void => {
  renmai
    .command('explain')
    .description('every fact of a record with its words marked in their sentence, its rule and its pieces')
    .argument('<record>', 'file with one or more records, one a line; - reads standard input')
    .option('--id <id>', 'only the record with this id')
    .addOption(json())
    .addHelpText('after', example(`extract samples | ${call} explain -`))
    .action(async (file: string, options: { id?: string; json?: boolean }) => {
      const { explainCommand } = await import('./commands/explain.ts')
      await explainCommand(file, options)
    })
}

const tryWords = (renmai: Command): void => {
  renmai
    .command('try')
    .description('what is found in some words and why; with --changes, what own words would alter in a workspace')
    .argument('[words]', 'a sentence or more')
    .option('--papers <dir>', 'the folder whose renmai.yaml holds the own words', '.')
    .option('--home <name>', 'what 我县 and 县委 mean in the words: 长子县')
    .option('--published <date>', 'date of publication (EDTF): 2022-09-19')
    .option('--changes', 'reads the articles of the workspace anew and prints what they would state otherwise')
    .addOption(out())
    .addOption(json())
    .addHelpText('after', example('try 县委书记林青禾主持会议。 --home 松阳县', 'try --changes --papers papers'))
    .action(async (words: string | undefined, options: TryOptions) => {
      const { tryCommand } = await import('./commands/try.ts')
      await tryCommand(words, options)
    })
}

const score = (renmai: Command): void => {
  renmai
    .command('score')
    .description('precision, recall and F1 of records against gold files, with 95 % intervals over articles')
    .argument('<gold>', 'folder of gold files, one JSON file a document')
    .argument('<records>', 'records, one a line; - reads standard input')
    .option('--errors', 'list every missed and extra fact, field by field')
    .addOption(json())
    .addHelpText('after', example('score gold/county records.jsonl --errors'))
    .action(async (gold: string, records: string, options: { json?: boolean; errors?: boolean }) => {
      const { scoreCommand } = await import('./commands/score.ts')
      await scoreCommand(gold, records, options)
    })
}

const tour = (renmai: Command, signal: AbortSignal, ended: Ended): void => {
  renmai
    .command('tour')
    .description('builds a folder and shows what is in it: people, meetings, one article fact by fact, one career')
    .argument('<path>', 'folder or file; the project brings samples')
    .option('--out <dir>', 'keep the workspace there; else it is a temporary folder that goes away')
    .addOption(json())
    .addHelpText('after', example('tour samples'))
    .action(async (path: string, options: TourOptions) => {
      const { tourCommand } = await import('./commands/tour.ts')
      ended(await tourCommand(path, options, signal))
    })
}

const check = (renmai: Command, ended: Ended): void => {
  renmai
    .command('check')
    .description('whether this machine has all that renmai needs, and what to do where it has not')
    .addOption(out())
    .addOption(json())
    .addHelpText('after', example('check'))
    .action(async (options: { out: string; json?: boolean }) => {
      const { checkCommand } = await import('./commands/check.ts')
      ended(await checkCommand(options))
    })
}
