import { UsageError } from '../../errors.ts'
import { type Reader, readerOf } from '../../pages/reader.ts'
import { readWorkspace } from '../../workspace/database/open.ts'
import { readAs, type Side } from '../../workspace/people/sides.ts'
import { writeOutput } from '../output.ts'
import { terminalWidth } from '../print/answer-table.ts'
import { pageHtml } from '../print/pages/html.ts'
import type { Page } from '../print/pages/page.ts'
import { pageText } from '../print/pages/text.ts'

/** The options of every command that shows one person, meeting, project or place. */
export type PageOptions = Readonly<{
  out: string
  id?: string
  why?: boolean
  strictness?: Side
  json?: boolean
  html?: boolean
  output?: string
}>

/** What was found: `data` for JSON, and the page that people read. */
export type Found = Readonly<{ data: object; page: Page }>

/** Looks into the workspace and prints what is there as text, JSON or a page for browsers; to the file of `-o` where there is one. */
export async function showPage(options: PageOptions, look: (reader: Reader) => Found): Promise<void> {
  if (options.json && options.html) throw new UsageError('--json and --html are two forms of one page: choose one')
  const text = written(options, look)
  await writeOutput(options.output, write => write(text))
}

function written(options: PageOptions, look: (reader: Reader) => Found): string {
  const workspace = readWorkspace(options.out)
  try {
    if (options.strictness) readAs(workspace, options.strictness)
    const { data, page } = look(readerOf(workspace.db))
    if (options.json) return `${JSON.stringify(data, null, 1)}\n`
    if (options.html) return pageHtml(page)
    return pageText(page, { width: terminalWidth(), why: options.why === true })
  } finally {
    workspace.close()
  }
}
