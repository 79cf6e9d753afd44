import type { Document } from '../../article.ts'
import { UsageError } from '../../errors.ts'
import { readDocuments } from '../../read/index.ts'
import { breather, interruptible } from '../interrupt.ts'
import { checkPublished, type PaperOptions } from '../options.ts'
import { openOutput } from '../output.ts'
import { showProgress } from '../print/progress.ts'
import { summary } from '../print/summary.ts'
import { type Batch, extractDocuments, failed } from '../run/extraction.ts'
import { useOwnWords } from '../run/own-words.ts'
import { shards } from '../run/shards.ts'
import { bytesOf } from '../run/sizes.ts'
import { addTally, emptyTally } from '../run/tally.ts'

export type ExtractOptions = PaperOptions & Readonly<{ jsonl?: boolean; output?: string }>

/** Some documents, whole, with all that came of them. */
type Step = Readonly<{ batches: readonly Batch[]; bytes: number }>

/**
 * Documents in, one record a line out, in input order. True when everything went well; what did not is a line on
 * stderr, and the rest goes on.
 */
export const extractCommand = async (
  paths: readonly string[],
  options: ExtractOptions,
  signal: AbortSignal,
): Promise<boolean> => {
  if (paths.length === 0 && process.stdin.isTTY) throw new UsageError('nothing to read: name a file, a folder or -')
  await checkPublished(options)
  useOwnWords(paths)
  const startedAt = Date.now()
  const bytesInAll = await bytesOf(paths, options)
  const output = openOutput(options.output)
  const progress = showProgress(bytesInAll)
  const tally = emptyTally()
  let bytes = 0
  const take = async (batch: Batch) => {
    addTally(tally, batch.tally)
    for (const { message } of batch.problems) progress.say(`renmai: ${message}`)
    if (batch.lines) await output.write(batch.lines)
    progress.at(tally.articles, bytes)
    signal.throwIfAborted()
  }
  const documents = readDocuments(paths, options, ({ kind, message }) => {
    // Told at once; nothing of it goes to the output, so it needs no turn.
    addTally(tally, failed({ kind, message }).tally)
    progress.say(`renmai: ${message}`)
  })
  try {
    const steps = options.workers > 1 ? inWorkers(documents, options.workers) : here(documents, take)
    for await (const step of interruptible(steps, signal)) {
      bytes += step.bytes
      for (const batch of step.batches) await take(batch)
    }
    await output.keep()
  } catch (error) {
    await output.discard()
    throw error
  } finally {
    progress.end()
    process.stderr.write(`${summary(tally, (Date.now() - startedAt) / 1000)}\n`)
  }
  return Object.keys(tally.problems).length === 0
}

/** In this process, shard by shard: what is found is taken at once, so that memory holds one of them. */
async function* here(documents: AsyncIterable<Document>, take: (batch: Batch) => Promise<void>): AsyncGenerator<Step> {
  const stages = await import('../../pipeline.ts')
  const breathe = breather()
  for await (const shard of shards(documents)) {
    for (const batch of extractDocuments(shard, stages)) {
      await take(batch)
      await breathe()
    }
    yield { batches: [], bytes: bytesIn(shard) }
  }
}

async function* inWorkers(documents: AsyncIterable<Document>, size: number): AsyncGenerator<Step> {
  const { extractInWorkers, workerEntry } = await import('../run/workers.ts')
  for await (const { batches, documents: done } of extractInWorkers(shards(documents), workerEntry, size))
    yield { batches, bytes: bytesIn(done) }
}

const bytesIn = (documents: readonly Document[]): number =>
  documents.reduce((sum, it) => sum + Buffer.byteLength(it.text), 0)
