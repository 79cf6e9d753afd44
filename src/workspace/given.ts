import type { DatabaseSync } from 'node:sqlite'

/** What one store was last given, row by row. */
export type Given = Readonly<{
  /** Revision and rules of which the store holds everything; null while it does not, or was never loaded. */
  state: string | null
  totals: string | null
  /** What the store holds besides facts, as JSON. */
  settings: string
  /** Nothing is known of the store: it was never given anything. */
  isNew: boolean
  hashOf: (key: string) => string | null
  /** The store is about to be given these rows, or to lose them: whatever happens now, they are looked at again. */
  intend: (keys: readonly string[]) => void
  confirm: (rows: readonly Readonly<{ key: string; hash: string }>[]) => void
  forget: (keys: readonly string[]) => void
  /** Keys of rows that the store has and should not: all but those in the temporary table `wanted`. */
  unwanted: () => Generator<string>
  finish: (state: string, totals: string) => void
  /** Forgets what the store was given, and believes that it holds these rows instead. */
  adopt: (rows: Iterable<Readonly<{ key: string; hash: string }>>) => void
  /** From now on the store is to hold this; it does when `finish` says so. */
  set: (settings: string) => void
}>

export function givenTo(db: DatabaseSync, sink: string): Given {
  const { number, state, totals, settings } = sinkRow(db, sink)
  const hash = db.prepare('SELECT hash FROM given WHERE sink = ? AND key = ?')
  const put = db.prepare('INSERT OR REPLACE INTO given VALUES (?, ?, ?)')
  const drop = db.prepare('DELETE FROM given WHERE sink = ? AND key = ?')
  const end = db.prepare('UPDATE sinks SET state = ?, totals = ? WHERE number = ?')
  return {
    state,
    totals,
    settings,
    isNew: db.prepare('SELECT 1 FROM given WHERE sink = ? LIMIT 1').get(number) === undefined,
    hashOf: key => (hash.get(number, key)?.['hash'] as string | undefined) ?? null,
    intend: keys => {
      end.run(null, null, number)
      for (const key of keys) put.run(number, key, '')
    },
    confirm: rows => {
      for (const { key, hash } of rows) put.run(number, key, hash)
    },
    forget: keys => {
      for (const key of keys) drop.run(number, key)
    },
    unwanted: () => unwantedOf(db, number),
    finish: (state, totals) => void end.run(state, totals, number),
    adopt: rows => {
      end.run(null, null, number)
      db.prepare('DELETE FROM given WHERE sink = ?').run(number)
      for (const { key, hash } of rows) put.run(number, key, hash)
    },
    set: settings => void db.prepare('UPDATE sinks SET settings = ? WHERE number = ?').run(settings, number),
  }
}

type SinkRow = Readonly<{ number: number; state: string | null; totals: string | null; settings: string }>

function sinkRow(db: DatabaseSync, sink: string): SinkRow {
  db.prepare('INSERT OR IGNORE INTO sinks (id) VALUES (?)').run(sink)
  return db.prepare('SELECT number, state, totals, settings FROM sinks WHERE id = ?').get(sink) as SinkRow
}

/** The settings of a store, without noting that there is one. */
export const settingsOf = (db: DatabaseSync, sink: string): string =>
  String(db.prepare('SELECT settings FROM sinks WHERE id = ?').get(sink)?.['settings'] ?? '{}')

/** In reverse order of key, so that edges come before nodes. Read page by page, since rows go while it is read. */
function* unwantedOf(db: DatabaseSync, sink: number): Generator<string> {
  const page = db.prepare(
    `SELECT key FROM given WHERE sink = ? AND key < ? AND key NOT IN (SELECT key FROM temp.wanted)
     ORDER BY key DESC LIMIT 1000`,
  )
  let before = '3'
  for (;;) {
    const keys = page.all(sink, before).map(row => String(row['key']))
    yield* keys
    const last = keys.at(-1)
    if (last === undefined) return
    before = last
  }
}
