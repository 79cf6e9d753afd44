import { type Options, SingleBar } from 'cli-progress'

/** What people see on stderr while a run goes on. */
export type Progress = Readonly<{
  /** So many articles and bytes of documents are done by now. */
  at: (articles: number, bytes: number) => void
  /** A line of its own, above the bar if there is one. */
  say: (line: string) => void
  end: () => void
}>

/** `total` is the expected number of bytes, null when nobody knows: then there is no time left to tell. */
export const showProgress = (total: number | null): Progress => (process.stderr.isTTY ? bar(total) : plainLines(total))

const state = (articles: number, startedAt: number): { articles: number; rate: string } => ({
  articles,
  rate: (articles / Math.max((Date.now() - startedAt) / 1000, 0.001)).toFixed(0),
})

const bar = (total: number | null): Progress => {
  const startedAt = Date.now()
  const counted = '{articles} articles, {rate}/s'
  const options: Options = {
    stream: process.stderr,
    format: total === null ? counted : `{bar} {percentage} %  ${counted}, {eta_formatted} left`,
    barsize: 24,
    fps: 5,
    hideCursor: null,
    clearOnComplete: true,
    etaBuffer: 50,
    linewrap: null,
  }
  const line = new SingleBar(options)
  const end = total ?? Number.MAX_SAFE_INTEGER
  let latest = state(0, startedAt)
  let done = 0
  const start = () => line.start(end, done, latest)
  start()
  return {
    at: (articles, now) => {
      latest = state(articles, startedAt)
      // The total is an estimate (an encoding may be wider than UTF-8): better to stand still than to pass the end.
      done = Math.min(now, end)
      line.update(done, latest)
    },
    say: text => {
      line.stop()
      process.stderr.write(`${text}\n`)
      start()
    },
    end: () => line.stop(),
  }
}

/** A line every ten seconds: enough for a log, few enough to read it. */
const everyMs = 10_000

const plainLines = (total: number | null): Progress => {
  const startedAt = Date.now()
  let saidAt = startedAt
  return {
    at: (articles, done) => {
      const now = Date.now()
      if (now - saidAt < everyMs) return
      saidAt = now
      const left = total === null ? null : ((now - startedAt) * (total - done)) / Math.max(done, 1)
      const tail = left === null || left <= 0 ? '' : `, about ${Math.ceil(left / 1000)} s left`
      process.stderr.write(`${articles} articles, ${state(articles, startedAt).rate}/s${tail}\n`)
    },
    say: line => void process.stderr.write(`${line}\n`),
    end: () => {},
  }
}
