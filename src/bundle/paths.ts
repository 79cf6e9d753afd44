/** Files below a folder, under names that mean the same on every system. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Whether a path stays inside its folder on every system: no `..`, no root or drive, no backslash, nothing empty. */
export const isSafe = (path: string): boolean =>
  path.length > 0 &&
  !/[\\\u0000-\u001f]|^[A-Za-z]:/u.test(path) &&
  path.split('/').every(part => part !== '' && part !== '.' && part !== '..')

/** Whether nothing is at a path, or a folder without anything in it. */
export const isFree = (path: string): boolean =>
  !existsSync(path) || (statSync(path).isDirectory() && readdirSync(path).length === 0)

/** Paths of all files below a folder, links to files too, with `/`, sorted by code units. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() || (entry.isSymbolicLink() && leadsToFile(join(entry.parentPath, entry.name))))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1))

const leadsToFile = (link: string): boolean => statSync(link, { throwIfNoEntry: false })?.isFile() ?? false
