import type { ArticleRecord } from '../../record.ts'
import { type Fact, factsOf } from './facts.ts'

/** What one article says more and less when it is read anew; facts as words. */
export type Change = Readonly<{
  article: string
  document: string
  title: string | null
  gained: readonly string[]
  lost: readonly string[]
}>

/** Facts are the same when they say the same of the same words, whatever their order. */
export function changesBetween(before: ArticleRecord, after: ArticleRecord): Change {
  const [old, now] = [linesOf(before), linesOf(after)]
  const { id, source, title } = before
  return {
    article: id,
    document: source.document,
    title,
    gained: [...now].filter(it => !old.has(it)),
    lost: [...old].filter(it => !now.has(it)),
  }
}

const linesOf = (record: ArticleRecord): ReadonlySet<string> => new Set(factsOf(record).map(lineOf))

/** person 郭强 · rule title-before-name. Keys (p1, e1) are left out: they move when a person comes in before. */
const lineOf = ({ kind, what, pieces }: Fact): string =>
  [
    `${kind} ${what.replace(/^[pe]\d+ /, '')}`,
    ...pieces.flatMap(([name, value]) => (name === 'event' ? [] : [`${name} ${value}`])),
  ].join(' · ')

/** The article, then its facts that go (-) and come (+). */
export const changeText = ({ article, document, title, gained, lost }: Change): string =>
  [
    `${article}  ${title ?? '(no title)'}  ${document}`,
    ...lost.map(it => `- ${it}`),
    ...gained.map(it => `+ ${it}`),
    '',
  ].join('\n')
