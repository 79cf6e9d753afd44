import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { type PartName, partNames, usualParts } from '../bundle/options.ts'
import type { BundleCommandOptions } from './commands/bundle.ts'
import { json, out } from './options.ts'
import type { Run } from './workspace-program.ts'

/** The commands around a replication package. */
export const addBundleCommands = (renmai: Command, run: Run): void => {
  bundle(renmai, run)
}

const bundle = (renmai: Command, { example }: Run): void => {
  renmai
    .command('bundle')
    .description(
      'a replication package: data, decisions, options and hashes of all inputs, to be deposited with a paper',
    )
    .requiredOption('-o, --output <path>', 'a file that ends in .zip, or a new folder')
    .addOption(out())
    .option('--with <parts>', `what else goes in, or nothing: ${partNames.join(',')}`, parts, usualParts)
    .option('--no-text', 'no texts of articles: hashes, places and quotations of at most 60 characters')
    .option('--include-private', 'private people too')
    .option('--title <words>', 'title in CITATION.cff and README')
    .option('--author <name>', 'for CITATION.cff: "Family, Given", or a name alone; may be repeated', collect, [])
    .addOption(json())
    .addHelpText(
      'after',
      example('bundle -o county.zip --out ./county', 'bundle -o county.zip --no-text --with panels'),
    )
    .action(async (options: BundleCommandOptions) => {
      const { bundleCommand } = await import('./commands/bundle.ts')
      await bundleCommand(options)
    })
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const parts = (value: string): readonly PartName[] => {
  const words = value.split(',').map(word => word.trim())
  const wrong = words.find(word => word !== 'nothing' && !partNames.some(name => name === word))
  if (wrong !== undefined) throw new InvalidArgumentError(`expected ${partNames.join(', ')} or nothing.`)
  return partNames.filter(name => words.includes(name))
}
