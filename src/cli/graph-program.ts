import { type Command, Option } from 'commander'
import { exportFormats } from '../export/formats.ts'
import { usualDerive } from '../graph/settings.ts'
import type { DeriveOptions } from './commands/derive.ts'
import type { DiffOptions } from './commands/diff.ts'
import type { LoadOptions } from './commands/load.ts'
import type { VerifyOptions } from './commands/verify.ts'
import { addClaims, includePrivate, json, neo4j, out, panelTableNames, wholeNumber } from './options.ts'
import type { ExportOptions } from './run/exporter.ts'
import type { Run } from './workspace-program.ts'

/** The commands that bring a graph up to a workspace, add to it and compare it. */
export const addGraphCommands = (renmai: Command, run: Run): void => {
  load(renmai, run)
  derive(renmai, run)
  verify(renmai, run)
  exportGraph(renmai, run)
  diff(renmai, run)
}

const load = (renmai: Command, { signal, ended, example }: Run): void => {
  const command = renmai
    .command('load')
    .description('brings a graph up to the workspace, writing only what differs')
    .addOption(out())
    .addOption(neo4j())
  addClaims(command)
    .addOption(json())
    .addHelpText('after', example('load --neo4j bolt://localhost:7687'))
    .action(async (options: LoadOptions) => {
      const { loadCommand } = await import('./commands/load.ts')
      ended(await loadCommand(options, signal))
    })
}

const derive = (renmai: Command, { signal, ended, example }: Run): void => {
  renmai
    .command('derive')
    .description('adds who met whom (MET) and who came after whom (SUCCEEDED); later loads keep them up to date')
    .option(
      '--small <n>',
      'a closed meeting of at most so many named people counts as small',
      wholeNumber,
      usualDerive.small,
    )
    .option('--largest <n>', 'a meeting of more named people makes nobody meet', wholeNumber, usualDerive.largest)
    .option('--remove', 'takes them away again')
    .addOption(out())
    .addOption(neo4j())
    .addOption(json())
    .addHelpText('after', example('derive', 'derive --small 6', 'derive --remove'))
    .action(async (options: DeriveOptions) => {
      const { deriveCommand } = await import('./commands/derive.ts')
      ended(await deriveCommand(options, signal))
    })
}

const verify = (renmai: Command, { ended, example }: Run): void => {
  renmai
    .command('verify')
    .description(
      'compares every row of the graph with the workspace, and quotes with articles; exit code 1 when they differ',
    )
    .addOption(out())
    .addOption(neo4j())
    .option('--repair', 'first read what the graph really holds, and make it equal')
    .addOption(json())
    .addHelpText('after', example('verify', 'verify --repair'))
    .action(async (options: VerifyOptions) => {
      const { verifyCommand } = await import('./commands/verify.ts')
      ended(await verifyCommand(options))
    })
}

const exportGraph = (renmai: Command, { example }: Run): void => {
  renmai
    .command('export')
    .description('what a workspace holds, written for other programs')
    .addOption(new Option('--format <name>', 'what for').choices(exportFormats).makeOptionMandatory())
    .option('-o, --output <path>', 'the file, or the folder of a format of several files')
    .option('--claims', 'neo4j-admin: also a node for each single claim of each article')
    .addOption(includePrivate())
    .option('--tables <names>', 'panels: only these tables, parted by commas: spells,person_months', panelTableNames)
    .option('--bom', 'panels: CSV files that Excel knows as UTF-8')
    .addOption(out())
    .addHelpText(
      'after',
      example(
        'export --format panels -o panels',
        'export --format ftm -o entities.json',
        'export --format neo4j-admin -o import',
      ),
    )
    .action(async (options: ExportOptions) => {
      const { exportCommand } = await import('./commands/export.ts')
      await exportCommand(options)
    })
}

const diff = (renmai: Command, { example }: Run): void => {
  renmai
    .command('diff')
    .description('which facts one workspace states and another does not, or not so, by rule, with their sentences')
    .argument('<old>', 'workspace folder')
    .argument('<new>', 'another: other papers, or the same ones read by other rules')
    .addOption(json())
    .addHelpText('after', example('diff county-before county'))
    .action(async (older: string, newer: string, options: DiffOptions) => {
      const { diffCommand } = await import('./commands/diff.ts')
      diffCommand(older, newer, options)
    })
}
