import type { Document } from '../../article.ts'
import { type Batch, extractDocuments, extractWatched, type Stages } from './extraction.ts'
import { addTally, emptyTally } from './tally.ts'

/** Work for one child: documents in order. `careful` announces each article first, so that a crash has a name. */
export type Shard = Readonly<{ documents: readonly Document[]; careful: boolean; from: number }>

export type FromWorker =
  | Readonly<{ type: 'ready' }>
  | Readonly<{ type: 'begin'; document: number; article: number | null }>
  | Readonly<{ type: 'found'; batch: Batch }>
  | Readonly<{ type: 'done' }>

/** Characters of output that a child gathers before it sends them. */
const sendAt = 1_000_000

/** Answers shards from the parent process until it goes away. Ctrl-C is the parent's business. */
export const serve = (stages: Stages): void => {
  process.on('SIGINT', () => {})
  process.on('disconnect', () => process.exit())
  process.on('message', (shard: Shard) => {
    answer(shard, stages).catch(error => {
      // Without a parent to answer there is nobody to tell.
      if (process.connected) throw error
    })
  })
  void send({ type: 'ready' })
}

const answer = async (shard: Shard, stages: Stages): Promise<void> => {
  await (shard.careful ? answerCarefully(shard, stages) : answerAtOnce(shard, stages))
  await send({ type: 'done' })
}

const answerAtOnce = async ({ documents, from }: Shard, stages: Stages): Promise<void> => {
  let held = empty()
  for (const batch of extractDocuments(documents, stages, from)) {
    held = join(held, batch)
    if (held.lines.length < sendAt) continue
    await send({ type: 'found', batch: held })
    held = empty()
  }
  await send({ type: 'found', batch: held })
}

const answerCarefully = async ({ documents, from }: Shard, stages: Stages): Promise<void> => {
  for (const [number, document] of documents.entries()) {
    const watch = (article: number | null) => send({ type: 'begin', document: number, article })
    for await (const batch of extractWatched(document, stages, number === 0 ? from : 0, watch))
      await send({ type: 'found', batch })
  }
}

const empty = (): Batch => ({ lines: '', tally: emptyTally(), problems: [] })

const join = (held: Batch, next: Batch): Batch => {
  addTally(held.tally, next.tally)
  return { lines: held.lines + next.lines, tally: held.tally, problems: [...held.problems, ...next.problems] }
}

/** Resolves when the message is out of this process, which is also the back-pressure of a slow parent. */
const send = (message: FromWorker): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!process.send) return reject(new Error('this file is started by `renmai extract --workers`, not by hand'))
    process.send(message, undefined, {}, error => (error ? reject(error) : resolve()))
  })
