import { hash } from 'node:crypto'
import { existsSync, realpathSync } from 'node:fs'
import type { Document } from '../../article.ts'
import { RenmaiError } from '../../errors.ts'
import { type OnProblem, type ReadOptions, readSources } from '../../read/index.ts'
import type { ArticleRecord } from '../../record.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import {
  type DocumentState,
  type Documents,
  type DocumentWriter,
  documentsOf,
  type Standing,
} from '../../workspace/documents/documents.ts'
import { type Run as KeptRun, runNumber } from '../../workspace/documents/runs.ts'
import { noteUnread, type Unread } from '../../workspace/documents/unread.ts'
import { breather, interruptible } from '../interrupt.ts'
import type { Progress } from '../print/progress.ts'
import { type Batch, extractDocuments, failed, type Stages } from './extraction.ts'
import { type File, type Finder, filesIn, filesOf, vanished } from './files.ts'
import { shards } from './shards.ts'
import { addTally, emptyTally, type Tally } from './tally.ts'

export type IntakeOptions = ReadOptions & Readonly<{ prefix?: string | undefined; workers: number }>

/**
 * The extraction, loaded when a document needs it, and its version: another version reads every document anew.
 * `settings`: the `renmai.yaml` of the folders that were named, word for word.
 */
export type Extractor = Readonly<{ stages: () => Promise<Stages>; version: string; settings: readonly string[] }>

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
  /** The number under which the workspace keeps what this run says of all its documents. */
  number: number
  fileOf: (key: string) => File
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
  find: Finder,
  options: IntakeOptions,
  given: Readonly<{ extractor: Extractor; progress: Progress; signal: AbortSignal }>,
): Promise<Intake> {
  const files = await filesOf(find)
  const run: Run = {
    ...given,
    options,
    number: runNumber(workspace.db, saidOf(options, given.extractor)),
    documents: documentsOf(workspace),
    fileOf: filesIn(files),
    tally: emptyTally(),
    unread: [],
  }
  const standings = { new: 0, changed: 0, unfinished: 0, same: 0 }
  const seen = new Set<string>()
  let bytes = 0
  const work = wanted(run, find, (document, standing) => {
    if (seen.has(document.key)) throw twice(document.key)
    seen.add(document.key)
    standings[standing] += 1
    bytes += Buffer.byteLength(document.text)
    run.progress.at(run.tally.articles, bytes)
  })
  if (options.workers > 1) await inWorkers(run, work)
  else for await (const item of work) await readHere(run, item)
  noteUnread(
    workspace.db,
    [...files.values()].map(({ path }) => path),
    run.unread,
  )
  return { tally: run.tally, standings, vanished: vanished(run.documents, files, seen) }
}

const twice = (key: string): RenmaiError =>
  new RenmaiError(
    `The document ${key} came twice in this run. Build its folders one after the other, with --prefix NAME.`,
  )

/** What the run says of all its documents, as the workspace keeps it. */
const saidOf = (options: IntakeOptions, { version, settings }: Extractor): KeptRun => ({
  rules: version,
  ...{ home: options.home ?? null, published: options.published ?? null, publisher: options.publisher ?? null },
  ...{ prefix: options.prefix ?? null, columns: options.columns ?? null, settings: [...settings] },
})

type Wanted = Readonly<{ document: Document; standing: Standing; state: DocumentState }>

/** The documents that need to be read; all are told to `saw`. */
async function* wanted(
  run: Run,
  find: Finder,
  saw: (document: Document, standing: Standing) => void,
): AsyncGenerator<Wanted> {
  const { options, progress, tally, signal } = run
  const onProblem: OnProblem = ({ where, kind, message }) => {
    if (pageProblems.has(kind) && existsSync(where)) run.unread.push({ path: realpathSync(where), kind, why: message })
    addTally(tally, failed({ kind, message }).tally)
    progress.say(`renmai: ${message}`)
  }
  for await (const read of interruptible(readSources(find(onProblem), options, onProblem), signal)) {
    const prefixed = (key: string) => (options.prefix === undefined ? key : `${options.prefix}/${key}`)
    const file = run.fileOf(read.key)
    const document = { ...read, key: prefixed(read.key) }
    const state = stateOf(run, document, { ...file, key: prefixed(file.key) })
    const standing = run.documents.standing(state)
    saw(document, standing)
    if (standing === 'same') {
      tally.documents += 1
      run.documents.note(state)
    } else yield { document, standing, state }
  }
}

/** Problems by which a whole file gives nothing. */
const pageProblems: ReadonlySet<string> = new Set(['empty', 'binary', 'unreadable', 'too-long'])

/** What was said beside the text (home, date, title) decides about records as the rules do. */
function stateOf({ extractor, options, number }: Run, document: Document, file: File): DocumentState {
  const { key, sha256, encoding, title, published, publisher, home, url } = document
  const settings = hash('sha256', JSON.stringify([extractor.version, title, published, publisher, home, url]))
  const given = {
    home: options.home ?? file.given.home,
    publisher: options.publisher ?? file.given.publisher,
    published: options.published ?? file.given.published,
  }
  const reading = { run: number, file: file.key, given }
  return { key, path: file.path, sha256, encoding, version: settings.slice(0, 16), reading }
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
