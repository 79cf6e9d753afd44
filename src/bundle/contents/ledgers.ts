import type { DatabaseSync } from 'node:sqlite'
import { storedIn } from '../../workspace/articles/records.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { correctionsIn } from '../../workspace/ledgers/corrections.ts'
import { judgementsIn } from '../../workspace/ledgers/judgements.ts'
import type { BundleOptions } from '../options.ts'
import { discreetly, eachText, namesIn } from './discreet.ts'
import { longestWords } from './short.ts'

type Shown = Pick<BundleOptions, 'text' | 'private'>
type Pointing = Readonly<{ document: string; name: string }>

/**
 * What people decided, by the name of its file, as it can be shown: without decisions about private people, and with 某
 * for their given names in the words around others. A ledger without lines has no file.
 */
export function bundledLedgers(
  { db, dir }: Workspace,
  options: Shown,
): readonly Readonly<{ file: string; lines: readonly string[] }>[] {
  const secretsOf = options.private ? () => [] : secretsIn(db)
  const judgements = judgementsIn(dir)
    .lines()
    .map(({ value }) => ({ value, people: [value.a, value.b] }))
  const corrections = correctionsIn(dir)
    .lines()
    .map(({ value }) => ({ value, people: 'person' in value ? [value.person] : [] }))
  return [
    { file: 'judgements.jsonl', lines: judgements.flatMap(it => shown(it, options, secretsOf)) },
    { file: 'corrections.jsonl', lines: corrections.flatMap(it => shown(it, options, secretsOf)) },
  ].filter(({ lines }) => lines.length > 0)
}

/** What private people of a document are called in it. */
function secretsIn(db: DatabaseSync): (document: string) => readonly string[] {
  const articlesOf = storedIn(db)
  return document => articlesOf(document).flatMap(({ record }) => namesIn(record).hidden)
}

type Decision = Readonly<{ value: object; people: readonly Pointing[] }>

function shown({ value, people }: Decision, { text }: Shown, secretsOf: (document: string) => readonly string[]) {
  const anchors = Object.values(value).filter((it): it is Pointing => it !== null && Object.hasOwn(it, 'document'))
  const hidden = [...new Set(anchors.map(({ document }) => document))].flatMap(secretsOf)
  if (people.some(({ document, name }) => secretsOf(document).includes(name))) return []
  const discreet = discreetly({ hidden, shown: people.map(({ name }) => name) })
  // Cut without a mark: what is left of the words around must still be found in the document.
  return [JSON.stringify(eachText(value, it => (text ? discreet(it) : discreet(it).slice(0, longestWords))))]
}
