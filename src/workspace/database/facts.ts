import type { DatabaseSync } from 'node:sqlite'

/** `gone`: 1 while mentions went away and what was decided of them has not been taken away. */
export type FactName = 'revision' | 'exported' | 'mentions' | 'resolver' | 'measures' | 'reprints' | 'without' | 'gone'

/** A number the workspace keeps about itself; `revision` grows with every change of records or identity. */
export function factOf(db: DatabaseSync, name: FactName): number {
  return Number(db.prepare('SELECT value FROM facts WHERE name = ?').get(name)?.['value'] ?? 0)
}

export function setFact(db: DatabaseSync, name: FactName, value: number): void {
  db.prepare('UPDATE facts SET value = ? WHERE name = ?').run(value, name)
}

/** To be called in the transaction that changes something. */
export function touch(db: DatabaseSync): void {
  db.exec("UPDATE facts SET value = value + 1 WHERE name = 'revision'")
}
