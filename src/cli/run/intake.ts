import { hash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import type { Document } from '../../article.ts'
import { RenmaiError } from '../../errors.ts'
import { findSources } from '../../read/find.ts'
import { type ReadOptions, readDocuments } from '../../read/index.ts'
import type { ArticleRecord } from '../../record.ts'
import {
  type DocumentState,
  type Documents,
  type DocumentWriter,
  documentsOf,
  type Standing,
} from '../../workspace/documents.ts'
import type { Workspace } from '../../workspace/open.ts'
import { noteUnread, type Unread } from '../../workspace/unread.ts'
import { breather, interruptible } from '../interrupt.ts'
import type { Progress } from '../print/progress.ts'
import { type Batch, extractDocuments, failed, type Stages } from './extraction.ts'
import { shards } from './shards.ts'
import { addTally, emptyTally, type Tally } from './tally.ts'

export type IntakeOptions = ReadOptions & Readonly<{ prefix?: string | undefined; workers: number }>

/** The extraction, loaded when a document needs it, and its version: another version reads every document anew. */
export type Extractor = Readonly<{ stages: () => Promise<Stages>; version: string }>

/** What a run did with the documents it was given. */
export type Intake = Readonly<{
  tally: Tally
  standings: Record<Standing, number>
  /** Keys of documents of the workspace that the same folders no longer hold. */
  vanished: readonly string[]
}>

/** The tools of one run. */
type Run = Readonly<{
  extractor: Extractor
  documents: Documents
  options: IntakeOptions
  pathOf: (key: string) => string | null
  progress: Progress
  tally: Tally
  /** Files that gave no document. */
  unread: Unread[]
  signal: AbortSignal
}>

/**
 * Reads documents into the workspace. Those that are there from the same bytes by the same rules are passed over; one
 * that a run was cut off in is gone on with. What cannot be read is told and left out, the rest goes on.
 */
export async function takeIn(
  workspace: Workspace,
  paths: readonly string[],
  options: IntakeOptions,
  given: Readonly<{ extractor: Extractor; progress: Progress; signal: AbortSignal }>,
): Promise<Intake> {
  const files = await filesOf(paths, options)
  const run: Run = {
    ...given,
    options,
    documents: documentsOf(workspace),
    pathOf: pathsIn(files),
    tally: emptyTally(),
    unread: [],
  }
  const standings = { new: 0, changed: 0, unfinished: 0, same: 0 }
  const seen = new Set<string>()
  let bytes = 0
  const work = wanted(run, paths, (document, standing) => {
    if (seen.has(document.key)) throw twice(document.key)
    seen.add(document.key)
    standings[standing] += 1
    bytes += Buffer.byteLength(document.text)
    run.progress.at(run.tally.articles, bytes)
  })
  if (options.workers > 1) await inWorkers(run, work)
  else for await (const item of work) await readHere(run, item)
  noteUnread(workspace.db, files.values(), run.unread)
  return { tally: run.tally, standings, vanished: vanished(run.documents, files, seen) }
}

const twice = (key: string): RenmaiError =>
  new RenmaiError(
    `The document ${key} came twice in this run. Build its folders one after the other, with --prefix NAME.`,
  )

/** Key → absolute path of every file among the inputs. Throws when two files have one key. */
async function filesOf(paths: readonly string[], options: IntakeOptions): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for await (const { key, path, size } of findSources(paths, options, () => {})) {
    const real = size === null ? path : realpathSync(path)
    const other = files.get(key)
    if (other !== undefined && other !== real)
      throw new RenmaiError(
        `${other} and ${real} would both be the document ${key}. Build them one after the other, the second with --prefix NAME.`,
      )
    files.set(key, real)
  }
  return files
}

/** A line of a JSON Lines file has the key of the file, # and its own id. */
const pathsIn =
  (files: ReadonlyMap<string, string>) =>
  (key: string): string | null => {
    for (let end = key.length; end > 0; end = key.lastIndexOf('#', end - 1)) {
      const path = files.get(key.slice(0, end))
      if (path !== undefined) return existsSync(path) ? path : null
    }
    return null
  }

