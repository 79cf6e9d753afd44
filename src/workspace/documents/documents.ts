import { existsSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { RenmaiError } from '../../errors.ts'
import type { Given } from '../../read/settings.ts'
import type { ArticleRecord } from '../../record.ts'
import { type Articles, articlesIn } from '../articles/articles.ts'
import { touch } from '../database/facts.ts'
import { explaining } from '../database/faults.ts'
import { transaction, type Workspace } from '../database/open.ts'

/** What tells one state of a document from another. */
export type DocumentState = Readonly<{
  key: string
  /** The file it lies in, absolute; null when it came through a pipe. */
  path: string | null
  sha256: string
  /** What its bytes were decoded as; null for words that came as text. */
  encoding: string | null
  /** Extractor, lexicon and the settings that steer them: what else decides about its records. */
  version: string
  /** Null where nothing of it is known. */
  reading: Reading | null
}>

/** How a document is read once more: which run read it, the key of the file it stands in, and what was said of that. */
type Reading = Readonly<{ run: number; file: string; given: Given }>

/** `same`: nothing to do. `unfinished`: a build was cut off in it. */
export type Standing = 'new' | 'changed' | 'unfinished' | 'same'

export type Documents = Readonly<{
  /** Throws when the key belongs to a file elsewhere, naming both. */
  standing: (document: DocumentState) => Standing
  write: (document: DocumentState) => DocumentWriter
  /** Keeps how a document that is there is read, where that is not known or another run read it alike. */
  note: (document: DocumentState) => void
  /** Takes the document and all that its articles state away; false when there is none of that key. */
  remove: (key: string) => boolean
  keys: () => readonly Readonly<{ key: string; path: string | null }>[]
}>

/**
 * Writes the articles of one document, each in a transaction of its own: a process that is killed loses the article in
 * hand. Articles that the document no longer has go with `finish`; a document of one article is one transaction.
 */
export type DocumentWriter = Readonly<{
  /**
   * Keeps the articles that are there from the same text by the same rules, and tells after how many of the document to
   * go on: they are written in order, so those before were all dealt with.
   */
  resume: () => number
  put: (record: ArticleRecord) => void
  finish: () => void
}>

export function documentsOf(workspace: Workspace): Documents {
  const { db, file } = workspace
  const articles = articlesIn(db)
  const row = db.prepare('SELECT path, sha256, version, complete FROM documents WHERE key = ?')
  const note = db.prepare(
    'UPDATE documents SET run = ?1, file = ?2, given = ?3 WHERE key = ?4 AND (run, file, given) IS NOT (?1, ?2, ?3)',
  )
  return {
    standing: document => explaining(file, () => standingOf(row.get(document.key) as Row | undefined, document)),
    write: document => writerOf(workspace, articles, document),
    note: ({ key, reading }) => explaining(file, () => void note.run(...readingColumns(reading), key)),
    remove: key => explaining(file, () => row.get(key) !== undefined && removeDocument(db, articles, key)),
    keys: () =>
      db.prepare('SELECT key, path FROM documents ORDER BY key').all() as { key: string; path: string | null }[],
  }
}

type Row = Readonly<{ path: string | null; sha256: string; version: string; complete: number }>

function standingOf(row: Row | undefined, document: DocumentState): Standing {
  if (row === undefined) return 'new'
  refuseOtherFile(row, document)
  if (row.sha256 !== document.sha256 || row.version !== document.version) return 'changed'
  if (row.complete === 0) return 'unfinished'
  return 'same'
}

/** A folder that was moved as it was is followed; anything else might be another paper with the same file names. */
function refuseOtherFile(row: Row, document: DocumentState): void {
  if (row.path === document.path) return
  if (row.sha256 === document.sha256 && (row.path === null || !existsSync(row.path))) return
  throw new RenmaiError(
    `The document ${document.key} is already in the workspace from ${row.path ?? 'standard input'}; ${document.path ?? 'standard input'} has the same name. Build the second with --prefix NAME to keep both, or first take the other away: renmai remove ${document.key}`,
  )
}

const readingColumns = (reading: Reading | null) =>
  reading === null
    ? ([null, null, null] as const)
    : ([reading.run, reading.file, JSON.stringify(reading.given)] as const)

const putDocument = 'INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'

function writerOf(workspace: Workspace, articles: Articles, document: DocumentState): DocumentWriter {
  const { db, file } = workspace
  const state = `${document.sha256} ${document.version}`
  const insert = db.prepare(putDocument)
  const { key, path, sha256, version, encoding, reading } = document
  const mark = (complete: 0 | 1) =>
    insert.run(key, path, sha256, version, complete, encoding, ...readingColumns(reading))
  const kept = new Set<string>()
  let begun = false
  let held: ArticleRecord | null = null
  const putHeld = () => {
    if (held !== null) articles.put(held, state)
    held = null
    touch(db)
  }
  const commit = (work: () => void) => explaining(file, () => transaction(db, work))
  return {
    resume: () => {
      const done = articles.ofDocument(document.key).filter(article => article.state === state)
      for (const { id } of done) kept.add(id)
      return done.at(-1)?.ordinal ?? 0
    },
    put: record => {
      kept.add(record.id)
      if (held !== null)
        commit(() => {
          if (!begun) mark(0)
          begun = true
          putHeld()
        })
      held = record
    },
    finish: () =>
      commit(() => {
        putHeld()
        for (const { id } of articles.ofDocument(document.key)) if (!kept.has(id)) articles.remove(id)
        mark(1)
      }),
  }
}

function removeDocument(db: DatabaseSync, articles: Articles, key: string): boolean {
  transaction(db, () => {
    for (const { id } of articles.ofDocument(key)) articles.remove(id)
    db.prepare('DELETE FROM documents WHERE key = ?').run(key)
    touch(db)
  })
  return true
}
