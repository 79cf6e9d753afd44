/** Characters of text that are worked on together: tens of milliseconds of work. */
const shardSize = 32_000

/** How long a shard waits for one more document, in milliseconds: what a slow input has sent so far is not held back. */
const patience = 10

/** Items in their order, as many at a time as make a shard. */
export function* groups<T>(items: readonly T[], sizeOf: (item: T) => number): Generator<readonly T[]> {
  let [from, size] = [0, 0]
  for (const [at, item] of items.entries()) {
    size += sizeOf(item)
    if (size < shardSize) continue
    yield items.slice(from, at + 1)
    ;[from, size] = [at + 1, 0]
  }
  if (from < items.length) yield items.slice(from)
}

/** The documents in their order, as many at a time as make a shard, fewer where the next one keeps waiting. */
export async function* shards<T extends Readonly<{ text: string }>>(
  documents: AsyncIterable<T>,
): AsyncGenerator<readonly T[]> {
  const reader = documents[Symbol.asyncIterator]()
  let shard: T[] = []
  let size = 0
  try {
    for (;;) {
      const next = reader.next()
      if (size >= shardSize || (shard.length > 0 && !(await isAtHand(next)))) {
        yield shard
        ;[shard, size] = [[], 0]
      }
      const item = await next
      if (item.done) break
      shard.push(item.value)
      size += item.value.text.length
    }
    if (shard.length > 0) yield shard
  } finally {
    // Not awaited: a reader that waits for input answers only when input comes.
    void reader.return?.()?.catch(() => {})
  }
}

async function isAtHand(next: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>(resolve => {
    timer = setTimeout(resolve, patience, false)
  })
  const here = next.then(
    () => true,
    () => true,
  )
  return Promise.race([here, late]).finally(() => clearTimeout(timer))
}
