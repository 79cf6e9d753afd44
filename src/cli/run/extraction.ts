import type { Article, Document } from '../../article.ts'
import type { ArticleRecord } from '../../record.ts'
import { count, countRecord, emptyTally, type Tally } from './tally.ts'

/** What a run could not read or extract: a sentence that names the place, and its kind for the summary. */
export type Problem = Readonly<{ message: string; kind: string }>

/** The part of the pipeline that a worker runs; tests put other functions in its place. */
export type Stages = Readonly<{
  articlesOf: (document: Document) => readonly Article[]
  extract: (article: Article) => ArticleRecord
}>

/** Some results, in input order: whole lines of output, what was counted in them, what went wrong. */
export type Batch = Readonly<{ lines: string; tally: Tally; problems: readonly Problem[] }>

/** Called before the document is cleaned and split (null), and before each of its articles (from 0) is extracted. */
export type Watch = (article: number | null) => void | Promise<void>

/**
 * The records of one document, an article a batch, then one more batch that counts the document. An article that
 * throws becomes a problem and the next one follows; so does a document that throws or holds no article at all.
 * Articles before `from` are left out.
 */
export async function* extractDocument(
  document: Document,
  stages: Stages,
  { from = 0, watch = () => {} }: Readonly<{ from?: number; watch?: Watch }> = {},
): AsyncGenerator<Batch> {
  if (from === 0) await watch(null)
  const articles = articlesOrProblem(document, stages)
  if (!Array.isArray(articles)) {
    yield failed(articles as Problem)
  } else {
    for (const [index, article] of articles.entries()) {
      if (index < from) continue
      await watch(index)
      yield extractArticle(article, stages)
    }
  }
  yield { lines: '', tally: countedDocument(document), problems: [] }
}

const countedDocument = ({ encoding }: Document): Tally => ({
  ...emptyTally(),
  documents: 1,
  encodings: encoding === null ? {} : { [encoding]: 1 },
})

const articlesOrProblem = (document: Document, stages: Stages): readonly Article[] | Problem => {
  try {
    const articles = stages.articlesOf(document)
    if (articles.length > 0) return articles
    return { kind: 'no-article', message: `${document.key} holds no article. Check that it is a newspaper page.` }
  } catch (cause) {
    return { kind: 'failed-document', message: `${document.key} could not be cleaned and split: ${why(cause)}` }
  }
}

/** Longest article that is extracted, in UTF-16 units: a congress's whole work report has 30,000. */
export const maxArticle = 100_000

const extractArticle = (article: Article, stages: Stages): Batch => {
  const { length } = article.text
  if (length > maxArticle) {
    const message = `${articleAt(article.source)} has ${length} characters, more than ${maxArticle}. It was left out; cut it.`
    return failed({ kind: 'too-long', message })
  }
  try {
    const record = stages.extract(article)
    const tally = emptyTally()
    countRecord(tally, record)
    return { lines: `${JSON.stringify(record)}\n`, tally, problems: [] }
  } catch (cause) {
    const message = `${articleAt(article.source)} could not be extracted: ${why(cause)}`
    return failed({ kind: 'failed-article', message })
  }
}

export const articleAt = ({ document, ordinal }: Readonly<{ document: string; ordinal: number }>): string =>
  `${document}, article ${ordinal}`

export const failed = (problem: Problem): Batch => {
  const tally = emptyTally()
  count(tally.problems, problem.kind)
  return { lines: '', tally, problems: [problem] }
}

/** The message and the first place in our code, so that a report of the line is enough to find it. */
const why = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  const place = /\((?:file:\/\/)?[^()]*\/((?:src|dist)\/[^()]+)\)|at (?:file:\/\/)?\S*\/((?:src|dist)\/\S+)/.exec(
    cause.stack ?? '',
  )
  const at = place?.[1] ?? place?.[2]
  return at ? `${cause.message} (${at})` : cause.message
}
