import { type Command, InvalidArgumentError, Option } from 'commander'
import { formatNames, roles, sliceLengths, tieKinds, usualNetwork } from '../export/network/options.ts'
import { weighings } from '../graph/derive/weight.ts'
import { eventKinds, modes, scopes } from '../record.ts'
import type { NetworkCommandOptions } from './commands/network.ts'
import { includePrivate, out, wholeNumber } from './options.ts'
import type { Run } from './workspace-program.ts'

/** The command that takes a network away as a file for Gephi, R, Pajek or UCINET. */
export const addNetworkCommand = (renmai: Command, { signal, example }: Run): void => {
  const command = renmai
    .command('network')
    .description('who met whom, or who took part in what, as a file for Gephi, R, Pajek or UCINET')
    .addOption(choice('--format <name>', 'of the file', formatNames).default('gexf'))
    .addOption(choice('--ties <kinds>', 'what is joined with what', tieKinds).default(usualNetwork.ties))
    .addOption(
      choice('--weight <how>', 'what a shared meeting counts', Object.keys(weighings)).default(usualNetwork.weighting),
    )
    .option('--min-weight <n>', 'leave out ties that weigh less', positive)
  addFilters(command)
  addShape(command)
  command
    .addOption(out())
    .option('-o, --output <file>', 'write to a file, which appears when it is whole; csv and pajek write two')
    .addHelpText(
      'after',
      example(
        'network -o county.gexf',
        'network --format csv --from 2022 --to 2023-06 --scope closed --weight newman -o county.csv',
      ),
    )
    .action(async (options: NetworkCommandOptions) => {
      const { networkCommand } = await import('./commands/network.ts')
      await networkCommand(options, signal)
    })
}

/** Which meetings count, and who of those who took part. */
const addFilters = (command: Command): Command =>
  command
    .option('--from <date>', 'first day, month or year: 2022-06')
    .option('--to <date>', 'last day, month or year')
    .option('--roles <names>', `only those who were one of: ${roles.join(', ')}`, oneOf(roles))
    .option('--kinds <names>', `only meetings of these kinds: ${eventKinds.join(', ')}`, oneOf(eventKinds))
    .option('--scope <names>', `only meetings of these scopes: ${scopes.join(', ')}`, oneOf(scopes))
    .option('--mode <names>', `only meetings held so: ${modes.join(', ')}`, oneOf(modes))
    .option('--max-size <n>', 'leave out meetings of more named people', wholeNumber)
    .option('--home <place>', 'only meetings (or offices) of a place and what lies in it: a name or a division code')
    .addOption(includePrivate())

/** What of the network, and how it is told. */
const addShape = (command: Command): Command =>
  command
    .option(
      '--ego <person>',
      'only around one person: a name, an id of people.jsonl (p_…), or a mention as article/key',
    )
    .option('--depth <n>', 'how many ties away from that person', wholeNumber)
    .addOption(choice('--slice <length>', 'one file for each year, quarter or month', sliceLengths))
    .option('--as-of <date>', 'the day for which offices are told; else the last day of the network')

const choice = (flags: string, description: string, values: readonly string[]): Option =>
  new Option(flags, description).choices([...values])

/** `chaired,spoke`; every other word is a wrong option. */
const oneOf =
  <Word extends string>(words: readonly Word[]) =>
  (value: string): readonly Word[] =>
    value.split(',').map(part => {
      const word = words.find(it => it === part.trim())
      if (word === undefined)
        throw new InvalidArgumentError(`expected some of ${words.join(', ')}, with commas between them.`)
      return word
    })

const positive = (value: string): number => {
  const number = Number(value)
  if (!(number > 0)) throw new InvalidArgumentError('expected a number above 0.')
  return number
}