type Wanted = Readonly<{ document: Document; standing: Standing; state: DocumentState }>

/** The documents that need to be read; all are told to `saw`. */
async function* wanted(
  run: Run,
  paths: readonly string[],
  saw: (document: Document, standing: Standing) => void,
): AsyncGenerator<Wanted> {
  const { options, progress, tally, signal } = run
  const found = readDocuments(paths, options, ({ where, kind, message }) => {
    if (pageProblems.has(kind) && existsSync(where)) run.unread.push({ path: realpathSync(where), kind, why: message })
    addTally(tally, failed({ kind, message }).tally)
    progress.say(`renmai: ${message}`)
  })
  for await (const read of interruptible(found, signal)) {
    const path = run.pathOf(read.key)
    const document = options.prefix === undefined ? read : { ...read, key: `${options.prefix}/${read.key}` }
    const state = stateOf(document, path, run.extractor.version)
    const standing = run.documents.standing(state)
    saw(document, standing)
    if (standing === 'same') tally.documents += 1
    else yield { document, standing, state }
  }
}

/** Problems by which a whole file gives nothing. */
const pageProblems: ReadonlySet<string> = new Set(['empty', 'binary', 'unreadable', 'too-long'])

/** What was said beside the text (home, date, title) decides about records as the rules do. */
function stateOf(document: Document, path: string | null, version: string): DocumentState {
  const { key, sha256, encoding, title, published, publisher, home, url } = document
  const settings = hash('sha256', JSON.stringify([version, title, published, publisher, home, url])).slice(0, 16)
  return { key, path, sha256, encoding, version: settings }
}

async function readHere(run: Run, { document, standing, state }: Wanted): Promise<void> {
  const writer = run.documents.write(state)
  const from = standing === 'unfinished' ? writer.resume() : 0
  const breathe = breather()
  for (const batch of extractDocuments([document], await run.extractor.stages(), from)) {
    take(run, batch, () => writer)
    await breathe()
    run.signal.throwIfAborted()
  }
  writer.finish()
}

function take({ tally, progress }: Run, batch: Batch, writerOf: (document: string) => DocumentWriter): void {
  addTally(tally, batch.tally)
  for (const { message } of batch.problems) progress.say(`renmai: ${message}`)
  for (const line of batch.lines.split('\n')) {
    if (line === '') continue
    const record = JSON.parse(line) as ArticleRecord
    writerOf(record.source.document).put(record)
  }
}

async function inWorkers(run: Run, work: AsyncIterable<Wanted>): Promise<void> {
  const { extractInWorkers, workerEntry } = await import('./workers.ts')
  const states = new Map<string, DocumentState>()
  const answers = extractInWorkers(shards(noting(work, states)), workerEntry, run.options.workers)
  for await (const { batches, documents } of interruptible(answers, run.signal)) {
    const writers = new Map(documents.map(({ key }) => [key, run.documents.write(states.get(key) as DocumentState)]))
    for (const batch of batches) take(run, batch, key => writers.get(key) as DocumentWriter)
    for (const [key, writer] of writers) {
      writer.finish()
      states.delete(key)
    }
  }
}

async function* noting(work: AsyncIterable<Wanted>, states: Map<string, DocumentState>): AsyncGenerator<Document> {
  for await (const { document, state } of work) {
    states.set(document.key, state)
    yield document
  }
}

/** Documents below the folders of this run whose file, or whose line of the file, is gone. */
function vanished(
  documents: Documents,
  files: ReadonlyMap<string, string>,
  seen: ReadonlySet<string>,
): readonly string[] {
  const roots = [...new Set([...files].map(([key, path]) => rootOf(key, path)))]
  const read = new Set(files.values())
  const isGone = (path: string) => read.has(path) || (roots.some(root => path.startsWith(root)) && !existsSync(path))
  return documents
    .keys()
    .filter(({ key, path }) => path !== null && !seen.has(key) && isGone(path))
    .map(({ key }) => key)
}

/** What stands before the key in the path: the input folder. */
function rootOf(key: string, path: string): string {
  const below = key.split('/').join(sep)
  return path.endsWith(below) ? path.slice(0, path.length - below.length) : path
}
