/** Decisions about articles of the tests, as people would write them. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleRecord } from '../../../src/record.ts'
import { resolveIdentity } from '../../../src/resolve/index.ts'
import type { Workspace } from '../../../src/workspace/database/open.ts'
import { type Anchor, anchorsIn } from '../../../src/workspace/ledgers/anchor.ts'
import type { Correction } from '../../../src/workspace/ledgers/corrections.ts'
import { applyDecisions, type Decisions } from '../../../src/workspace/ledgers/decide.ts'
import type { Judgement } from '../../../src/workspace/ledgers/judgements.ts'

export const signed = { by: '何思齐', at: '2026-03-01', reason: '见履历' }

/** The first place of a name in the text of a record, mention or not. */
export function wordsIn(record: ArticleRecord, name: string): Anchor {
  const at = record.text.indexOf(name)
  return anchorsIn(record)(name, [at, at + name.length])
}

export function eventIn(record: ArticleRecord, name: string): Anchor {
  const event = record.events.find(it => it.name === name)
  if (event === undefined) throw new Error(`no event ${name}`)
  return anchorsIn(record)(name, event.evidence)
}

export function judged(
  kind: Judgement['judgement'],
  a: readonly [ArticleRecord, string],
  b: readonly [ArticleRecord, string],
): Judgement {
  return { a: wordsIn(...a), b: wordsIn(...b), judgement: kind, ...signed }
}

export function write(
  { dir }: Workspace,
  name: 'judgements' | 'corrections',
  lines: readonly (Judgement | Correction)[],
): void {
  for (const line of lines) appendFileSync(join(dir, `${name}.jsonl`), `${JSON.stringify(line)}\n`)
}

/** What `resolve` does. */
export function decide(workspace: Workspace): Decisions {
  const decided = applyDecisions(workspace)
  resolveIdentity(workspace, { decided })
  return decided
}

/** The persons as the documents of their mentions: `ab c`. */
export const personsOf = ({ db }: Workspace): string =>
  db
    .prepare(`SELECT group_concat(document, '') AS documents FROM
      (SELECT person, document FROM mentions ORDER BY document, key) GROUP BY person`)
    .all()
    .map(row => String(row['documents']))
    .toSorted()
    .join(' ')
