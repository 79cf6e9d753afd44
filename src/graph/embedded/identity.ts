/** The embedded graph's own id, kept inside the file but outside the graph that people ask. */

import { randomUUID } from 'node:crypto'
import { keepingStatements } from '../cypher-files.ts'
import type { Database } from './engine.ts'

/** The one that cypher/keeping/identity.cypher makes. */
const graphName = 'renmai'
const statement = keepingStatements('identity')

/** The id written when the file was created; null when it was never finished. */
export async function readIdentity(db: Database): Promise<string | null> {
  try {
    const answer = await db.graph(graphName).executeLanguage('cypher', statement('read'))
    return answer.length > 0 ? String(answer.scalar()) : null
  } catch {
    return null
  }
}

export async function ensureIdentity(db: Database): Promise<string> {
  const known = await readIdentity(db)
  if (known) return known
  const id = randomUUID()
  await db.execute(statement('make'))
  db.graph(graphName).createNode(['Store'], { id })
  return id
}
