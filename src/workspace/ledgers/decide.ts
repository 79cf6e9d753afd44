import type { DatabaseSync } from 'node:sqlite'
import { articlesIn } from '../articles/articles.ts'
import { documentsPutRight, storedIn } from '../articles/records.ts'
import { touch } from '../database/facts.ts'
import { explaining } from '../database/faults.ts'
import { transaction, type Workspace } from '../database/open.ts'
import { corrected } from './apply.ts'
import type { Target } from './attach.ts'
import {
  type AttachedCorrections,
  attachCorrections,
  attachJudgements,
  documentOf,
  extractedOf,
  type Unattached,
} from './attach-lines.ts'
import { type Correction, correctionsIn } from './corrections.ts'
import { setJudged } from './judged.ts'
import { type Judgement, judgementsIn, refuseContradictions } from './judgements.ts'
import type { Ledger, Line } from './ledger.ts'

type Pair = readonly [Target, Target]

/** What people decided, as it holds for the records of today. */
export type Decisions = Readonly<{
  same: readonly Pair[]
  different: readonly Pair[]
  /** How many lines of each ledger hold, unsure ones too. */
  judgements: number
  corrections: number
  unattached: readonly Unattached[]
}>

/**
 * Brings the decisions of both ledgers to the records of a workspace, before anything else looks at them: records are
 * put right or given back as they were extracted, names whose judgements are new or gone are to be resolved anew.
 * What has not changed is not touched. Throws where lines contradict one another.
 */
export function applyDecisions(workspace: Workspace): Decisions {
  const { db, file, dir } = workspace
  const [judgements, corrections] = [judgementsIn(dir), correctionsIn(dir)]
  return explaining(file, () =>
    transaction(db, () => {
      const right = putRight(db, attachCorrections(db, corrections.lines(), corrections.file))
      const judged = attachJudgements(db, judgements.lines(), judgements.file)
      refuseContradictions(judgements.file, judged.attached)
      const changes = setJudged(db, judged.attached)
      if (right.changed + changes > 0) touch(db)
      const pairs = (kind: Judgement['judgement']): readonly Pair[] =>
        judged.attached.flatMap(({ value, a, b }): Pair[] => (value.judgement === kind ? [[a, b]] : []))
      return {
        ...{ same: pairs('same'), different: pairs('different') },
        ...{ judgements: judged.attached.length, corrections: right.count },
        unattached: [...right.unattached, ...judged.unattached],
      }
    }),
  )
}

/** Writes the records that are otherwise than they should be. */
function putRight(db: DatabaseSync, { located, unattached }: AttachedCorrections) {
  const [articles, articlesOf] = [articlesIn(db), storedIn(db)]
  const byArticle = Map.groupBy(located, it => it.article)
  const documents = new Set([...documentsPutRight(db), ...located.map(it => documentOf(it.correction))])
  let changed = 0
  for (const stored of [...documents].flatMap(articlesOf)) {
    const extracted = extractedOf(stored)
    const own = (byArticle.get(extracted.id) ?? []).map(({ correction, person, event }) => ({
      ...{ correction, person, event },
    }))
    const record = corrected(extracted, own)
    if (JSON.stringify(record) === JSON.stringify(stored.record)) continue
    articles.put(record, stored.state, own.length > 0 ? extracted : null)
    changed += 1
  }
  return { changed, count: located.length, unattached }
}

/**
 * Writes judgements and corrections into the ledgers. Throws, and writes nothing, where one contradicts a line that is
 * there or another of the new ones, which are numbered behind the last line.
 */
export function enterDecisions(
  { db, dir }: Workspace,
  entered: Readonly<{ judgements?: readonly Judgement[]; corrections?: readonly Correction[] }>,
): void {
  const [judgements, corrections] = [judgementsIn(dir), correctionsIn(dir)]
  const judged = attachJudgements(db, withNew(judgements, entered.judgements ?? []), judgements.file)
  refuseContradictions(judgements.file, judged.attached, lastLine(judgements))
  attachCorrections(db, withNew(corrections, entered.corrections ?? []), corrections.file)
  judgements.append(entered.judgements ?? [])
  corrections.append(entered.corrections ?? [])
}

function withNew<T>(ledger: Ledger<T>, added: readonly T[]): readonly Line<T>[] {
  const last = lastLine(ledger)
  return [...ledger.lines(), ...added.map((value, i) => ({ line: last + i + 1, value }))]
}

const lastLine = <T>(ledger: Ledger<T>): number => ledger.lines().at(-1)?.line ?? 0
