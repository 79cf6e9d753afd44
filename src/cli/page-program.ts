import type { Command } from 'commander'
import type { MetOptions } from './commands/met.ts'
import { json, out, strictnessOption } from './options.ts'
import type { PageOptions } from './run/page.ts'

type Example = (...calls: string[]) => string

/** The commands that show one person, meeting, project or place as a page. */
export const addPageCommands = (renmai: Command, example: Example): void => {
  career(renmai, example)
  met(renmai, example)
  meeting(renmai, example)
  project(renmai, example)
  place(renmai, example)
}

const career = (renmai: Command, example: Example): void => {
  const command = renmai
    .command('career')
    .description('the offices of a person as bars by month, who came before and after, and the sentences that say so')
    .argument('<person>', person)
  addPageOptions(command)
    .addHelpText('after', example('career 祁连海 --why', 'career 王伟 --id p_0123456789abcdef --json'))
    .action(async (name: string, options: PageOptions) => {
      const { careerCommand } = await import('./commands/career.ts')
      await careerCommand(name, options)
    })
}

const met = (renmai: Command, example: Example): void => {
  const command = renmai
    .command('met')
    .description('whom a person met: how often, in what company, from when to when; or the meetings with one other')
    .argument('<person>', person)
    .option('--with <person>', 'only the meetings that both shared, with the articles and sentences')
  addPageOptions(command)
    .addHelpText('after', example('met 项新元', 'met 项新元 --with 蓝承洲 --why', 'met 项新元 --html -o met.html'))
    .action(async (name: string, options: MetOptions) => {
      const { metCommand } = await import('./commands/met.ts')
      await metCommand(name, options)
    })
}

const meeting = (renmai: Command, example: Example): void => {
  const command = renmai
    .command('meeting')
    .description('who took part in a meeting, in order, who chaired and spoke, where, about what; each paper’s list')
    .argument('<meeting>', 'an id (m_…), or words of its name')
    .argument('[date]', 'its day, month or year: 2022-09')
  addPageOptions(command)
    .addHelpText('after', example('meeting 经济工作会议 2023 --why'))
    .action(async (words: string, date: string | undefined, options: PageOptions) => {
      const { meetingCommand } = await import('./commands/meeting.ts')
      await meetingCommand(words, date, options)
    })
}

const project = (renmai: Command, example: Example): void => {
  const command = renmai
    .command('project')
    .description('what the papers say of a project, the meetings about it, who came to them')
    .argument('<project>', 'an id (j_…), its name or a part of it')
  addPageOptions(command)
    .addHelpText('after', example('project 松阴溪民宿集群项目'))
    .action(async (words: string, options: PageOptions) => {
      const { projectCommand } = await import('./commands/project.ts')
      await projectCommand(words, options)
    })
}

const place = (renmai: Command, example: Example): void => {
  const command = renmai
    .command('place')
    .description('who led a place, what was held there, who was seen there, its projects')
    .argument('<place>', 'a name, a division code, or an id (l_…)')
  addPageOptions(command)
    .addHelpText('after', example('place 松阳县', 'place 331124 --json'))
    .action(async (words: string, options: PageOptions) => {
      const { placeCommand } = await import('./commands/place.ts')
      await placeCommand(words, options)
    })
}

const person = 'a name, an id of people.jsonl (p_…), or a mention as article/key (a_…/p1)'

const addPageOptions = (command: Command): Command =>
  command
    .option('--id <id>', 'which one, where several bear the name')
    .option('--why', 'with the sentences that say it')
    .addOption(strictnessOption())
    .addOption(out())
    .addOption(json())
    .option('--html', 'print one page for a browser, which needs no network')
    .option('-o, --output <file>', 'write to a file, which appears when it is whole')
