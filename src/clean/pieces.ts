import type { ArticleRecord } from '../record.ts'

/**
 * A stretch of an article and where it comes from: `at` is its offset in the original document (UTF-16 units), `text` what
 * stands in the article now. `fix` and `was` where clean-up changed it, else both null.
 */
export type Piece = Readonly<{ at: number; text: string; was: string | null; fix: string | null }>

/** The whole article piece by piece; the texts put together are `record.text`. */
export function piecesOf({ source, text, edits }: Pick<ArticleRecord, 'source' | 'text' | 'edits'>): readonly Piece[] {
  const pieces: Piece[] = []
  let [at, done] = [source.start, 0]
  const keep = (length: number): void => {
    if (length > 0) pieces.push({ at, text: text.slice(done, done + length), was: null, fix: null })
    at += length
    done += length
  }
  for (const [start, removed, inserted, fix] of edits) {
    keep(start - at)
    pieces.push({ at: start, text: inserted, was: removed, fix })
    at = start + removed.length
    done += inserted.length
  }
  keep(text.length - done)
  return pieces
}
