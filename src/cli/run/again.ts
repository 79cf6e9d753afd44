import type { Article } from '../../article.ts'
import type { ArticleRecord } from '../../record.ts'

/**
 * The article that a record was made from, to be read once more. `page` is the text of the whole page it stood on, null
 * where it stood alone. Its home is taken as given, so that what is read anew differs by words and rules alone.
 */
export const articleOf = (record: ArticleRecord, page: string | null): Article => {
  const { id, source, text, parts, title, byline, edits, notes, home } = record
  const homeHints = home === null ? [] : [{ name: home.name, how: 'given' as const, why: home.why }]
  return { id, source, text, parts, title, byline, edits, notes, page, homeHints }
}
