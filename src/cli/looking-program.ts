import type { Command } from 'commander'
import type { CiteOptions } from './commands/cite.ts'
import type { PeopleOptions } from './commands/people.ts'
import type { ReportOptions } from './commands/report.ts'
import type { ShowOptions } from './commands/show.ts'
import { json, out, strictnessOption, wholeNumber } from './options.ts'

type Example = (...calls: string[]) => string

/** The commands that look into a workspace and change nothing. */
export const addLookingCommands = (renmai: Command, example: Example): void => {
  report(renmai, example)
  show(renmai, example)
  people(renmai, example)
  cite(renmai, example)
  schema(renmai, example)
}

const report = (renmai: Command, example: Example): void => {
  renmai
    .command('report')
    .description('what a workspace has of each paper, place and month; what clean-up did; the worst documents')
    .addOption(out())
    .addOption(json())
    .option('--html', 'print one page for a browser, which needs no network')
    .option('-o, --output <file>', 'write to a file, which appears when it is whole')
    .addHelpText('after', example('report', 'report --html -o report.html'))
    .action(async (options: ReportOptions) => {
      const { reportCommand } = await import('./commands/report.ts')
      await reportCommand(options)
    })
}

const show = (renmai: Command, example: Example): void => {
  renmai
    .command('show')
    .description('the cleaned text of an article, with people, offices and events marked')
    .argument('<article>', 'id of an article, or key of a document')
    .argument('[ordinal]', 'which article of the document, from 1', wholeNumber, 1)
    .option('--original', 'where each piece stood in the original, and which fix changed it')
    .addOption(out())
    .addOption(json())
    .addHelpText('after', example('show a_7b8c015a6be08877 --original', 'show 2022/003.txt 4'))
    .action(async (article: string, ordinal: number, options: ShowOptions) => {
      const { showCommand } = await import('./commands/show.ts')
      showCommand(article, ordinal, options)
    })
}

const people = (renmai: Command, example: Example): void => {
  renmai
    .command('people')
    .description('who is who, a person a line as in people.jsonl, at the usual strictness or another')
    .addOption(strictnessOption())
    .addOption(out())
    .option('-o, --output <file>', 'write to a file, which appears when it is whole')
    .addHelpText('after', example('people --strictness strict -o people.strict.jsonl'))
    .action(async (options: PeopleOptions) => {
      const { peopleCommand } = await import('./commands/people.ts')
      await peopleCommand(options)
    })
}

const cite = (renmai: Command, example: Example): void => {
  renmai
    .command('cite')
    .description(
      'the articles behind an edge: paper, date, page, headline, quote, place in the original; GB/T 7714, BibTeX',
    )
    .argument('<sid>', 'the sid of an edge (e_…)')
    .addOption(out())
    .addOption(json())
    .addHelpText('after', example('cite e_0f5c2d9a1b3c4d5e'))
    .action(async (sid: string, options: CiteOptions) => {
      const { citeCommand } = await import('./commands/cite.ts')
      citeCommand(sid, options)
    })
}

const schema = (renmai: Command, example: Example): void => {
  renmai
    .command('schema')
    .description('what the graph holds: labels, types of relations, properties, and what each means')
    .addOption(json())
    .addHelpText('after', example('schema', 'schema --json'))
    .action(async (options: { json?: boolean }) => {
      const { schemaCommand } = await import('./commands/schema.ts')
      schemaCommand(options)
    })
}
