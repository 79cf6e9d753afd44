import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { RenmaiError } from '../../errors.ts'

export type Lock = Readonly<{ release: () => void }>

/**
 * One writer a workspace. The lock is an open transaction on `renmai.lock`, so the system gives it back when the
 * process ends in whatever way, and no stale lock can be left. Throws who holds it and since when.
 */
export function lockWorkspace(dir: string): Lock {
  const db = new DatabaseSync(join(dir, 'renmai.lock'), { timeout: 0 })
  try {
    writeHolder(db)
    db.exec('BEGIN IMMEDIATE')
  } catch (error) {
    const holder = holderOf(db)
    db.close()
    if (isBusy(error)) throw new RenmaiError(refusal(dir, holder), { cause: error })
    throw error
  }
  return { release: () => db.close() }
}

const isBusy = (error: unknown): boolean => error instanceof Error && 'errcode' in error && error.errcode === 5

type Holder = Readonly<{ who: string; since: string }>

function writeHolder(db: DatabaseSync): void {
  db.exec('CREATE TABLE IF NOT EXISTS holder (one INTEGER PRIMARY KEY CHECK (one = 1), who TEXT, since TEXT)')
  const who = `${userName()} on ${hostname()}, process ${process.pid}`
  db.prepare('INSERT OR REPLACE INTO holder VALUES (1, ?, ?)').run(who, new Date().toISOString())
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'someone'
  }
}

function holderOf(db: DatabaseSync): Holder | null {
  try {
    return (db.prepare('SELECT who, since FROM holder').get() as Holder | undefined) ?? null
  } catch {
    return null
  }
}

function refusal(dir: string, holder: Holder | null): string {
  const who = holder === null ? 'another program' : `${holder.who}, since ${holder.since}`
  return `The workspace ${dir} is being written by ${who}. Wait until that has ended, or name another folder with --out.`
}
