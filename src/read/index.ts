import type { Document } from '../article.ts'
import { findSources, type Source } from './find.ts'
import type { OnProblem, ReadOptions } from './options.ts'

export { maxLineCharacters } from './limits.ts'
export type { OnProblem, Problem, ReadOptions } from './options.ts'

/**
 * The documents behind paths, in a fixed order: files, folders (read through, names sorted), globs; `-` or nothing is
 * standard input. A text file or web page is one document; each line of a `.jsonl` or `.ndjson` file, each item of a
 * `.json` list and each row of a `.csv` or `.tsv` table is one (`2022/x.jsonl#17`). Whatever cannot be read is told to
 * `onProblem` in a full sentence and left out; the others go on. Throws for a `renmai.yaml` with an error only.
 */
export async function* readDocuments(
  inputs: readonly string[],
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Document> {
  yield* readSources(findSources(inputs, options, onProblem), options, onProblem)
}

/** The documents of sources, one source after the other, as `readDocuments` gives them. */
export async function* readSources(
  sources: AsyncIterable<Source>,
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Document> {
  for await (const source of sources) yield* readSource(source, options, onProblem)
}

async function* readSource(source: Source, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Document> {
  try {
    yield* source.format(source, options, onProblem)
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    onProblem({
      where: source.path,
      kind: 'unreadable',
      message: `Cannot read ${source.shown} (${cause.code}). Check that the file is there and that you may read it.`,
    })
  }
}

const isSystemError = (cause: unknown): cause is NodeJS.ErrnoException =>
  cause instanceof Error && typeof (cause as NodeJS.ErrnoException).code === 'string' && 'errno' in cause
