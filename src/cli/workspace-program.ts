import type { Command } from 'commander'
import type { BuildOptions } from './commands/build.ts'
import type { RemoveOptions } from './commands/remove.ts'
import type { ResolveOptions } from './commands/resolve.ts'
import { addClaims, addPaperOptions, json, neo4j, out, rules } from './options.ts'

/** What the commands are told: when people want to stop, and whom to tell whether all went well. */
export type Run = Readonly<{
  signal: AbortSignal
  ended: (ok: boolean) => void
  example: (...calls: string[]) => string
}>

/** The commands that write a workspace, and with it the graph. */
export const addWorkspaceCommands = (renmai: Command, run: Run): void => {
  build(renmai, run)
  resolve(renmai, run)
  remove(renmai, run)
}

const build = (renmai: Command, { signal, ended, example }: Run): void => {
  const command = renmai
    .command('build')
    .description('papers to a graph: reads, extracts, tells people apart, loads; leaves alone what has not changed')
    .argument('<path...>', 'files, folders or quoted globs')
    .addOption(out())
    .addOption(neo4j())
  addPaperOptions(command).option(
    '--prefix <name>',
    'put before the keys of these documents, to set them apart from others of one name',
  )
  addClaims(command)
    .addOption(json())
    .addHelpText('after', example('build samples', 'build papers/2022 --out ./county --home 长子县'))
    .action(async (paths: string[], options: BuildOptions) => {
      const { buildCommand } = await import('./commands/build.ts')
      ended(await buildCommand(paths, options, signal))
    })
}

const resolve = (renmai: Command, { example }: Run): void => {
  renmai
    .command('resolve')
    .description('decides who is who among the records of a workspace, and writes people.jsonl and the other exports')
    .addOption(out())
    .option('--without <rules>', 'tell people apart without these, from now on: colleagues,rank', rules, [])
    .addHelpText('after', example('resolve --out ./county', 'resolve --without colleagues,rank'))
    .action(async (options: ResolveOptions) => {
      const { resolveCommand } = await import('./commands/resolve.ts')
      resolveCommand(options)
    })
}

const remove = (renmai: Command, { signal, example }: Run): void => {
  renmai
    .command('remove')
    .description('takes documents away from workspace and graph, with all that only they stated')
    .argument('<document...>', 'keys: paths below the folder that was built')
    .addOption(out())
    .addOption(neo4j())
    .addHelpText('after', example('remove 2022/003.txt'))
    .action(async (keys: string[], options: RemoveOptions) => {
      const { removeCommand } = await import('./commands/remove.ts')
      await removeCommand(keys, options, signal)
    })
}
