import { type Command, InvalidArgumentError, Option } from 'commander'
import { type PartName, partNames, usualParts } from '../bundle/options.ts'
import type { BundleCommandOptions } from './commands/bundle.ts'
import type { ReplayOptions } from './commands/replay.ts'
import { includePrivate, json, out, wholeNumber } from './options.ts'
import type { Run } from './workspace-program.ts'

/** The commands around a replication package. */
export const addBundleCommands = (renmai: Command, run: Run): void => {
  bundle(renmai, run)
  replay(renmai, run)
}

const bundle = (renmai: Command, { signal, example }: Run): void => {
  renmai
    .command('bundle')
    .description(
      'a replication package: data, decisions, options and hashes of all inputs, to be deposited with a paper',
    )
    .requiredOption('-o, --output <path>', 'a file that ends in .zip, or a new folder')
    .addOption(out())
    .addOption(
      new Option('--with <parts>', `what else goes in, or nothing: ${partNames.join(',')}`)
        .argParser(parts)
        .default(usualParts, usualParts.join(',')),
    )
    .option('--no-text', 'no texts of articles: hashes, places and quotations of at most 60 characters')
    .addOption(includePrivate())
    .option('--title <words>', 'title in CITATION.cff and README')
    .addOption(
      new Option('--author <name>', 'for CITATION.cff: "Family, Given", or a name alone; may be repeated')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(json())
    .addHelpText(
      'after',
      example('bundle -o county.zip --out ./county', 'bundle -o county.zip --no-text --with panels'),
    )
    .action(async (options: BundleCommandOptions) => {
      const { bundleCommand } = await import('./commands/bundle.ts')
      await bundleCommand(options, signal)
    })
}

const replay = (renmai: Command, { signal, ended, example }: Run): void => {
  renmai
    .command('replay')
    .description('makes everything anew that a bundle holds and compares it; exit code 1 when something differs')
    .argument('<bundle>', 'a .zip or a folder, as bundle writes them')
    .option(
      '--documents <path>',
      'the documents, a file or a folder, wherever they lie below; else those in the bundle',
    )
    .option('--out <dir>', 'keep the new workspace there; else it is a temporary folder that goes away')
    .option('--workers <n>', 'child processes to share the work; the output is the same', wholeNumber, 1)
    .addOption(json())
    .addHelpText('after', example('replay county.zip --documents papers'))
    .action(async (path: string, options: ReplayOptions) => {
      const { replayCommand } = await import('./commands/replay.ts')
      ended(await replayCommand(path, options, signal))
    })
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const parts = (value: string): readonly PartName[] => {
  const words = value.split(',').map(word => word.trim())
  const wrong = words.find(word => word !== 'nothing' && !partNames.some(name => name === word))
  if (wrong !== undefined) throw new InvalidArgumentError(`expected ${partNames.join(', ')} or nothing.`)
  return partNames.filter(name => words.includes(name))
}
