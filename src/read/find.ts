import type { Stats } from 'node:fs'
import { createReadStream, statSync } from 'node:fs'
import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join, relative, sep } from 'node:path'
import { RenmaiError } from '../errors.ts'
import type { Format } from './formats/format.ts'
import { formatOf, readLines, readText } from './formats/index.ts'
import type { OnProblem, ReadOptions } from './options.ts'
import { type Given, givenFor, nothingGiven, readSettings, type Settings, settingsFile } from './settings.ts'

/** One place that bytes come from. */
export type Source = Readonly<{
  path: string
  /** The path as one line for people, whatever characters it holds. */
  shown: string
  /** Path below the input root, with `/`. */
  key: string
  format: Format
  /** What a `renmai.yaml` on the way says about it. */
  given: Given
  /** Size in bytes; null for standard input. */
  size: number | null
  open: () => AsyncIterable<Uint8Array>
}>

const wildcard = /[*?[\]{}]/

/** The sources behind the inputs, in the order given; below a folder or glob by name, code unit by code unit. */
export async function* findSources(
  inputs: readonly string[],
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Source> {
  if (inputs.length === 0) yield standardInput(options)
  for (const input of inputs) {
    if (input === '-') yield standardInput(options)
    else yield* sourcesOf(input, onProblem)
  }
}

const standardInput = (options: ReadOptions): Source => ({
  path: 'standard input',
  shown: 'standard input',
  key: 'stdin',
  format: options.jsonl === true ? readLines : readText,
  given: nothingGiven,
  size: null,
  open: () => options.stdin ?? process.stdin,
})

async function* sourcesOf(input: string, onProblem: OnProblem): AsyncGenerator<Source> {
  const found = await statOrNull(input)
  if (found?.isDirectory()) yield* walk(input, { root: input, above: [], settings: [] }, onProblem)
  else if (found) yield fileSource(input, basename(input), nothingGiven, found)
  else if (wildcard.test(input)) yield* matches(input, onProblem)
  else onProblem({ where: input, kind: 'missing', message: `There is no file or folder ${quoted(input)}.` })
}

const statOrNull = (path: string): Promise<Stats | null> => stat(path).catch(() => null)

/** A file under a key of its own, by whose extension it is read, with what is said of it. */
export const fileSource = (
  path: string,
  key: string,
  given: Given = nothingGiven,
  { size }: Pick<Stats, 'size'> = statSync(path),
): Source => ({
  path,
  shown: quoted(path),
  key: key.split(sep).join('/'),
  format: formatOf(extname(key)) ?? readText,
  given,
  size,
  open: () => createReadStream(path),
})

type Way = Readonly<{
  root: string
  /** The real paths of the folders on the way here, so that a link cannot loop. */
  above: readonly string[]
  /** The settings on the way here, the nearest first. */
  settings: readonly Settings[]
}>

/** Files below a folder. Throws a `RenmaiError` for a `renmai.yaml` that says something wrong. */
async function* walk(folder: string, way: Way, onProblem: OnProblem): AsyncGenerator<Source> {
  const real = await realpath(folder)
  if (way.above.includes(real)) {
    const message = `The link ${quoted(folder)} leads back to a folder above it. It was passed over.`
    return onProblem({ where: folder, kind: 'loop', message })
  }
  const names = await namesIn(folder, onProblem)
  const settings = names.includes(settingsFile) ? [settingsIn(folder, way), ...way.settings] : way.settings
  for (const name of names) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const found = await statOrNull(path)
    if (found?.isDirectory()) yield* walk(path, { ...way, above: [...way.above, real], settings }, onProblem)
    else if (found?.isFile() && isNews(name))
      yield fileSource(path, relative(way.root, path), givenFor(path, settings), found)
    else if (!found) onProblem({ where: path, kind: 'missing', message: `The link ${quoted(path)} leads nowhere.` })
  }
}

/** Own words hold for a whole run, so they stand in the folder that is read, not in one inside. */
function settingsIn(folder: string, way: Way): Settings {
  const settings = readSettings(folder)
  if (settings.lexicon === null || folder === way.root) return settings
  const path = quoted(join(folder, settingsFile))
  throw new RenmaiError(
    `${path}: own words (lexicon) hold for a whole run; move them to ${settingsFile} in ${way.root}.`,
  )
}

async function namesIn(folder: string, onProblem: OnProblem): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error'
    onProblem({
      where: folder,
      kind: 'unreadable',
      message: `Cannot list the folder ${quoted(folder)} (${code}). Check that you may read it.`,
    })
    return []
  }
}

/** README.zh.md, LICENSE.txt: what stands beside the news in a folder. Read only when named itself. */
const isAboutFolder = (name: string): boolean => /^(?:readme|licen[cs]e|changelog)(?![a-z])/i.test(name)

/** Whether a folder's file of this name is read: 2022.txt, not README.md or page.jpg. */
export const isNews = (name: string): boolean => !isAboutFolder(name) && formatOf(extname(name)) !== null

async function* matches(pattern: string, onProblem: OnProblem): AsyncGenerator<Source> {
  const root = fixedPart(pattern)
  const paths: string[] = []
  for await (const path of glob(pattern)) paths.push(path)
  paths.sort()
  let files = 0
  for (const path of paths) {
    const found = await statOrNull(path)
    if (!found?.isFile()) continue
    files += 1
    yield fileSource(path, relative(root, path), nothingGiven, found)
  }
  if (files === 0)
    onProblem({ where: pattern, kind: 'missing', message: `No file matches the pattern ${quoted(pattern)}.` })
}

/** The folder before the first wildcard: papers/2022-*.txt → papers. */
const fixedPart = (pattern: string): string => {
  const parts = pattern.split('/')
  const first = parts.findIndex(part => wildcard.test(part))
  const folder = parts.slice(0, Math.min(first, parts.length - 1)).join('/')
  return folder === '' ? (pattern.startsWith('/') ? '/' : '.') : folder
}

/** A path as one line, whatever characters it holds. */
const quoted = (path: string): string => (/[\u0000-\u001f]/.test(path) ? JSON.stringify(path) : path)
