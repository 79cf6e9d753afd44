import { SingleBar } from 'cli-progress'

/**
 * One stage of a run on stderr: a bar for people who watch, with the number done or what is `told` instead, and when it ends
 * one line that says what was done.
 */
export type Stage = Readonly<{ at: (done: number, all?: number, told?: string) => void; end: (what: string) => void }>

export function showStage(name: string): Stage {
  const startedAt = Date.now()
  const bar = process.stderr.isTTY ? barOf(name) : null
  return {
    at: (done, all, told) => bar?.at(done, all, told),
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
    format: `${name}  {bar} {told}`,
    barsize: 24,
    fps: 5,
    hideCursor: null,
    clearOnComplete: true,
  })
  bar.start(1, 0, { told: '' })
  return {
    at: (done, all, told = String(done)) => {
      bar.setTotal(Math.max(all ?? done, 1))
      bar.update(done, { told })
    },
    end: () => bar.stop(),
  }
}
