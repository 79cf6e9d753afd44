import { z } from 'zod'
import { type Piece, piecesOf } from '../../clean/pieces.ts'
import type { ArticleRecord, Span } from '../../record.ts'

/**
 * Words of a document, as a person who decides points at them: the document's key, what the record called them, where
 * they begin in the original (UTF-16 units), and the original from ten characters before to ten behind them.
 */
export const anchor = z.strictObject({
  document: z.string().min(1),
  name: z.string().min(1),
  offset: z.int().min(0),
  context: z.string(),
})

export type Anchor = Readonly<z.infer<typeof anchor>>

/** Characters of context on either side. */
const reach = 10

type Source = Pick<ArticleRecord, 'source' | 'text' | 'edits'>

/** Points at places of one article in its original: spans of the text in, anchors out. */
export function anchorsIn(record: Source): (name: string, span: Span) => Anchor {
  const { text, start, placeOf } = originalOf(record)
  return (name, span) => {
    const [from, to] = placeOf(span)
    const context = text.slice(Math.max(0, from - reach), to + reach)
    return { document: record.source.document, name, offset: start + from, context }
  }
}

/** The article as it stood in the document before clean-up; `placeOf` leads from a span of the record to one in it. */
type Original = Readonly<{ text: string; start: number; placeOf: (span: Span) => Span }>

export function originalOf(record: Source): Original {
  const { start } = record.source
  const pieces = placed(piecesOf(record))
  const pieceAt = (offset: number): Placed | undefined => pieces.find(piece => piece.to > offset)
  const first = (offset: number, { at, was, from }: Placed) => at - start + (was === null ? offset - from : 0)
  const behind = (offset: number, { at, was, from }: Placed) => at - start + (was?.length ?? offset - from + 1)
  return {
    text: pieces.map(piece => piece.was ?? piece.text).join(''),
    start,
    placeOf: ([from, to]) => {
      const [a, b] = [pieceAt(from), pieceAt(to - 1)]
      return a === undefined || b === undefined ? [0, 0] : [first(from, a), behind(to - 1, b)]
    },
  }
}

type Placed = Piece & Readonly<{ from: number; to: number }>

/** Pieces with where they stand in the record's text. */
function placed(pieces: readonly Piece[]): readonly Placed[] {
  let to = 0
  return pieces.map(piece => {
    const from = to
    to += piece.text.length
    return { ...piece, from, to }
  })
}

/** Words without what layout puts between their letters. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '')
