import { mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { RenmaiError } from './errors.ts'
import { reason } from './json-lines.ts'

/**
 * Makes a folder, and those above it that are not there; one that is there stays as it is. Throws where the system does not
 * let it be made. One after another: where there is no room for folders (/proc), Node's `recursive` never ends.
 */
export function makeFolder(folder: string): void {
  try {
    for (const path of missingFolders(resolve(folder))) mkdirSync(path)
  } catch (cause) {
    throw new RenmaiError(`The folder ${folder} cannot be made: ${reason(cause)}. Name one you may write in.`, {
      cause,
    })
  }
}

const missingFolders = (folder: string): readonly string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? [] : [...missingFolders(dirname(folder)), folder]
