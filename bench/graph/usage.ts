import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** The most memory a process held, in MB, and the seconds of a processor that it and its children took; 0 where unknown. */
export type Usage = Readonly<{ peak: number; cpu: number }>

/** Waits until a process has ended. Read from Linux every 100 ms; elsewhere nothing is known. */
export async function usageOf(child: ChildProcess): Promise<Usage> {
  let usage: Usage = { peak: 0, cpu: 0 }
  const timer = setInterval(() => {
    const [status, stat] = ['status', 'stat'].map(name => textOf(`/proc/${child.pid}/${name}`))
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status ?? '')?.[1]
    if (kilobytes !== undefined) usage = { peak: Math.round(Number(kilobytes) / 1024), cpu: cpuOf(stat ?? '') }
  }, 100)
  await new Promise(resolve => child.once('exit', resolve))
  clearInterval(timer)
  return usage
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Own time and that of children that have ended, in hundredths of a second, follow the name in brackets (proc(5)). */
const cpuOf = (stat: string): number =>
  stat
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 15)
    .reduce((sum, ticks) => sum + Number(ticks) / 100, 0)
