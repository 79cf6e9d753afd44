import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { RenmaiError } from '../errors.ts'
import { reason } from '../json-lines.ts'
import { makeFolder } from '../make-folder.ts'
import type { Workspace } from '../workspace/database/open.ts'
import type { Manifest } from './manifest.ts'
import type { BundleOptions } from './options.ts'
import { isFree } from './paths.ts'
import { writeBundle } from './write.ts'
import { zipFolder } from './zip.ts'

const isZip = (target: string): boolean => /\.zip$/iu.test(target)

/**
 * Writes the bundle of a workspace to a `.zip` file, or else a folder, which appear when they are whole. A file of that
 * name is replaced; throws where there is a folder with something in it.
 */
export async function deliverBundle(
  workspace: Workspace,
  options: BundleOptions,
  { target, signal }: Readonly<{ target: string; signal: AbortSignal }>,
): Promise<Manifest> {
  const goal = resolve(target)
  refuseTaken(goal)
  const beside = makeBeside(goal)
  try {
    const made = join(beside, 'bundle')
    mkdirSync(made)
    const manifest = await writeBundle(workspace, options, { folder: made, signal })
    if (isZip(goal)) await zipFolder(made, join(beside, 'bundle.zip'), options.date)
    rmSync(goal, { recursive: true, force: true })
    renameSync(isZip(goal) ? join(beside, 'bundle.zip') : made, goal)
    return manifest
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

function refuseTaken(goal: string): void {
  const isOldZip = isZip(goal) && existsSync(goal) && statSync(goal).isFile()
  if (!isOldZip && !isFree(goal))
    throw new RenmaiError(`${goal} is there already. Name a new folder, or a file that ends in .zip.`)
}

/** A folder to work in, on the disk of the goal, so that it can be moved there in one step. */
function makeBeside(goal: string): string {
  makeFolder(dirname(goal))
  try {
    return mkdtempSync(`${goal}.part-`)
  } catch (cause) {
    throw new RenmaiError(`${goal} cannot be written: ${reason(cause)}.`, { cause })
  }
}
