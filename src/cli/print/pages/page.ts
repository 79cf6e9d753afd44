import type { Answer } from '../../../graph/sink.ts'
import type { Quote } from '../../../segment/quotes.ts'
import type { CoveredMonth } from '../../../workspace/coverage/coverage.ts'
import type { Bar } from '../timeline.ts'

/** What is shown of one person, meeting, project or place: in a terminal or in a browser. */
export type Page = Readonly<{ title: string; id: string; lead: string; blocks: readonly Block[] }>

export type Block = Facts | Rows | Bars | Ring | Items

/** Names with their values; lines without a value are left out. */
type Facts = Readonly<{ kind: 'facts'; rows: readonly (readonly [name: string, value: string | number | null])[] }>

type Rows = Readonly<{ kind: 'rows'; title: string; answer: Answer }>

/** Months as bars, and below them the months that have newspapers. */
export type Bars = Readonly<{
  kind: 'bars'
  title: string
  bars: readonly Bar[]
  covered: readonly CoveredMonth[]
}>

/** Somebody or something in the middle, others around; drawn in a browser only, since tables say the same. */
export type Ring = Readonly<{
  kind: 'ring'
  title: string
  centre: string
  around: readonly Readonly<{ id: string; name: string; weight: number }>[]
  between: readonly Readonly<{ a: string; b: string }>[]
}>

/** Things with a line or two each, and the sentences that say so. */
export type Items = Readonly<{ kind: 'items'; title: string; items: readonly Item[] }>

export type Item = Readonly<{ heading: string; lines: readonly string[]; sentences: readonly Sentence[] }>

/** `quote` is null where it would name a private person. */
export type Sentence = Readonly<{ date: string | null; where: string; quote: Quote | null }>

/** 1 article, 2 articles. */
export const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

/** Months a year before the first bar to a year after the last: newspapers of other times say nothing of these. */
export function coveredNear({ bars, covered }: Bars): readonly CoveredMonth[] {
  const months = bars.flatMap(({ from, to, seen }) => [from, to, ...seen].filter(it => it !== null)).toSorted()
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return covered
  return covered.filter(({ month }) => month >= shifted(first, -1) && month <= shifted(last, 1))
}

/** 2022-03, 1 → 2023-03. */
const shifted = (month: string, years: number): string => `${Number(month.slice(0, 4)) + years}${month.slice(4)}`

/** A list that is too long is cut, and says so. */
export const atMost = <One>(limit: number, all: readonly One[], title: string): readonly [string, readonly One[]] =>
  all.length > limit ? [`${title} (${limit} of ${all.length})`, all.slice(0, limit)] : [title, all]

/** An article that says something, as a page names it. */
export const sentenceOf = (
  source: Readonly<{ document: string; published: string | null; quote: Quote | null }>,
  date: string | null = source.published,
): Sentence => ({ date, where: source.document, quote: source.quote })
