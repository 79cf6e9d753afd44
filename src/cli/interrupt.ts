/** Ctrl-C or a polite kill. The message is for people; 128 + the signal's number is the exit code. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly exitCode: number
  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('interrupted')
    this.exitCode = signal === 'SIGINT' ? 130 : 143
  }
}

/** The same items until the signal comes, then its reason is thrown, even while the next item is still waited for. */
export async function* interruptible<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  let giveUp: (reason: unknown) => void = () => {}
  const onAbort = () => giveUp(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  const iterator = items[Symbol.asyncIterator]()
  // Not Promise.race: a promise that lives as long as the run would hold on to every item.
  const next = () =>
    new Promise<IteratorResult<T>>((resolve, reject) => {
      giveUp = reject
      iterator.next().then(resolve, reject)
    })
  try {
    signal.throwIfAborted()
    for (let item = await next(); !item.done; item = await next()) yield item.value
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Not awaited: an iterator that waits for input answers only when input comes.
    void iterator.return?.()?.catch(() => {})
  }
}

/** Longest time without a look at signals, in milliseconds. */
const breathMs = 50

/** A pause to make between articles: signals are let through when the last time is long enough ago. */
export const breather = (): (() => Promise<void>) => {
  let breathedAt = Date.now()
  return async () => {
    if (Date.now() - breathedAt < breathMs) return
    await new Promise(setImmediate)
    breathedAt = Date.now()
  }
}
