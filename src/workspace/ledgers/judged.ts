import type { DatabaseSync } from 'node:sqlite'
import type { Attached } from './judgements.ts'

type Row = Readonly<{ a_article: string; a_key: string; b_article: string; b_key: string; judgement: string }>

/**
 * Remembers which mentions are judged; the names of those whose judgement is new or gone are to be resolved anew.
 * Returns how many those judgements are. In a transaction of the caller.
 */
export function setJudged(db: DatabaseSync, attached: readonly Attached[]): number {
  const wanted = byKey(
    attached.map(({ a, b, value }) => ({
      ...{ a_article: a.article, a_key: a.key, b_article: b.article, b_key: b.key, judgement: value.judgement },
    })),
  )
  const known = byKey(db.prepare('SELECT * FROM judged').all() as Row[])
  const [added, gone] = [missingIn(known, wanted), missingIn(wanted, known)]
  const insert = db.prepare('INSERT INTO judged VALUES (?, ?, ?, ?, ?)')
  const remove = db.prepare(
    'DELETE FROM judged WHERE a_article = ? AND a_key = ? AND b_article = ? AND b_key = ? AND judgement = ?',
  )
  for (const row of added) insert.run(...values(row))
  for (const row of gone) remove.run(...values(row))
  dirtyJudged(db, [...added, ...gone])
  return added.length + gone.length
}

const values = (row: Row) => [row.a_article, row.a_key, row.b_article, row.b_key, row.judgement] as const

const byKey = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map(row => [values(row).join(' '), row]))

const missingIn = (there: ReadonlyMap<string, Row>, wanted: ReadonlyMap<string, Row>): readonly Row[] =>
  [...wanted].flatMap(([key, row]) => (there.has(key) ? [] : [row]))

function dirtyJudged(db: DatabaseSync, rows: readonly Row[]): void {
  const dirty = db.prepare('INSERT OR IGNORE INTO dirty SELECT block FROM mentions WHERE article = ? AND key = ?')
  for (const { a_article, a_key, b_article, b_key } of rows) {
    dirty.run(a_article, a_key)
    dirty.run(b_article, b_key)
  }
}
