import { SingleBar } from 'cli-progress'

/** One stage of a run on stderr: a bar for people who watch, and when it ends one line that says what was done. */
export type Stage = Readonly<{ at: (done: number, all?: number) => void; end: (what: string) => void }>

export function showStage(name: string): Stage {
  const startedAt = Date.now()
  const bar = process.stderr.isTTY ? barOf(name) : null
  return {
    at: (done, all) => bar?.at(done, all),
    end: what => {
      bar?.end()
      const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
      process.stderr.write(`${name}: ${what} (${seconds} s)\n`)
    },
  }
}

function barOf(name: string): Readonly<{ at: Stage['at']; end: () => void }> {
  const bar = new SingleBar({
    stream: process.stderr,
    format: `${name}  {bar} {value}`,
    barsize: 24,
    fps: 5,
    hideCursor: null,
    clearOnComplete: true,
  })
  bar.start(1, 0)
  return {
    at: (done, all) => {
      bar.setTotal(Math.max(all ?? done, 1))
      bar.update(done)
    },
    end: () => bar.stop(),
  }
}
