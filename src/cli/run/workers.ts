import { type ChildProcess, fork } from 'node:child_process'
import PQueue from 'p-queue'
import type { Document } from '../../article.ts'
import { RenmaiError } from '../../errors.ts'
import { articleAt, type Batch, failed, type Problem } from './extraction.ts'
import type { FromWorker, Shard } from './worker-loop.ts'

/** A shard that has been answered, whole. */
export type Answered = Readonly<{ batches: readonly Batch[]; documents: readonly Document[] }>

/** The worker's file, as source here and as JavaScript in a built package. */
export const workerEntry = import.meta.url.endsWith('.ts')
  ? new URL('./worker.ts', import.meta.url)
  : new URL('./worker.js', import.meta.url)

type Worker = Readonly<{ child: ChildProcess; gone: Promise<string> }>

/** How far a shard came before its worker went away. */
type Attempt = Readonly<{
  batches: Batch[]
  begun: Readonly<{ document: number; article: number | null }> | null
  /** Null when all is done, else how the process ended. */
  crash: string | null
}>

/**
 * Shards answered by `size` child processes, in input order whatever the number of children. At most four shards a
 * child are held at a time, so memory stays flat and a slow reader of the output slows the reading of documents.
 * A child that dies costs the article it was at: the rest of its shard is done again, one article at a time.
 */
export async function* extractInWorkers(
  work: AsyncIterable<readonly Document[]>,
  entry: URL,
  size: number,
): AsyncGenerator<Answered> {
  const pool = openPool(entry)
  const queue = new PQueue({ concurrency: size })
  const reader = work[Symbol.asyncIterator]()
  const waiting: Promise<Answered>[] = []
  let reading: Promise<IteratorResult<readonly Document[]>> | null = reader.next()
  try {
    while (reading || waiting.length > 0) {
      const [first] = waiting
      const read = reading && waiting.length < 4 * size ? reading : null
      const event = await Promise.race([...(first ? [first] : []), ...(read ? [read] : [])])
      if ('batches' in event) {
        waiting.shift()
        yield event
      } else if (event.done) {
        reading = null
      } else {
        const documents = event.value
        const answered = queue.add(async () => ({ batches: await answer(documents, pool), documents }))
        // Awaited above in its turn; one that fails before it must not count as unhandled.
        answered.catch(() => {})
        waiting.push(answered)
        reading = reader.next()
      }
    }
  } finally {
    queue.clear()
    pool.close()
  }
}

type Pool = Readonly<{ take: () => Promise<Worker>; giveBack: (worker: Worker) => void; close: () => void }>

const openPool = (entry: URL): Pool => {
  const idle: Worker[] = []
  const all = new Set<ChildProcess>()
  const close = () => {
    for (const child of all) child.kill('SIGKILL')
  }
  process.once('exit', close)
  return {
    take: async () => idle.pop() ?? (await start(entry, all)),
    giveBack: worker => void idle.push(worker),
    close: () => {
      process.off('exit', close)
      close()
    },
  }
}

const start = async (entry: URL, all: Set<ChildProcess>): Promise<Worker> => {
  const child = fork(entry, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  all.add(child)
  const gone = ended(child)
  void gone.then(() => all.delete(child))
  const begun = new Promise<null>(resolve => child.once('message', () => resolve(null)))
  const early = await Promise.race([begun, gone])
  if (early !== null)
    throw new RenmaiError(`a worker process ended before it began (${early}); \`renmai check\` may say why`)
  return { child, gone }
}

/** How the child ended; the channel is read to its end first, so that what a dying child sent still counts. */
const ended = async (child: ChildProcess): Promise<string> => {
  const failed = new Promise<string>(resolve => child.once('error', error => resolve(error.message)))
  const exited = new Promise<string>(resolve =>
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`)),
  )
  const disconnected = new Promise<void>(resolve => child.once('disconnect', resolve))
  return Promise.race([failed, Promise.all([exited, disconnected]).then(([how]) => how)])
}

/** All batches of a shard; tried whole first, after a crash article by article. */
const answer = async (documents: readonly Document[], pool: Pool): Promise<readonly Batch[]> => {
  const whole = await attempt({ documents, careful: false, from: 0 }, pool)
  if (whole.crash === null) return whole.batches
  const batches: Batch[] = []
  let rest: Shard = { documents, careful: true, from: 0 }
  while (rest.documents.length > 0) {
    const tried = await attempt(rest, pool)
    batches.push(...tried.batches)
    if (tried.crash === null) break
    batches.push(failed(culprit(rest, tried)))
    rest = afterCulprit(rest, tried)
  }
  return batches
}

const culprit = ({ documents }: Shard, { begun, crash }: Attempt): Problem => {
  const key = documents[begun?.document ?? 0]?.key ?? ''
  const where = begun?.article == null ? key : articleAt({ document: key, ordinal: begun.article + 1 })
  return { kind: 'crashed-worker', message: `${where} ended its worker process (${crash}). It was left out.` }
}

const afterCulprit = (shard: Shard, { begun }: Attempt): Shard =>
  begun?.article == null
    ? { ...shard, documents: shard.documents.slice((begun?.document ?? 0) + 1), from: 0 }
    : { ...shard, documents: shard.documents.slice(begun.document), from: begun.article + 1 }

const attempt = async (shard: Shard, pool: Pool): Promise<Attempt> => {
  const worker = await pool.take()
  const batches: Batch[] = []
  let begun: Attempt['begun'] = null
  const done = new Promise<null>(resolve => {
    worker.child.on('message', (message: FromWorker) => {
      if (message.type === 'found') batches.push(message.batch)
      else if (message.type === 'begin') begun = { document: message.document, article: message.article }
      else if (message.type === 'done') resolve(null)
    })
    // A child that can no longer be written to is gone, and `gone` says how.
    worker.child.send(shard, () => {})
  })
  const crash = await Promise.race([done, worker.gone])
  worker.child.removeAllListeners('message')
  if (crash === null) pool.giveBack(worker)
  return { batches, begun, crash }
}
