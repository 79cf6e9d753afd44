import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { jsonLines } from '../../json-lines.ts'
import type { ArticleRecord } from '../../record.ts'
import type { Manifest } from '../manifest.ts'

/** A file of a bundle, and how what was made again compares with it. */
export type Compared = Readonly<{ path: string; how: 'equal' | 'different' | 'gone' | 'new' }>

/** Every file of both, by path; equal files have one hash. */
export function compareFiles(before: Manifest['files'], again: Manifest['files']): readonly Compared[] {
  const now = new Map(again.map(file => [file.path, file.sha256]))
  const was = new Set(before.map(({ path }) => path))
  const compared = before.map(({ path, sha256 }): Compared => {
    const sum = now.get(path)
    return { path, how: sum === undefined ? 'gone' : sum === sha256 ? 'equal' : 'different' }
  })
  const added = again.filter(({ path }) => !was.has(path)).map(({ path }): Compared => ({ path, how: 'new' }))
  return [...compared, ...added]
}

/** The folder of a bundle, and that of what was made again. */
type Folders = Readonly<{ before: string; again: string }>

/** Where a file differs first in two folders: the line, from 1, and how it reads in both; null where one has ended. */
export type FirstDifference = Readonly<{ path: string; line: number; before: string | null; again: string | null }>

/** Reads both files line by line until they differ. */
export async function firstDifference(path: string, folders: Folders): Promise<FirstDifference> {
  const [old, now] = [linesOf(join(folders.before, path)), linesOf(join(folders.again, path))]
  try {
    for (let line = 1; ; line += 1) {
      const [a, b] = await Promise.all([old.next(), now.next()])
      const [before, again] = [a.done ? null : a.value, b.done ? null : b.value]
      if (before !== again || before === null) return { path, line, before, again }
    }
  } finally {
    await Promise.all([old.return?.(), now.return?.()])
  }
}

const linesOf = (file: string): AsyncIterator<string> =>
  createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()

const lineShape = z.looseObject({ id: z.string() })

/** One article whose records differ, as the bundle's line and the new one give it; null where one has none. */
export type RecordPair = Readonly<{ before: Line | null; again: Line | null }>
export type Line = Readonly<z.infer<typeof lineShape>> & Partial<ArticleRecord>

/** Lines of `records.jsonl` that differ, in the order of the new ones, then those that only the bundle has. */
export async function differentRecords({ before, again }: Folders): Promise<readonly RecordPair[]> {
  const old = new Map<string, string>()
  for await (const line of jsonLines(join(before, 'records.jsonl'), lineShape)) old.set(line.id, JSON.stringify(line))
  const pairs: RecordPair[] = []
  for await (const line of jsonLines(join(again, 'records.jsonl'), lineShape)) {
    const was = old.get(line.id)
    old.delete(line.id)
    if (was !== JSON.stringify(line))
      pairs.push({ before: was === undefined ? null : parsed(was), again: line as Line })
  }
  return [...pairs, ...[...old.values()].map(was => ({ before: parsed(was), again: null }))]
}

const parsed = (line: string): Line => JSON.parse(line) as Line
