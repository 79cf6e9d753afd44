import type { Document } from '../../article.ts'
import type { Source } from '../find.ts'
import { checkItem, itemDocument, oneLine } from '../item.ts'
import { maxTextBytes } from '../limits.ts'
import type { OnProblem, ProblemKind, ReadOptions } from '../options.ts'
import { readWhole } from '../whole-file.ts'

/**
 * A JSON file that holds a list of articles, or one: each item is a document of the shape that JSON Lines have
 * (`news.json#17`). An item without text is told with its number and left out.
 */
export async function* readJsonArray(
  source: Source,
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Document> {
  const { shown } = source
  const refuse = (kind: ProblemKind, message: string): void => onProblem({ where: source.path, kind, message })
  const file = await readWhole(source, { bytes: maxTextBytes, advice: 'Make it JSON Lines.' }, onProblem)
  if (file === null) return
  const items = itemsIn(file.text)
  if (items === null || typeof items === 'string') {
    const reason = items === null ? 'neither a list nor an object' : items
    return refuse('json', `${shown} is not a JSON list of articles (${reason}). Mend it; it was left out.`)
  }
  if (items.length === 0) return refuse('empty', `${shown} is an empty list. It was left out.`)
  for (const [at, item] of items.entries()) {
    const checked = checkItem(item, 'item')
    const number = at + 1
    if ('problem' in checked) refuse(checked.kind, `${shown}, item ${number}: ${checked.problem}`)
    else {
      yield itemDocument(checked.item, { raw: JSON.stringify(item), number, encoding: file.encoding }, source, options)
    }
  }
}

/** The items, a sentence on why it is no JSON, or null for JSON that is neither list nor object. */
function itemsIn(text: string): readonly unknown[] | string | null {
  try {
    const value: unknown = JSON.parse(text)
    if (Array.isArray(value)) return value
    return value !== null && typeof value === 'object' ? [value] : null
  } catch (cause) {
    return oneLine(cause instanceof Error ? cause.message : String(cause))
  }
}
