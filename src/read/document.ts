import type { Document } from '../article.ts'
import type { Note } from '../record.ts'
import type { Source } from './find.ts'
import type { ReadOptions } from './options.ts'

/** What a reader found in a source; facts it does not know are left out. */
export type Found = Readonly<
  Pick<Document, 'key' | 'sha256' | 'text' | 'whole' | 'encoding'> &
    Partial<Pick<Document, 'published' | 'publisher' | 'home' | 'url' | 'notes' | 'title'>>
>

/** The document with its open facts filled: by what the run says, then by what the folder's renmai.yaml says. */
export const documentOf = (found: Found, { given }: Source, options: ReadOptions): Document => ({
  ...{ title: null, url: null },
  ...found,
  published: found.published ?? options.published ?? given.published,
  publisher: found.publisher ?? options.publisher ?? given.publisher,
  home: found.home ?? options.home ?? given.home,
  notes: found.notes ?? [],
})

/** A title and a text as one text: the title over it, unless the text begins with it. */
export const titled = (title: string | null, text: string): string =>
  title === null || text.trimStart().startsWith(title) ? text : `${title}\n${text}`

/**
 * The text below a line that says its page, as papers print it: 3, 03, 第3版 and A02 → 第3版, A02版. The text alone where
 * `page` names no page.
 */
export function onPage(page: string | number | null | undefined, text: string): string {
  const { letter = '', number } =
    /^\s*第?\s?(?<letter>[A-D]?)0?(?<number>\d{1,2})\s?版?/.exec(`${page ?? ''}`)?.groups ?? {}
  if (number === undefined) return text
  return `${letter === '' ? `第${number}` : `${letter}${number}`}版\n${text}`
}

/** One note when bytes could not be decoded: how many, and where the first stands in the decoded text. */
export function encodingNotes(text: string, encoding: string): readonly Note[] {
  const at = text.indexOf('\ufffd')
  if (at < 0) return []
  const count = text.split('\ufffd').length - 1
  const message = `${count} places could not be decoded as ${encoding.toUpperCase()}, the first at character ${at}. Check the file's encoding.`
  return [{ code: 'read/undecodable', message, span: [at, at + 1] }]
}
