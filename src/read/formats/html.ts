import type { Document } from '../../article.ts'
import { documentOf, onPage, titled } from '../document.ts'
import { declaredEncoding } from '../encoding.ts'
import type { Source } from '../find.ts'
import { maxHtmlBytes } from '../limits.ts'
import type { OnProblem, ReadOptions } from '../options.ts'
import { readWhole } from '../whole-file.ts'

/**
 * A saved web page as a document of one article: its main text below its title, with what it tells of date, source and
 * address. A page without a main text is told and left out.
 */
export async function* readHtml(source: Source, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Document> {
  const { shown, key } = source
  const advice = 'No saved page of news is that large; it was left out.'
  const file = await readWhole(source, { bytes: maxHtmlBytes, advice }, onProblem, declaredEncoding)
  if (file === null) return
  const { articleOfPage } = await import('../web-page.ts')
  const page = articleOfPage(file.text)
  if (page === null) {
    const message = `${shown} holds no main text. Check that it is the page of one article; it was left out.`
    return onProblem({ where: source.path, kind: 'html', message })
  }
  const { title, text, printedOn, ...facts } = page
  yield documentOf(
    {
      ...facts,
      key,
      sha256: file.sha256,
      title,
      text: onPage(printedOn, titled(title, text)),
      whole: true,
      encoding: file.encoding,
      notes: file.notes,
    },
    source,
    options,
  )
}
