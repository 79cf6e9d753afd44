import { isDeepStrictEqual } from 'node:util'
import { UsageError } from '../../errors.ts'
import { jsonLines } from '../../json-lines.ts'
import { type Asked, type Review, reviewOf } from '../../review/review.ts'
import { readWorkspace, type Workspace } from '../../workspace/database/open.ts'
import { enterDecisions } from '../../workspace/ledgers/decide.ts'
import { type Judgement, judgement, judgementsIn } from '../../workspace/ledgers/judgements.ts'
import { writeOutput } from '../output.ts'
import { reviewPage } from '../print/review-page.ts'
import { reviewText } from '../print/review-text.ts'
import { ask, type Desk } from '../run/asking.ts'
import { type DecidingOptions, deciding, signatureOf } from '../run/deciding.ts'
import { keysOf } from '../run/keys.ts'

export type ReviewOptions = DecidingOptions &
  Readonly<{ list?: boolean; json?: boolean; html?: string; apply?: string; undo?: number; limit: number }>

/** Asks people what the rules are least sure of; or lists it, writes it as a page, takes answers in, takes one back. */
export const reviewCommand = async (options: ReviewOptions, signal: AbortSignal): Promise<void> => {
  if (options.list) return list(options)
  if (options.html !== undefined) return await page(options, options.html)
  if (options.apply !== undefined) return await apply(options, options.apply, signal)
  if (options.undo !== undefined) return await undo(options, options.undo, signal)
  if (!process.stdin.isTTY)
    throw new UsageError(
      'review asks at a terminal, and standard input is none. Use --list, --html FILE for a page, or --apply FILE for answers',
    )
  await atTerminal(options, signal)
}

function looked(options: ReviewOptions): Review {
  const workspace = readWorkspace(options.out)
  try {
    return reviewOf(workspace, options.limit)
  } finally {
    workspace.close()
  }
}

function list(options: ReviewOptions): void {
  const review = looked(options)
  process.stdout.write(options.json ? `${JSON.stringify(review, null, 1)}\n` : reviewText(review))
}

async function page(options: ReviewOptions, file: string): Promise<void> {
  const { questions, open } = looked(options)
  await writeOutput(file, write => write(reviewPage(questions)))
  process.stderr.write(`${questions.length} of ${open} questions are in ${file}. It needs no network.\n`)
}

async function apply(options: ReviewOptions, file: string, signal: AbortSignal): Promise<void> {
  const given: Judgement[] = []
  for await (const line of jsonLines(file, judgement)) given.push(line)
  const added = await deciding(options, signal, workspace => {
    const known = judgementsIn(workspace.dir).lines()
    const judgements = given.filter(it => !known.some(({ value }) => isDeepStrictEqual(value, it)))
    enterDecisions(workspace, { judgements })
    return () => judgements.length
  })
  process.stdout.write(told(options, { added, known: given.length - added }, `${added} decisions are new.`))
}

async function undo(options: ReviewOptions, line: number, signal: AbortSignal): Promise<void> {
  const gone = await deciding(options, signal, ({ dir }) => {
    const removed = judgementsIn(dir).remove(line)
    return () => removed
  })
  process.stdout.write(told(options, gone, `Taken back: ${gone.a.name} and ${gone.b.name} ${gone.judgement}.`))
}

const told = ({ json }: ReviewOptions, value: object, words: string): string =>
  `${json ? JSON.stringify(value) : words}\n`

async function atTerminal(options: ReviewOptions, signal: AbortSignal): Promise<void> {
  const count = await deciding(options, signal, async workspace => {
    const { questions } = reviewOf(workspace, options.limit)
    const answered = await ask(questions, keysOf(process.stdin), deskOf(workspace, options))
    return () => answered
  })
  process.stdout.write(`${count} ${count === 1 ? 'answer' : 'answers'}. The next review goes on from here.\n`)
}

/** Every answer is in the ledger at once, so that nothing is lost however the session ends. */
export function deskOf(workspace: Workspace, options: DecidingOptions): Desk {
  const ledger = judgementsIn(workspace.dir)
  return {
    print: text => void process.stdout.write(text),
    enter: (question, kind) => enterDecisions(workspace, { judgements: [judgementOf(question, kind, options)] }),
    takeBack: () => void ledger.remove(ledger.lines().at(-1)?.line ?? 0),
  }
}

function judgementOf({ id, a, b }: Asked, kind: Judgement['judgement'], options: DecidingOptions): Judgement {
  const [x, y] = [a.seen[0]?.anchor, b.seen[0]?.anchor]
  if (x === undefined || y === undefined) throw new Error(`question ${id} has no mentions`)
  return { a: x, b: y, judgement: kind, ...signatureOf(options) }
}
