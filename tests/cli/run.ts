import { type ChildProcess, spawn } from 'node:child_process'

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname

type Ran = Readonly<{ stdout: string; stderr: string; code: number | null }>

/** Starts the real command line; tests end it themselves. */
export const start = (args: readonly string[], cwd?: string): ChildProcess =>
  spawn(process.execPath, [main, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] })

/** Runs the real command line to its end. */
export const renmai = async (args: readonly string[], stdin = '', cwd?: string): Promise<Ran> => {
  const child = start(args, cwd)
  const [stdout, stderr] = [gather(child.stdout), gather(child.stderr)]
  // A command that does not read its standard input closes it early.
  child.stdin?.on('error', () => {})
  child.stdin?.end(stdin)
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { stdout: stdout.join(''), stderr: stderr.join(''), code }
}

const gather = (stream: ChildProcess['stdout']): string[] => {
  const chunks: string[] = []
  stream?.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
  return chunks
}

export const linesOf = (text: string): readonly string[] => text.split('\n').filter(Boolean)
