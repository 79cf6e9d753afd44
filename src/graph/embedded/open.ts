/** Opens the file of the embedded graph; one that does not open is set aside, because it can be built again. */

import { existsSync, renameSync } from 'node:fs'
import { RenmaiError } from '../../errors.ts'
import { type Database, type Engine, requireEngine } from './engine.ts'

/** Says something to the user in a full sentence. */
export type Say = (sentence: string) => void

/** Opens for writing, and creates what is not there. A broken file is renamed, which `say` hears of. */
export function openForWriting(path: string, say: Say, engine: Engine = requireEngine()): Database {
  try {
    return engine.create(path)
  } catch (error) {
    refuseUnlessBroken(path, error)
    const aside = setAside(path)
    say(`The graph in ${path} does not open (${reason(error)}). It was set aside as ${aside} and is built anew.`)
    return engine.create(path)
  }
}

/** Opens for reading beside other readers. A broken file is set aside, and the user told how to get it back. */
export function openForReading(path: string, engine: Engine = requireEngine()): Database {
  if (!existsSync(path)) throw new RenmaiError(`There is no graph at ${path}. Make one with \`renmai build PATH…\`.`)
  try {
    return engine.openReadOnly(path)
  } catch (error) {
    refuseUnlessBroken(path, error)
    throw new RenmaiError(
      `The graph in ${path} does not open (${reason(error)}). It was set aside as ${setAside(path)}; ` +
        '`renmai load` builds it anew from the workspace.',
      { cause: error },
    )
  }
}

/** A file that is in use, not ours to read, or on a full disk is sound: it must stay where it is. */
function refuseUnlessBroken(path: string, error: unknown): void {
  const why = reason(error)
  if (/lock/i.test(why)) {
    throw new RenmaiError(
      `The graph in ${path} is in use by another renmai. Wait until it has finished, then try again.`,
      {
        cause: error,
      },
    )
  }
  if (/permission|denied|read-only file|no space|quota|too many open|no such file/i.test(why)) {
    throw new RenmaiError(`The graph in ${path} cannot be opened: ${why}.`, { cause: error })
  }
}

/** Renames the file and its log to a name that is free; returns the new name. */
function setAside(path: string): string {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const aside = `${path}.broken-${stamp}`
  for (const end of ['', '.wal']) if (existsSync(path + end)) renameSync(path + end, aside + end)
  return aside
}

/** What the engine says, without its prefixes. */
export const reason = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/^Database error: (GRAFEO-\w+: )?/, '')
