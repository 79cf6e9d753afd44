/** What passes between the stages before the record: one news item, cleaned, then cut into words, then marked. */
import type { Edit, Note, Source, Span } from './record.ts'

/** A source file as text: one file, or one line of a JSON Lines file (`key` is then `path#id`). */
export type Document = Readonly<{
  key: string
  sha256: string
  /** Decoded text. For JSON Lines: title, line break, text, unless the text already begins with the title. */
  text: string
  /** Title given by the source beside the text; null when the headline must be found in the text. */
  title: string | null
  /** One article, as JSON Lines give it, or a page that may hold several. */
  whole: boolean
  published: string | null
  publisher: string | null
  /** What 我县 means, when whoever gave the document said so. */
  home: string | null
  url: string | null
  /** What the bytes were decoded as: utf-8, gb18030 …; null for words that came as text. */
  encoding: string | null
  notes: readonly Note[]
}>

/** One news item after clean-up. Every span points into `text`. */
export type Article = Readonly<{
  id: string
  source: Source
  text: string
  /** How a text in traditional characters reads in simplified ones, of the same length; all stages match on it. */
  reading?: string
  parts: Readonly<{ title: Span | null; byline: Span | null; body: Span }>
  title: string | null
  byline: readonly string[]
  edits: readonly Edit[]
  notes: readonly Note[]
  /** The whole page where it holds several articles: they share home and year. At most 60,000 UTF-16 units. */
  page: string | null
  /** Home candidates that do not come from the article's own text, best first. */
  homeHints: readonly HomeHint[]
}>

export type HomeHint = Readonly<{ name: string; how: 'given' | 'masthead' | 'publisher'; why: string }>

/** An article with its sentences and where its words end. */
export type Segmented = Article &
  Readonly<{
    /** Sentences in order; a line break, 。！？ or ； ends one. Closing quotation marks stay with the sentence. */
    sentences: readonly Sentence[]
    /** 1 at every offset of `text` where a word of the segmenter ends, else 0; length is text.length + 1. */
    wordEnds: Uint8Array
  }>

export type Sentence = Readonly<{
  span: Span
  /** Number of the paragraph (line) the sentence stands in, from 0. */
  paragraph: number
  part: 'title' | 'byline' | 'body'
}>
