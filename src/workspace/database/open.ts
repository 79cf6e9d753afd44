import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { RenmaiError } from '../../errors.ts'
import { makeFolder } from '../../make-folder.ts'
import { mentionRules } from '../people/mentions.ts'
import { setFact } from './facts.ts'
import { explaining } from './faults.ts'
import { type Lock, lockWorkspace } from './lock.ts'
import { migrations } from './migrations.ts'

/** `RNMI`: written into the header of every workspace, so that no other program's database is taken for one. */
const applicationId = 0x524e4d49

export type Workspace = Readonly<{ dir: string; file: string; db: DatabaseSync; close: () => void }>

/**
 * Opens the workspace in a folder, made if there is none, and keeps other writers out until `close`.
 * Throws when it is another program's database, one of a newer renmai, damaged, or in use; nothing is changed then.
 */
export function openWorkspace(dir: string): Workspace {
  const folder = resolve(dir)
  makeFolder(folder)
  const file = join(folder, 'renmai.sqlite')
  return explaining(file, () => {
    refuseForeign(file)
    const lock = lockWorkspace(folder)
    try {
      const db = prepared(file)
      return { dir: folder, file, db, close: () => closeAll(db, lock) }
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

/** The first version has articles with their records as every later one has. */
export const withRecords = 1

/**
 * Opens an existing workspace for reading, beside a writer. Throws when there is none, it is not one of ours, or it is of
 * an older version than `oldest`: the one from which on it has the tables that are to be read.
 */
export function readWorkspace(dir: string, oldest = migrations.length): Workspace {
  const folder = resolve(dir)
  const file = join(folder, 'renmai.sqlite')
  if (!existsSync(file))
    throw new RenmaiError(`There is no workspace in ${folder}. Make one with: renmai build PATH --out ${dir}`)
  return explaining(file, () => {
    const version = refuseForeign(file)
    if (version < oldest)
      throw new RenmaiError(`The workspace ${folder} is of an older renmai. Run: renmai build PATH --out ${dir}`)
    const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 })
    db.exec(roomToSort)
    return { dir: folder, file, db, close: () => db.close() }
  })
}

/** The same for what is written of all articles. Throws where there is none, too. */
export function readArticles(dir: string): Workspace {
  const workspace = readWorkspace(dir)
  if (workspace.db.prepare('SELECT 1 FROM articles').get() !== undefined) return workspace
  workspace.close()
  throw new RenmaiError(`The workspace ${workspace.dir} holds no article. Build some: renmai build PATH --out ${dir}`)
}

/** Graphs are compared and grouped in temporary tables: with the usual 2 MB each row of a large one is a read of the disk. */
const roomToSort = 'PRAGMA temp.cache_size = -32000'

function closeAll(db: DatabaseSync, lock: Lock): void {
  db.close()
  lock.release()
}

/** The version of the workspace, 0 for a new one. */
function refuseForeign(file: string): number {
  if (!existsSync(file) || statSync(file).size === 0) return 0
  if (!isSqlite(file)) throw new RenmaiError(`${file} is no workspace of renmai. Name another folder with --out.`)
  try {
    return looking(file, true)
  } catch (error) {
    if (isCutOff(error)) return looking(file, false)
    throw error
  }
}

function looking(file: string, readOnly: boolean): number {
  const db = new DatabaseSync(file, { readOnly })
  try {
    return refuseOther(db, file)
  } finally {
    db.close()
  }
}

/** A process was killed while it wrote: SQLite puts the file right when it is opened, for which it must write. */
const isCutOff = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 776

function isSqlite(file: string): boolean {
  const start = Buffer.alloc(15)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, start, 0, 15, 0)
  } finally {
    closeSync(handle)
  }
  return start.toString('latin1') === 'SQLite format 3'
}

function refuseOther(db: DatabaseSync, file: string): number {
  const version = pragma(db, 'user_version')
  const isEmpty = db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined
  if (pragma(db, 'application_id') !== applicationId && !isEmpty)
    throw new RenmaiError(`${file} is the database of another program. Name another folder with --out.`)
  if (version > migrations.length)
    throw new RenmaiError(
      `${file} was written by a newer renmai (workspace version ${version}, this one knows ${migrations.length}). Install the newer renmai, or name another folder with --out.`,
    )
  return version
}

const pragma = (db: DatabaseSync, name: string): number =>
  Number(Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0] ?? 0)

function prepared(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { timeout: 5000 })
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000')
    db.exec(roomToSort)
    migrate(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function migrate(db: DatabaseSync): void {
  const done = pragma(db, 'user_version')
  const isNew = done === 0
  migrations.slice(done).forEach((step, i) => {
    transaction(db, () => {
      db.exec(step)
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${done + i + 1}`)
      if (isNew) setFact(db, 'mentions', mentionRules)
    })
  })
}

/** All of the work or nothing of it. */
export function transaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
