import type { DatabaseSync } from 'node:sqlite'

/** An article that prints again what an earlier one told. `original` is never a reprint itself. */
export type Reprint = Readonly<{ article: string; original: string; likeness: number }>

/** The reprints found the last time. */
export const knownReprints = (db: DatabaseSync): readonly Reprint[] =>
  db.prepare('SELECT article, original, likeness FROM reprints').all() as Reprint[]

/** Puts the reprints found in the place of those known before; both by article. */
export function writeReprints(
  db: DatabaseSync,
  before: ReadonlyMap<string, Reprint>,
  found: ReadonlyMap<string, Reprint>,
): void {
  const drop = db.prepare('DELETE FROM reprints WHERE article = ?')
  for (const article of before.keys()) if (!found.has(article)) drop.run(article)
  const put = db.prepare('INSERT OR REPLACE INTO reprints VALUES (?, ?, ?)')
  for (const { article, original, likeness } of found.values()) put.run(article, original, likeness)
}
