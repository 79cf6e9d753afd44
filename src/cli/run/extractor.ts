import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Extractor } from './intake.ts'

/** The folders of all stages between a document and its records. */
const folders = ['clean', 'split', 'segment', 'recognise', 'relate']

/**
 * The pipeline with a fingerprint of its code and word lists: a record is as good as the rules that read it, so any
 * change of them, also one without a new version number, reads the documents anew.
 */
export const extractor = (): Extractor => ({ stages: () => import('../../pipeline.ts'), version: fingerprint() })

function fingerprint(): string {
  const sum = createHash('sha256')
  for (const file of folders.flatMap(filesOf)) sum.update(file.name).update('\n').update(readFileSync(file.path))
  return sum.digest('hex').slice(0, 16)
}

function filesOf(folder: string): readonly Readonly<{ name: string; path: string }>[] {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(?:d\.ts|map)$/u.test(entry.name))
    .map(entry => ({ name: join(folder, entry.name), path: join(entry.parentPath, entry.name) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
