import type { Document } from '../../article.ts'
import { documentOf } from '../document.ts'
import type { Source } from '../find.ts'
import { maxTextBytes } from '../limits.ts'
import type { OnProblem, ReadOptions } from '../options.ts'
import { readWhole } from '../whole-file.ts'

/** A text file as one document, which may hold several articles. Nothing for an empty, binary or far too large one. */
export async function* readText(source: Source, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Document> {
  const advice = 'Cut it into smaller files or make it JSON Lines.'
  const file = await readWhole(source, { bytes: maxTextBytes, advice }, onProblem)
  if (file !== null) yield documentOf({ ...file, key: source.key, whole: false }, source, options)
}
