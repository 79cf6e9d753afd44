import type { Document } from '../../article.ts'
import { RenmaiError, UsageError } from '../../errors.ts'
import type { ArticleRecord } from '../../record.ts'
import { recordsByDocument } from '../../workspace/articles/records.ts'
import { readWorkspace } from '../../workspace/database/open.ts'
import { checkPublished } from '../options.ts'
import { type Change, changesBetween, changeText } from '../print/changes.ts'
import { articleOf } from '../run/again.ts'
import { useOwnWords } from '../run/own-words.ts'

export type TryOptions = Readonly<{
  papers: string
  home?: string
  published?: string
  changes?: boolean
  out: string
  json?: boolean
}>

/**
 * Prints what is found in some words and why; with `changes`, what the own words of a folder's `renmai.yaml` would alter
 * in the articles of a workspace, without changing anything there.
 */
export const tryCommand = async (words: string | undefined, options: TryOptions): Promise<void> => {
  if ((words === undefined) === (options.changes !== true))
    throw new UsageError('give either words to try, or --changes')
  await checkPublished(options)
  // Everything that reads word lists is imported behind this line: they are read once.
  useOwnWords([options.papers])
  if (words === undefined) await printChanges(options)
  else await printFound(words, options)
}

async function printFound(words: string, options: TryOptions): Promise<void> {
  const { articlesOf, extract } = await import('../../pipeline.ts')
  const { recordJson, recordText } = await import('../print/record-text.ts')
  const articles = articlesOf(documentOf(words, options))
  if (articles.length === 0) throw new RenmaiError('There is nothing to read in these words.')
  for (const article of articles) {
    const record = extract(article)
    process.stdout.write(`${options.json ? recordJson(record, article) : recordText(record, article)}\n`)
  }
}

/** The words as one article without headline. */
const documentOf = (text: string, { home = null, published = null }: Partial<Pick<Document, 'home' | 'published'>>) =>
  ({
    key: 'words',
    sha256: '',
    text,
    title: null,
    whole: true,
    published,
    publisher: null,
    home,
    url: null,
    encoding: null,
    notes: [],
  }) satisfies Document

async function printChanges(options: TryOptions): Promise<void> {
  const workspace = readWorkspace(options.out)
  try {
    let [articles, changed] = [0, 0]
    for await (const change of changesIn(recordsByDocument(workspace.db))) {
      articles += 1
      if (change.gained.length + change.lost.length === 0) continue
      changed += 1
      process.stdout.write(`${options.json ? JSON.stringify(change) : changeText(change)}\n`)
    }
    process.stderr.write(`${changed} of ${articles} articles would change\n`)
  } finally {
    workspace.close()
  }
}

/** Each article as it is kept against the same article read with the words and rules of now. */
async function* changesIn(documents: Iterable<readonly ArticleRecord[]>): AsyncGenerator<Change> {
  const { extract } = await import('../../pipeline.ts')
  for (const records of documents) {
    const page = records.length > 1 ? records.map(it => it.text).join('\n') : null
    for (const record of records) yield changesBetween(record, extract(articleOf(record, page)))
  }
}
