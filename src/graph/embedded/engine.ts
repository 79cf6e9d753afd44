/** Loads the optional engine; the only file that knows the package's name. */

import { createRequire } from 'node:module'
import type { GrafeoDB } from '@grafeo-db/js'
import { RenmaiError } from '../../errors.ts'

export type Database = GrafeoDB
export type Engine = typeof GrafeoDB

/** The engine, or the reason why it cannot run here: not installed, or no binary for this machine. */
export function findEngine(load: () => { GrafeoDB: Engine } = loadPackage): Engine | string {
  try {
    return load().GrafeoDB
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'unknown'
  }
}

/** Throws, with what to do instead, where there is none. */
export function requireEngine(found: Engine | string = findEngine()): Engine {
  if (typeof found !== 'string') return found
  throw new RenmaiError(
    `The embedded graph engine @grafeo-db/js does not run on this machine (${process.platform}, ${process.arch}): ${found}. ` +
      'Everything but `renmai query` works without it. Use a Neo4j server instead (--neo4j URI), ' +
      'or install the engine with `npm install @grafeo-db/js@0.6.0`.',
  )
}

const loadPackage = (): { GrafeoDB: Engine } => createRequire(import.meta.url)('@grafeo-db/js')
