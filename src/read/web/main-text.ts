/** The main text of a page. */
import { Readability } from '@mozilla/readability'
import { type Element, type Page, textOf } from './tree.ts'

/** The main text by the library, paragraphs a line, and the title it sees. */
export function mainText(page: Page): Readonly<{ title: string | null; text: string }> {
  const whole = page.body === null ? '' : textOf(page.body)
  try {
    type Given = ConstructorParameters<typeof Readability>[0]
    const found = new Readability<Element>(page as unknown as Given, {
      serializer: node => node as unknown as Element,
    }).parse()
    const text = found?.content ? textOf(found.content) : ''
    return { title: found?.title ?? null, text: text === '' ? whole : text }
  } catch {
    // A tree that the library does not expect is no reason to lose the words.
    return { title: null, text: whole }
  }
}
