import { type Command, Option } from 'commander'
import type { AuditOptions } from './commands/audit.ts'
import type { CorrectOptions } from './commands/correct.ts'
import type { JudgeOptions } from './commands/judge.ts'
import type { ReviewOptions } from './commands/review.ts'
import type { WhyOptions } from './commands/why.ts'
import { json, neo4j, out, wholeNumber } from './options.ts'
import type { Run } from './workspace-program.ts'

/** The commands by which people decide what the rules cannot: their words stand in the ledgers and always win. */
export const addDecidingCommands = (renmai: Command, run: Run): void => {
  judge(renmai, run, 'merge', 'same')
  judge(renmai, run, 'split', 'different')
  review(renmai, run)
  why(renmai, run)
  correct(renmai, run)
  audit(renmai, run)
}

const by = (): Option => new Option('--by <name>', 'who decides; else the name of the user')

const about = {
  merge: [
    'says that two people, or two mentions, are one person',
    ['merge p_41c0 p_9ab2 --by 何思齐 --reason 见任前公示'],
  ],
  split: ['says that two people, or two mentions, are not one person', ['split a_7b8c015a6be08877/p1 a_90e1f2/p3']],
} as const

const judge = (
  renmai: Command,
  { signal, example }: Run,
  name: 'merge' | 'split',
  kind: 'same' | 'different',
): void => {
  const [description, examples] = about[name]
  renmai
    .command(name)
    .description(description)
    .argument('<a>', 'id of a person (p_…), a mention (a_…/p1), or a name that one person bears')
    .argument('<b>', 'the other')
    .addOption(by())
    .option('--reason <text>', 'why, for those who come after')
    .addOption(out())
    .addOption(neo4j())
    .addOption(json())
    .addHelpText('after', example(...examples))
    .action(async (a: string, b: string, options: JudgeOptions) => {
      const { judgeCommand } = await import('./commands/judge.ts')
      await judgeCommand(kind, [a, b], options, signal)
    })
}

const review = (renmai: Command, { signal, example }: Run): void => {
  renmai
    .command('review')
    .description('asks who is who where the rules are least sure, most useful first: s same, d different, u unsure')
    .addOption(by())
    .option('--list', 'print open questions, decisions, and decisions whose words are not found')
    .option('--html <file>', 'write the questions as one page that works offline and saves answers')
    .option('--apply <file>', 'take in answers that such a page has saved; - reads standard input')
    .option('--undo <line>', 'take the judgement in that line of judgements.jsonl back', wholeNumber)
    .option('--limit <n>', 'how many questions', wholeNumber, 100)
    .addOption(out())
    .addOption(neo4j())
    .addOption(json())
    .addHelpText(
      'after',
      example(
        'review --by 何思齐',
        'review --list --json',
        'review --html review.html',
        'review --apply decisions.jsonl',
      ),
    )
    .action(async (options: ReviewOptions) => {
      const { reviewCommand } = await import('./commands/review.ts')
      await reviewCommand(options, signal)
    })
}

const why = (renmai: Command, { example }: Run): void => {
  renmai
    .command('why')
    .description('why two are one person, or two; for an edge of the graph: what articles state of it')
    .argument('<a>', 'a person or mention as for merge; alone also the sid of an edge (e_…)')
    .argument('[b]', 'another person or mention')
    .addOption(out())
    .addOption(json())
    .addHelpText('after', example('why e_0f5c2d9a1b3c4d5e', 'why p_41c0 a_7b8c015a6be08877/p1'))
    .action(async (a: string, b: string | undefined, options: WhyOptions) => {
      const { whyCommand } = await import('./commands/why.ts')
      whyCommand([a, b], options)
    })
}

const correct = (renmai: Command, { signal, example }: Run): void => {
  renmai
    .command('correct')
    .description('puts a fact of an article right: a name, an office, who attended, chaired or spoke, a date')
    .argument('[fact]', 'name, office, attendee, role or date')
    .argument('[article]', 'id of an article, or key of a document')
    .argument('[ordinal]', 'which article of the document, from 1', wholeNumber, 1)
    .option('--person <words>', 'the person: name, or key (p1); for one who was not seen, the words of the text')
    .option('--event <words>', 'the meeting: key (e1), or a part of its name; not needed where there is only one')
    .option('--office <words>', 'the office that is wrong: a part of its words')
    .option('--role <role>', 'chaired or spoke')
    .option('--add', 'the fact is missing')
    .option('--drop', 'the fact is wrong and there is none')
    .option('--to <words>', 'what it is instead: 王晓东, 沁县副县长, 2022-03-02')
    .addOption(by())
    .option('--reason <text>', 'why; needed')
    .option('--list', 'print the corrections that were made')
    .option('--undo <line>', 'take the correction in that line of corrections.jsonl back', wholeNumber)
    .addOption(out())
    .addOption(neo4j())
    .addOption(json())
    .addHelpText(
      'after',
      example(
        'correct name 2022/003.txt 4 --person 王晓冬 --to 王晓东 --reason 排版错误',
        'correct office 2022/003.txt --person 王晓东 --office 县长 --to 沁县副县长 --reason 公报为副县长',
        'correct attendee 2022/003.txt --person 李明 --event 防汛 --drop --reason 当日在外',
        'correct date 2022/003.txt --event e1 --to 2022-03-01 --reason 见次日更正',
        'correct --list',
      ),
    )
    .action(async (fact: string | undefined, article: string | undefined, ordinal: number, options: CorrectOptions) => {
      const { correctCommand } = await import('./commands/correct.ts')
      await correctCommand({ fact, article, ordinal }, options, signal)
    })
}

const audit = (renmai: Command, { example }: Run): void => {
  renmai
    .command('audit')
    .description('what cannot be, or is doubtful: each with its sentences and the call that would mend it')
    .addOption(out())
    .addOption(json())
    .addHelpText('after', example('audit', 'audit --json'))
    .action(async (options: AuditOptions) => {
      const { auditCommand } = await import('./commands/audit.ts')
      auditCommand(options)
    })
}
