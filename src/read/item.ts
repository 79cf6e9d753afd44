import { hash } from 'node:crypto'
import { z } from 'zod'
import type { Document } from '../article.ts'
import { documentOf, encodingNotes, onPage, titled } from './document.ts'
import type { Encoding } from './encoding.ts'
import type { Source } from './find.ts'
import type { ProblemKind, ReadOptions } from './options.ts'

const field = z.string().nullish()

/** One article as JSON gives it: only `text` is required; fields we do not know are ignored. */
const itemShape = z.object({
  id: z.union([z.string(), z.int()]).nullish(),
  title: field,
  text: z.string(),
  published: field,
  home: field,
  source: field,
  url: field,
  page: z.union([z.string(), z.int()]).nullish(),
})
export type Item = z.infer<typeof itemShape>

export type Checked = Readonly<{ item: Item }> | Readonly<{ kind: ProblemKind; problem: string }>

/** The value as an article, or what is wrong with it. `called` is what it is in its file: line, item, row. */
export function checkItem(value: unknown, called: string): Checked {
  const checked = itemShape.safeParse(value)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    const name = issue?.path.join('.') || `the ${called}`
    const problem = `${name}: ${issue?.message ?? 'not as expected'}. Mend the ${called}; it was left out.`
    return { kind: 'json', problem }
  }
  if (checked.data.text.trim() === '') return { kind: 'empty', problem: `text is empty. The ${called} was left out.` }
  return { item: checked.data }
}

/** The item as a document that is one article; its key ends in its id, or else in its number in the file. */
export const itemDocument = (
  item: Item,
  { raw, number, encoding }: Readonly<{ raw: string; number: number; encoding: Encoding }>,
  source: Source,
  options: ReadOptions,
): Document => {
  const title = item.title?.trim() ? item.title.trim() : null
  const text = onPage(item.page, titled(title, item.text))
  const { published, source: publisher, home, url } = item
  return documentOf(
    {
      key: `${source.key}#${item.id ?? number}`,
      sha256: hash('sha256', raw),
      ...{ text, title, whole: true, url: url ?? null, encoding, notes: encodingNotes(text, encoding) },
      ...{ published: published ?? null, publisher: publisher ?? null, home: home ?? null },
    },
    source,
    options,
  )
}

export const oneLine = (message: string): string => message.replaceAll(/\s+/g, ' ').slice(0, 120)
