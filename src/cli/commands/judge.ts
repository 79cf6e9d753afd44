import { RenmaiError, UsageError } from '../../errors.ts'
import { judgedBetween } from '../../review/pair.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { enterDecisions } from '../../workspace/ledgers/decide.ts'
import type { Judgement } from '../../workspace/ledgers/judgements.ts'
import { anchorOf, type Whom, whomOf } from '../../workspace/people/whom.ts'
import { call } from '../call.ts'
import { type DecidingOptions, deciding, signatureOf } from '../run/deciding.ts'

export type JudgeOptions = DecidingOptions & Readonly<{ json?: boolean }>

type Kind = 'same' | 'different'
type Told = Readonly<{ judgement: Judgement; persons: readonly Readonly<{ id: string; caption: string }>[] }>

/** Writes that two people or mentions are the same, or different, and brings it to identity and graph. */
export const judgeCommand = async (
  kind: Kind,
  words: readonly [string, string],
  options: JudgeOptions,
  signal: AbortSignal,
): Promise<void> => {
  const told = await deciding(options, signal, workspace => {
    const [a, b] = [whomOf(workspace.db, words[0]), whomOf(workspace.db, words[1])]
    const judgement = judgementOf(workspace, kind, [a, b], options)
    refuseOpposite(workspace, kind, [a, b])
    enterDecisions(workspace, { judgements: [judgement] })
    return (): Told => ({ judgement, persons: personsOf(workspace, [a, b]) })
  })
  process.stdout.write(options.json ? `${JSON.stringify(told, null, 1)}\n` : asText(kind, told))
}

function judgementOf({ db }: Workspace, kind: Kind, [a, b]: readonly [Whom, Whom], options: JudgeOptions): Judgement {
  if (a.mention.article === b.mention.article && a.mention.key === b.mention.key)
    throw new UsageError(
      a.person === b.person && kind === 'different'
        ? `both are ${a.person}: name two of its mentions (why ${a.person} lists them), such as a_…/p1 and a_…/p3`
        : `both are one mention, ${a.mention.article}/${a.mention.key}`,
    )
  return { a: anchorOf(db, a.mention), b: anchorOf(db, b.mention), judgement: kind, ...signatureOf(options) }
}

/** Two people are not joined while a line says of mentions of theirs that they are two; nor the other way round. */
function refuseOpposite(workspace: Workspace, kind: Kind, [a, b]: readonly [Whom, Whom]): void {
  const against = judgedBetween(workspace, a, b).find(it => it.judgement === (kind === 'same' ? 'different' : 'same'))
  if (against === undefined) return
  throw new RenmaiError(
    `${a.caption} and ${b.caption} are ${against.judgement}, says line ${against.line} of judgements.jsonl (${against.by}, ${against.at}). ` +
      `Nothing was changed. To take it back: ${call} review --undo ${against.line}`,
  )
}

/** Whom the two mentions are taken for now. */
const personsOf = ({ db }: Workspace, whoms: readonly Whom[]): Told['persons'] => {
  const found = whoms.map(({ mention }) => whomOf(db, `${mention.article}/${mention.key}`))
  return [...new Map(found.map(({ person, caption }) => [person, { id: person, caption }])).values()]
}

const asText = (kind: Kind, { persons }: Told): string => {
  const heading = persons.length === 1 ? 'One person:' : 'Two people:'
  const isDone = (persons.length === 1) === (kind === 'same')
  const note = isDone ? [] : ['This is not what was decided: private people are not joined across articles.']
  return `${[heading, ...persons.map(({ id, caption }) => `  ${id}  ${caption}`), ...note].join('\n')}\n`
}
