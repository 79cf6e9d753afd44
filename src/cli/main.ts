#!/usr/bin/env node
/** The command line. Only this file prints errors and sets the exit code: 0 well, 1 something failed, 2 wrong call. */
import { CommanderError } from 'commander'
import { RenmaiError, UsageError } from '../errors.ts'
import { Interrupted } from './interrupt.ts'
import { program } from './program.ts'

const main = async (): Promise<number> => {
  const interruption = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(new Interrupted(signal).exitCode)
      interruption.abort(new Interrupted(signal))
    })
  }
  // A reader that has seen enough (`| head -1`) is no failure.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', whenClosed)
  try {
    let ok = true
    const commands = program(interruption.signal, outcome => {
      ok = outcome
    })
    await commands.parseAsync()
    return ok ? 0 : 1
  } catch (error) {
    return report(error)
  }
}

const whenClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}

/** Prints what people need to know and returns the exit code. */
const report = (error: unknown): number => {
  // Commander has printed its own message; help and version are no failures.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  // Standard input may still be open: nothing else ends the process.
  if (error instanceof Interrupted) process.exit(print(error.message, error.exitCode))
  if (error instanceof UsageError) return print(`${error.message}\nrenmai COMMAND --help shows how to call it.`, 2)
  if (error instanceof RenmaiError) return print(error.message, 1)
  return print(error instanceof Error ? (error.stack ?? error.message) : String(error), 1)
}

const print = (message: string, exitCode: number): number => {
  process.stderr.write(`renmai: ${message}\n`)
  return exitCode
}

process.exitCode = await main()
