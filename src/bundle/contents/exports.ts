import { z } from 'zod'
import type { ArticleRecord } from '../../record.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { exportLines } from '../../workspace/exports.ts'
import { namesOfArticles } from '../../workspace/people/private-names.ts'
import type { BundleOptions } from '../options.ts'
import { discreetly, eachText, withoutPrivate } from './discreet.ts'
import { cut, shortRecord } from './short.ts'

type Shown = Pick<BundleOptions, 'text' | 'private'>

/** The lines of the exports as a bundle shows them, by the name of their file. */
export function* bundledExports(
  { db }: Workspace,
  options: Shown,
): Generator<Readonly<{ file: string; lines: Iterable<string> }>> {
  const { records, ...others } = exportLines
  yield { file: 'records.jsonl', lines: recordLines(records(db), options) }
  const namesOf = namesOfArticles(db)
  for (const [name, lines] of Object.entries(others))
    yield { file: `${name}.jsonl`, lines: shownLines(lines(db), options, namesOf) }
}

function* recordLines(lines: Iterable<string>, options: Shown): Generator<string> {
  for (const line of lines) {
    const record = JSON.parse(line) as ArticleRecord
    const shown = options.private ? record : withoutPrivate(record)
    yield JSON.stringify(options.text ? shown : shortRecord(shown, record.text))
  }
}

/** What lines of people, meetings, projects, organizations and duplicates have in common. */
const lineShape = z.looseObject({
  private: z.boolean().optional(),
  records: z.array(z.looseObject({ article: z.string() })).default([]),
})

/** Lines without private people, with 某 for their given names; without texts, nothing longer than a quotation. */
function* shownLines(
  lines: Iterable<string>,
  options: Shown,
  namesOf: ReturnType<typeof namesOfArticles>,
): Generator<string> {
  for (const line of lines) {
    const value = JSON.parse(line) as object
    const { private: isPrivate, records } = lineShape.parse(value)
    if (isPrivate && !options.private) continue
    const names = options.private ? nobody : namesOf(records.map(({ article }) => article))
    const discreet = discreetly(names)
    yield JSON.stringify(eachText(value, text => (options.text ? discreet(text) : cut(discreet(text)))))
  }
}

const nobody = { hidden: [], shown: [] }
