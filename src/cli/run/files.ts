/** The files among the inputs of a run. */
import { existsSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { RenmaiError } from '../../errors.ts'
import type { Source } from '../../read/find.ts'
import type { OnProblem } from '../../read/index.ts'
import { type Given, nothingGiven } from '../../read/settings.ts'
import type { Documents } from '../../workspace/documents/documents.ts'

/** Finds what a run is to read, anew at every call: `findSources` for what people name. */
export type Finder = (onProblem: OnProblem) => AsyncIterable<Source>

/** A file among the inputs: its key, where it lies (null for a pipe), and what was said of it. */
export type File = Readonly<{ key: string; path: string | null; given: Given }>

export type Files = ReadonlyMap<string, Readonly<{ path: string; given: Given }>>

/** Every file among the inputs by its key, with its absolute path. Throws when two files have one key. */
export async function filesOf(find: Finder): Promise<Files> {
  const files = new Map<string, Readonly<{ path: string; given: Given }>>()
  for await (const { key, path, size, given } of find(() => {})) {
    const real = size === null ? path : realpathSync(path)
    const other = files.get(key)?.path
    if (other !== undefined && other !== real)
      throw new RenmaiError(
        `${other} and ${real} would both be the document ${key}. Build them one after the other, the second with --prefix NAME.`,
      )
    files.set(key, { path: real, given })
  }
  return files
}

/** The file a document stands in: a line of a JSON Lines file has the key of the file, # and its own id. */
export const filesIn =
  (files: Files) =>
  (document: string): File => {
    for (let end = document.length; end > 0; end = document.lastIndexOf('#', end - 1)) {
      const key = document.slice(0, end)
      const file = files.get(key)
      if (file !== undefined) return { ...file, key, path: existsSync(file.path) ? file.path : null }
    }
    return { key: document, path: null, given: nothingGiven }
  }

/** Documents below the folders of this run whose file, or whose line of the file, is gone. */
export function vanished(documents: Documents, files: Files, seen: ReadonlySet<string>): readonly string[] {
  const roots = [...new Set([...files].map(([key, { path }]) => rootOf(key, path)))]
  const read = new Set([...files.values()].map(({ path }) => path))
  const isGone = (path: string) => read.has(path) || (roots.some(root => path.startsWith(root)) && !existsSync(path))
  return documents
    .keys()
    .filter(({ key, path }) => path !== null && !seen.has(key) && isGone(path))
    .map(({ key }) => key)
}

/** What stands before the key in the path: the input folder. */
function rootOf(key: string, path: string): string {
  const below = key.split('/').join(sep)
  return path.endsWith(below) ? path.slice(0, path.length - below.length) : path
}
