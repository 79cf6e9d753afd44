import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Waits until a process has ended; the most memory it held in MB, read from Linux every 100 ms, ? elsewhere. */
export async function peakOf(child: ChildProcess): Promise<number | '?'> {
  let most = 0
  const timer = setInterval(() => {
    const status = `/proc/${child.pid}/status`
    const kilobytes = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined
    if (kilobytes) most = Number(kilobytes)
  }, 100)
  await new Promise(resolve => child.once('exit', resolve))
  clearInterval(timer)
  return most === 0 ? '?' : Math.round(most / 1024)
}
