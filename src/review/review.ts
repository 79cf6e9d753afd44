import type { Workspace } from '../workspace/database/open.ts'
import { attachCorrections, attachJudgements, type Unattached } from '../workspace/ledgers/attach-lines.ts'
import { correctionsIn } from '../workspace/ledgers/corrections.ts'
import { judgementsIn } from '../workspace/ledgers/judgements.ts'
import type { Weighed } from './comparison.ts'
import type { Judged } from './pair.ts'
import { questionsOf } from './questions.ts'
import { type Side, sidesIn } from './side.ts'

/** A question as people see it. */
export type Asked = Weighed & Readonly<{ id: string; joined: boolean; edges: number; use: number; a: Side; b: Side }>

/** What is open, what was decided, and which decisions wait since their words are not found. */
export type Review = Readonly<{
  open: number
  questions: readonly Asked[]
  decisions: readonly Judged[]
  waiting: readonly Unattached[]
}>

/** The most useful questions of a workspace, and the state of its ledgers. Changes nothing. */
export function reviewOf({ db, dir }: Workspace, limit: number): Review {
  const [judgements, corrections] = [judgementsIn(dir), correctionsIn(dir)]
  const judged = attachJudgements(db, judgements.lines(), judgements.file)
  const put = attachCorrections(db, corrections.lines(), corrections.file)
  const questions = questionsOf(db, judged.attached)
  const sideOf = sidesIn(db)
  return {
    open: questions.length,
    questions: questions.slice(0, limit).map(({ a, b, weighed, id, joined, edges, use }) => ({
      ...{ id, joined, edges, use, ...weighed },
      ...{ a: sideOf(a), b: sideOf(b) },
    })),
    decisions: judgements.lines().map(({ line, value }) => ({ line, ...value })),
    waiting: [...judged.unattached, ...put.unattached],
  }
}
