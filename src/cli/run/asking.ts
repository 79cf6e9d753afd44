import { RenmaiError } from '../../errors.ts'
import type { Asked } from '../../review/review.ts'
import type { Judgement } from '../../workspace/ledgers/judgements.ts'
import { sideLines, weighedLines } from '../print/sides.ts'

/** What answers do: `enter` throws where one contradicts what was decided before, `takeBack` undoes the last. */
export type Desk = Readonly<{
  print: (text: string) => void
  enter: (question: Asked, judgement: Judgement['judgement']) => void
  takeBack: () => void
}>

const help = 's same · d different · u unsure · n not now · z undo · q quit'
const judgements: Readonly<Record<string, Judgement['judgement']>> = { s: 'same', d: 'different', u: 'unsure' }

/** Asks one question after another until there are none or people stop. Returns how many were answered and stand. */
export async function ask(questions: readonly Asked[], keys: AsyncIterable<string>, desk: Desk): Promise<number> {
  const answered: number[] = []
  let at = 0
  const showNext = () =>
    desk.print(at < questions.length ? questionText(questions, at) : 'No more questions. z undo · q quit\n')
  showNext()
  for await (const key of keys) {
    const [question, judgement] = [questions[at], judgements[key]]
    if (key === 'q') break
    if (key === 'z') at = back(answered, at, desk)
    else if (key === 'n') at = Math.min(at + 1, questions.length)
    else if (question === undefined || judgement === undefined || !entered(question, judgement, desk)) {
      desk.print(`${help}\n`)
      continue
    } else {
      answered.push(at)
      desk.print(`${judgement}\n`)
      at += 1
    }
    showNext()
  }
  return answered.length
}

/** The question to go back to: the one answered last, its answer taken back. */
function back(answered: number[], at: number, desk: Desk): number {
  const last = answered.pop()
  if (last === undefined) desk.print('There is nothing to undo.\n')
  else desk.takeBack()
  return last ?? at
}

/** False where the answer contradicts others; why is printed. */
function entered(question: Asked, judgement: Judgement['judgement'], desk: Desk): boolean {
  try {
    desk.enter(question, judgement)
    return true
  } catch (error) {
    if (!(error instanceof RenmaiError)) throw error
    desk.print(`${error.message}\n`)
    return false
  }
}

function questionText(questions: readonly Asked[], at: number): string {
  const question = questions[at] as Asked
  const { a, b, joined, edges } = question
  const heading = `${at + 1} of ${questions.length}: one person, or two? The rules say ${joined ? 'one' : 'two'}; ${edges} edges hang on it.`
  return `${['', heading, '', ...sideLines(a), '', ...sideLines(b), '', ...weighedLines(question), '', help].join('\n')}\n`
}
