import { statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isNews } from '../../read/find.ts'
import { sumOf } from '../checksums.ts'
import type { Manifest } from '../manifest.ts'
import { filesBelow } from '../paths.ts'

type Wanted = Manifest['inputs']['files'][number]

/** The files of a bundle's documents in a folder, by their hash wherever they lie, else by their name. */
export type Matched = Readonly<{
  /** Key of a file → its path; a changed one is read, too. */
  paths: ReadonlyMap<string, string>
  missing: readonly string[]
  changed: readonly string[]
  /** Papers in the folder that the bundle knows nothing of; they are left out. */
  extra: readonly string[]
}>

/**
 * `place` is a folder, or the one file of all documents. `prefixes`: what `--prefix` put before keys of files that lie in
 * the folder without it.
 */
export function matchDocuments(files: readonly Wanted[], place: string, prefixes: readonly string[]): Matched {
  const isFolder = statSync(place).isDirectory()
  const folder = isFolder ? place : dirname(place)
  const present = new Set(isFolder ? filesBelow(place) : [basename(place)])
  const byHash = new Map([...present].map(path => [sumOf(folder, path).sha256, path]))
  const matches = files.map(({ file, sha256 }) => {
    const same = sha256 === null ? undefined : byHash.get(sha256)
    const named = namesOf(file, prefixes).find(name => present.has(name))
    return { file, path: same ?? named, isChanged: sha256 !== null && same === undefined }
  })
  const used = new Set(matches.map(({ path }) => path))
  const keysOf = (chosen: typeof matches) => chosen.map(({ file }) => file)
  return {
    paths: new Map(
      matches.flatMap(({ file, path }) => (path === undefined ? [] : [[file, join(folder, path)] as const])),
    ),
    missing: keysOf(matches.filter(({ path }) => path === undefined)),
    changed: keysOf(matches.filter(({ path, isChanged }) => path !== undefined && isChanged)),
    extra: [...present].filter(path => !used.has(path) && isNews(basename(path))),
  }
}

const namesOf = (key: string, prefixes: readonly string[]): readonly string[] => [
  key,
  ...prefixes.filter(it => key.startsWith(`${it}/`)).map(it => key.slice(it.length + 1)),
]
