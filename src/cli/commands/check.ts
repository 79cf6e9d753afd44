import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { totalmem } from 'node:os'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findEngine } from '../../graph/embedded/engine.ts'
import { type Neo4jSettings, neo4jSettings } from '../../graph/neo4j/settings.ts'
import { openNeo4j } from '../../graph/neo4j/sink.ts'
import { reason } from '../../json-lines.ts'
import { table } from '../print/table.ts'

/** One thing that renmai needs: `found` says what there is, `todo` what to do where that is not enough. */
type Finding = Readonly<{ name: string; found: string; todo: string | null }>

/** Prints a line for each thing that renmai needs; true when all of them are fine. */
export const checkCommand = async (options: Readonly<{ out: string; json?: boolean }>): Promise<boolean> => {
  const findings = [
    checkNode(process.versions.node),
    checkJieba(import.meta.url),
    checkWordLists(),
    checkMemory(totalmem()),
    checkFolder(options.out),
    checkEngine(findEngine()),
    ...(await checkNeo4j(neo4jSettings(null))),
  ]
  const rows = findings.map(it => [it.name, it.todo ? 'no' : 'fine', it.todo ? `${it.found}: ${it.todo}` : it.found])
  const columns = ['', '', ''].map(name => ({ name }))
  process.stdout.write(`${options.json ? JSON.stringify(findings, null, 1) : table(columns, rows).trim()}\n`)
  return findings.every(it => it.todo === null)
}

const fine = (name: string, found: string): Finding => ({ name, found, todo: null })

export const checkNode = (version: string): Finding => {
  const major = Number(version.split('.')[0])
  const todo = 'install Node 24 or newer (in the repository, `npm ci` brings it and `npm run` uses it)'
  return { name: 'node', found: version, todo: major >= 24 ? null : todo }
}

/** The segmenter reads nodejieba's dictionaries and asks nothing of its binary part. */
export const checkJieba = (from: string): Finding => {
  try {
    return checkDictionaries(createRequire(from)('nodejieba') as Readonly<Record<string, unknown>>)
  } catch (cause) {
    return { name: 'dictionaries', found: firstLine(cause), todo: 'install what renmai needs (`npm ci`)' }
  }
}

const firstLine = (cause: unknown): string => reason(cause).split('\n')[0] ?? ''

const checkDictionaries = (jieba: Readonly<Record<string, unknown>>): Finding => {
  const files = Object.keys(jieba)
    .filter(key => key.startsWith('DEFAULT_'))
    .map(key => String(jieba[key]))
  const missing = files.filter(file => !existsSync(file) || statSync(file).size === 0)
  if (missing.length === 0) return fine('dictionaries', `${files.length} files of nodejieba`)
  const found = `missing or empty: ${missing.join(', ')}`
  return { name: 'dictionaries', found, todo: 'reinstall nodejieba (`npm ci`)' }
}

/** Our own word lists stand beside the code, as data files. */
const checkWordLists = (): Finding => {
  const name = 'word lists'
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(it =>
    /\.(tsv|yaml|json)$/.test(it.name),
  )
  if (files.length > 0) return fine(name, `${files.length} files`)
  return { name, found: `none below ${root}`, todo: 'the installation is incomplete; install renmai again' }
}

/** What the segmenter's dictionary and the work beside it take, for each process. */
const neededMb = 700

export const checkMemory = (bytes: number): Finding => {
  const todo = `a process takes up to ${neededMb} MB; use a larger machine and --workers 1`
  return { name: 'memory', found: `${Math.round(bytes / 1e6)} MB`, todo: bytes >= 2 * neededMb * 1e6 ? null : todo }
}

/** The folder can be written to, or made where it is not there yet. */
const checkFolder = (out: string): Finding => {
  const name = 'workspace'
  let folder = resolve(out)
  while (!existsSync(folder)) folder = dirname(folder)
  try {
    if (!statSync(folder).isDirectory()) return { name, found: `${folder} is a file`, todo: 'name a folder with --out' }
    accessSync(folder, constants.W_OK | constants.X_OK)
    return fine(name, folder === resolve(out) ? `${out} can be written to` : `${out} can be made`)
  } catch (cause) {
    return { name, found: `${folder} cannot be written to (${reason(cause)})`, todo: 'name another folder with --out' }
  }
}

/** Without it everything works but questions, and those too where there is a Neo4j. */
export const checkEngine = (engine: ReturnType<typeof findEngine>): Finding => {
  const name = 'graph engine'
  if (typeof engine !== 'string') return fine(name, '@grafeo-db/js')
  const todo = 'install it with `npm install @grafeo-db/js@0.6.0`, or use a Neo4j server; only `query` needs one'
  return { name, found: `@grafeo-db/js does not run here (${engine})`, todo }
}

/** Only where the environment or `.env` names a server. */
const checkNeo4j = async (settings: Neo4jSettings | null): Promise<readonly Finding[]> => {
  if (settings === null) return []
  const name = 'Neo4j'
  try {
    const sink = await openNeo4j(settings, 5_000)
    await sink.close()
    return [fine(name, sink.place)]
  } catch (cause) {
    const [what = '', ...todo] = reason(cause).split(/(?<=[:.]) /)
    return [{ name, found: what.replace(/[:.]$/, ''), todo: todo.join(' ') }]
  }
}
