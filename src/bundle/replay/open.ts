import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RenmaiError } from '../../errors.ts'
import { checksumsFile, sumOf } from '../checksums.ts'
import { type Manifest, manifestFile, readManifest } from '../manifest.ts'
import { filesBelow } from '../paths.ts'
import { unzip } from './unzip.ts'

/** A bundle that lies in a folder and is as it was made. */
export type Bundle = Readonly<{ folder: string; manifest: Manifest; close: () => void }>

/**
 * Opens a bundle, a folder or a zip (unpacked into a temporary folder until `close`). Throws where it is none, of another
 * format, damaged, or changed since it was made.
 */
export async function openBundle(path: string): Promise<Bundle> {
  if (!existsSync(path)) throw new RenmaiError(`There is no bundle ${path}.`)
  if (statSync(path).isDirectory()) return { ...checkedBundle(path), close: () => {} }
  const folder = mkdtempSync(join(tmpdir(), 'renmai-bundle-'))
  const close = () => rmSync(folder, { recursive: true, force: true })
  try {
    await unzip(path, folder)
    return { ...checkedBundle(folder), close }
  } catch (error) {
    close()
    throw error
  }
}

function checkedBundle(folder: string): Omit<Bundle, 'close'> {
  const manifest = readManifest(folder)
  const there = new Set(filesBelow(folder))
  const wrong = manifest.files.flatMap(({ path, sha256 }) => {
    if (!there.has(path)) return [`${path} is missing`]
    return sumOf(folder, path).sha256 === sha256 ? [] : [`${path} was changed`]
  })
  const known = new Set([manifestFile, checksumsFile, ...manifest.files.map(({ path }) => path)])
  const added = [...there].filter(path => !known.has(path)).map(path => `${path} was added`)
  const all = [...wrong, ...added]
  if (all.length > 0)
    throw new RenmaiError(
      `The bundle is not as it was made: ${all.slice(0, 5).join(', ')}${all.length > 5 ? ` and ${all.length - 5} more` : ''}. Fetch it again; sha256sum -c ${checksumsFile} tells more.`,
    )
  return { folder, manifest }
}
