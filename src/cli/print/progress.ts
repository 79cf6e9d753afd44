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
export const showProgress = (total: number | null): Progress => {
  const status = statusFrom(Date.now(), total)
  return process.stderr.isTTY ? bar(status, total) : plainLines(status)
}

type Status = (articles: number, bytes: number) => string

/** 1108 articles, 840/s, 6 s left */
const statusFrom =
  (startedAt: number, total: number | null): Status =>
  (articles, bytes) => {
    const seconds = Math.max((Date.now() - startedAt) / 1000, 0.001)
    const counted = `${articles} articles, ${(articles / seconds).toFixed(0)}/s`
    // The total is an estimate (an encoding may be wider than UTF-8): past the end there is nothing to tell.
    if (total === null || bytes === 0 || bytes >= total) return counted
    return `${counted}, ${Math.ceil((seconds * (total - bytes)) / bytes)} s left`
  }

const bar = (status: Status, total: number | null): Progress => {
  const options: Options = {
    stream: process.stderr,
    format: total === null ? '{status}' : '{bar} {percentage} %  {status}',
    barsize: 24,
    fps: 5,
    hideCursor: null,
    clearOnComplete: true,
  }
  const line = new SingleBar(options)
  const end = total ?? Number.MAX_SAFE_INTEGER
  let done = 0
  let latest = { status: status(0, 0) }
  const start = () => line.start(end, done, latest)
  start()
  return {
    at: (articles, bytes) => {
      done = Math.min(bytes, end)
      latest = { status: status(articles, bytes) }
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

const plainLines = (status: Status): Progress => {
  let saidAt = Date.now()
  return {
    at: (articles, bytes) => {
      if (Date.now() - saidAt < everyMs) return
      saidAt = Date.now()
      process.stderr.write(`${status(articles, bytes)}\n`)
    },
    say: line => void process.stderr.write(`${line}\n`),
    end: () => {},
  }
}
