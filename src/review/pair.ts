import type { DatabaseSync } from 'node:sqlite'
import { leftOut } from '../resolve/index.ts'
import type { Workspace } from '../workspace/database/open.ts'
import { attachJudgements } from '../workspace/ledgers/attach-lines.ts'
import { type Attached, type Judgement, judgementsIn } from '../workspace/ledgers/judgements.ts'
import { identityIn } from '../workspace/people/identity.ts'
import type { Mention } from '../workspace/people/mentions.ts'
import { type Whom, whomOf } from '../workspace/people/whom.ts'
import { type Weighed, weighed } from './comparison.ts'
import { type Side, sidesIn } from './side.ts'

/** A judgement with the line of judgements.jsonl that it stands in. */
export type Judged = Judgement & Readonly<{ line: number }>

/** Two people, or two mentions, with all that speaks for and against their being one. */
export type Pair = Readonly<{
  a: Side & Readonly<{ person: string }>
  b: Side & Readonly<{ person: string }>
  onePerson: boolean
  weighed: Weighed | null
  judgements: readonly Judged[]
}>

/** What the workspace knows of two people or mentions, given as `whomOf` takes them. */
export function pairOf({ db, dir }: Workspace, words: readonly [string, string]): Pair {
  const [a, b] = [whomOf(db, words[0]), whomOf(db, words[1])]
  const [x, y] = [mentionsOf(db, a), mentionsOf(db, b)]
  const sideOf = sidesIn(db)
  const comparing = { namesIn: identityIn(db).namesIn, without: leftOut(db) }
  return {
    a: { person: a.person, ...sideOf(x) },
    b: { person: b.person, ...sideOf(y) },
    onePerson: a.person === b.person,
    weighed: weighed(x, y, comparing),
    judgements: judgedBetween({ db, dir }, a, b),
  }
}

/** What people judged of any mention of one and any of the other, by lines; of the mention alone where one was named. */
export function judgedBetween({ db, dir }: Pick<Workspace, 'db' | 'dir'>, a: Whom, b: Whom): readonly Judged[] {
  const ledger = judgementsIn(dir)
  const { attached } = attachJudgements(db, ledger.lines(), ledger.file)
  return between(attached, mentionsOf(db, a), mentionsOf(db, b)).map(({ line, value }) => ({ line, ...value }))
}

function mentionsOf(db: DatabaseSync, { person, mention, alone }: Whom): readonly Mention[] {
  const all = identityIn(db).mentionsOf(person)
  return alone ? all.filter(it => it.article === mention.article && it.key === mention.key) : all
}

/** Judgements about one of these and one of those. */
function between(attached: readonly Attached[], x: readonly Mention[], y: readonly Mention[]): readonly Attached[] {
  const isAmong = (list: readonly Mention[]) => {
    const refs = new Set(list.map(it => `${it.article} ${it.key}`))
    return ({ article, key }: Attached['a']) => refs.has(`${article} ${key}`)
  }
  const [inX, inY] = [isAmong(x), isAmong(y)]
  return attached.filter(({ a, b }) => (inX(a) && inY(b)) || (inX(b) && inY(a)))
}
