import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { settingsFile } from '../../read/settings.ts'
import type { Extractor } from './intake.ts'
import { useOwnWords } from './own-words.ts'

/** All stages between a document and its records, and what lies beside them for all. */
const stages = ['clean', 'split', 'segment', 'recognise', 'relate']

/**
 * The pipeline for papers, with a fingerprint of its code and word lists, the papers' own words included: a record is
 * as good as the rules that read it, so any change of them, also one without a new version number, reads the documents
 * anew.
 */
export function extractor(papers: readonly string[]): Extractor {
  const ownWords = useOwnWords(papers)
  const settings = papers.map(it => join(it, settingsFile)).filter(it => existsSync(it))
  return {
    stages: () => import('../../pipeline.ts'),
    version: fingerprint(ownWords),
    settings: settings.map(it => readFileSync(it, 'utf8')),
  }
}

function fingerprint(ownWords: string): string {
  const sum = createHash('sha256').update(ownWords)
  for (const file of [...stages.flatMap(filesOf), ...filesOf('')])
    sum.update(file.name).update('\n').update(readFileSync(file.path))
  return sum.digest('hex').slice(0, 16)
}

function filesOf(folder: string): readonly Readonly<{ name: string; path: string }>[] {
  const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
  return readdirSync(root, { recursive: folder !== '', withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(?:d\.ts|map)$/u.test(entry.name))
    .map(entry => ({ name: join(folder, entry.name), path: join(entry.parentPath, entry.name) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
