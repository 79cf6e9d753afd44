/** Real county papers, where they lie beside the repository. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildCommand } from '../../src/cli/commands/build.ts'
import { removeCommand } from '../../src/cli/commands/remove.ts'
import { verifyCommand } from '../../src/cli/commands/verify.ts'
import { temporaryFolder } from '../folders.ts'
import { quietly } from './quietly.ts'

export const county = join(import.meta.dirname, '../../../shared/corpus/county')

export const countyIsThere = existsSync(county)
if (!countyIsThere) console.warn(`\n!!! SKIPPED: county papers from build to remove; there are none at ${county}.\n`)

type Report = Readonly<{ written: number; documents: number; nodes: object; edges: object }>

/** What one store makes of them; `neo4j` is an address, or undefined for the embedded graph. */
export type Course = Readonly<{
  first: Report
  second: Report
  /** Rows in which graph and workspace differ. */
  differences: number
  out: string
}>

/** Builds the papers twice, verifies, and removes every document. */
export async function countyCourse(neo4j?: string): Promise<Course> {
  const out = temporaryFolder()
  const choice = { out, ...(neo4j === undefined ? {} : { neo4j }) }
  const { signal } = new AbortController()
  const build = async () =>
    JSON.parse(await quietly(() => buildCommand([county], { ...choice, workers: 1, json: true }, signal))) as Report
  const [first, second] = [await build(), await build()]
  const told = JSON.parse(await quietly(() => verifyCommand({ ...choice, json: true })))
  await quietly(() => removeCommand(readdirSync(county), choice, signal))
  return { first, second, differences: told.missing.count + told.extra.count + told.changed.count, out }
}
