/** An extraction for tests of what follows it: each line of a paper is the sketch of an article, as JSON. */
import type { Article, Document } from '../../src/article.ts'
import type { Extractor } from '../../src/cli/run/intake.ts'
import { type ArticleSketch, article } from '../records.ts'

export const paper = (...articles: readonly Omit<ArticleSketch, 'document'>[]): string =>
  articles.map(sketch => JSON.stringify(sketch)).join('\n')

const articlesOf = ({ key, text }: Document): readonly Article[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map((line, i) => ({ id: '', text: line, source: { document: key, ordinal: i + 1 } }) as unknown as Article)

const extractAll = (articles: readonly Article[]) =>
  articles.map(({ text, source }) => ({
    value: article({ ...(JSON.parse(text) as ArticleSketch), document: source.document, ordinal: source.ordinal }),
  }))

export const paperExtractor = (version = '1'): Extractor => ({
  stages: async () => ({ articlesOf, extractAll }),
  version,
  settings: [],
})
