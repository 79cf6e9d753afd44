import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { RenmaiError } from '../../errors.ts'
import type { InputFile } from '../../workspace/documents/inputs.ts'
import { sumOf } from '../checksums.ts'
import { isSafe } from '../paths.ts'

export const documentsFolder = 'documents'

/** Copies the documents into the bundle. Throws where one is gone or has changed since it was built. */
export function packDocuments(files: readonly InputFile[], folder: string): void {
  for (const { key, path, sha256 } of files) {
    if (path === null || !existsSync(path)) throw lost(key, 'its file is not there any more')
    if (!isSafe(key)) throw lost(key, 'its name cannot stand in a bundle')
    if (sumOf(dirname(path), basename(path)).sha256 !== sha256) throw lost(key, 'it has changed; build it again')
    const target = join(folder, documentsFolder, key)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(path, target)
  }
}

const lost = (key: string, why: string): RenmaiError =>
  new RenmaiError(`The document ${key} cannot be packed: ${why}. Leave documents out of --with, or mend that.`)
