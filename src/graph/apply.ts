/** Feeds batches to a store in the right order, a few at a time, and counts what was done. */

import PQueue from 'p-queue'
import { type Batch, batchesOf, kinds } from './batches.ts'
import type { Changes } from './row.ts'
import type { Applied, Kind, Progress } from './sink.ts'

/** How one store takes batches. `write` returns how often the batch was tried. */
export type Writer = Readonly<{
  batchSize: number
  writers: (kind: Kind) => number
  write: (batch: Batch) => Promise<number>
}>

export async function applyChanges(
  changes: Changes | AsyncIterable<Changes>,
  writer: Writer,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Applied> {
  const done = { goneEdges: 0, goneNodes: 0, nodes: 0, edges: 0, retries: 0 }
  const count = (batch: Batch, attempts: number): void => {
    done[batch.kind] += batch.rows.length
    done.retries += attempts - 1
    onProgress({ kind: batch.kind, name: batch.name, rows: batch.given })
  }
  for await (const piece of pieces(changes)) {
    for (const kind of kinds) await applyKind(kind, piece, writer, count)
  }
  return done
}

async function* pieces(changes: Changes | AsyncIterable<Changes>): AsyncGenerator<Changes> {
  if (Symbol.asyncIterator in changes) yield* ahead(changes)
  else yield changes
}

/** The same items; the next one is made while the last is worked on. */
async function* ahead<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  const begin = (): Promise<IteratorResult<T>> => {
    const item = iterator.next()
    // Its failure is heard when its turn comes, and does not matter when the one before has failed.
    item.catch(() => {})
    return item
  }
  try {
    let next = begin()
    for (let item = await next; !item.done; item = await next) {
      next = begin()
      yield item.value
    }
  } finally {
    await iterator.return?.()
  }
}

/** Prepares the next batch while the store works on the last; the first failure stops the rest and is thrown. */
async function applyKind(
  kind: Kind,
  piece: Changes,
  writer: Writer,
  count: (batch: Batch, attempts: number) => void,
): Promise<void> {
  const queue = new PQueue({ concurrency: writer.writers(kind) })
  const failures: unknown[] = []
  const run = async (batch: Batch): Promise<void> => {
    try {
      if (failures.length === 0) count(batch, await writer.write(batch))
    } catch (error) {
      failures.push(error)
    }
  }
  for (const batch of batchesOf(kind, piece, writer.batchSize)) {
    if (failures.length > 0) break
    queue.add(() => run(batch))
    await queue.onSizeLessThan(2)
  }
  await queue.onIdle()
  if (failures.length > 0) throw failures[0]
}
