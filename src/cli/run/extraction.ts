import type { Article, Document } from '../../article.ts'
import type { Outcome } from '../../outcome.ts'
import type { ArticleRecord } from '../../record.ts'
import { groups } from './shards.ts'
import { count, countRecord, emptyTally, type Tally } from './tally.ts'

/** What a run could not read or extract: a sentence that names the place, and its kind for the summary. */
export type Problem = Readonly<{ message: string; kind: string }>

/** The part of the pipeline that a worker runs; tests put other functions in its place. */
export type Stages = Readonly<{
  articlesOf: (document: Document) => readonly Article[]
  extractAll: (articles: readonly Article[]) => readonly Outcome<ArticleRecord>[]
}>

/** Some results, in input order: whole lines of output, what was counted in them, what went wrong. */
export type Batch = Readonly<{ lines: string; tally: Tally; problems: readonly Problem[] }>

/**
 * The records of some documents, in their order: an article a batch, and one more batch that counts its document. An
 * article that throws becomes a problem and the next one follows; so does a document that throws or holds no article at
 * all. Articles before `from` in the first document are left out.
 */
export function* extractDocuments(documents: readonly Document[], stages: Stages, from = 0): Generator<Batch> {
  const opened = documents.map((document, at) => open(document, stages, at === 0 ? from : 0))
  const batches = extractArticles(
    opened.flatMap(it => it.articles),
    stages,
  )
  for (const { document, articles, problems } of opened) {
    yield* problems.map(failed)
    for (const _ of articles) yield batches.next().value as Batch
    yield counted(document)
  }
}

/** Called before the document is cleaned and split (null), and before each of its articles (from 0) is extracted. */
export type Watch = (article: number | null) => Promise<void>

/** The same for one document, article by article, each of them announced. */
export async function* extractWatched(
  document: Document,
  stages: Stages,
  from: number,
  watch: Watch,
): AsyncGenerator<Batch> {
  if (from === 0) await watch(null)
  const { articles, problems } = open(document, stages, from)
  yield* problems.map(failed)
  for (const [at, article] of articles.entries()) {
    await watch(from + at)
    yield* extractArticles([article], stages)
  }
  yield counted(document)
}

const counted = ({ encoding }: Document): Batch => ({
  lines: '',
  tally: { ...emptyTally(), documents: 1, encodings: encoding === null ? {} : { [encoding]: 1 } },
  problems: [],
})

type Opened = Readonly<{ document: Document; articles: readonly Article[]; problems: readonly Problem[] }>

/** The articles of a document from the one numbered `from` on. */
const open = (document: Document, stages: Stages, from: number): Opened => {
  try {
    const articles = stages.articlesOf(document)
    if (articles.length > 0) return { document, articles: articles.slice(from), problems: [] }
    const message = `${document.key} holds no article. Check that it is a newspaper page.`
    return { document, articles: [], problems: [{ kind: 'no-article', message }] }
  } catch (cause) {
    const message = `${document.key} could not be cleaned and split: ${why(cause)}`
    return { document, articles: [], problems: [{ kind: 'failed-document', message }] }
  }
}

/** Longest article that is extracted, in UTF-16 units: a congress's whole work report has 30,000. */
export const maxArticle = 100_000

/** A batch for each article; some dozens of them are extracted together. */
function* extractArticles(articles: readonly Article[], stages: Stages): Generator<Batch> {
  for (const group of groups(articles, article => article.text.length)) {
    const outcomes = stages.extractAll(group.filter(isShortEnough)).values()
    for (const article of group)
      yield isShortEnough(article)
        ? batchOf(article, outcomes.next().value as Outcome<ArticleRecord>)
        : failed(tooLong(article))
  }
}

const isShortEnough = ({ text }: Article): boolean => text.length <= maxArticle

const tooLong = ({ source, text: { length } }: Article): Problem => ({
  kind: 'too-long',
  message: `${articleAt(source)} has ${length} characters, more than ${maxArticle}. It was left out; cut it.`,
})

const batchOf = (article: Article, outcome: Outcome<ArticleRecord>): Batch => {
  if ('thrown' in outcome) {
    const message = `${articleAt(article.source)} could not be extracted: ${why(outcome.thrown)}`
    return failed({ kind: 'failed-article', message })
  }
  const tally = emptyTally()
  countRecord(tally, outcome.value)
  return { lines: `${JSON.stringify(outcome.value)}\n`, tally, problems: [] }
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
