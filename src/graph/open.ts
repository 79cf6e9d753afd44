/** Which store a command works on: Neo4j where an address is given, else the file in the workspace. */

import { join } from 'node:path'
import type { Say } from './embedded/open.ts'
import { openEmbedded, openEmbeddedToRead } from './embedded/sink.ts'
import { neo4jSettings } from './neo4j/settings.ts'
import { openNeo4j } from './neo4j/sink.ts'
import type { Sink } from './sink.ts'

/** `folder` is the workspace; `neo4j` what `--neo4j` said, or null: then `NEO4J_URI` counts. */
export type StoreChoice = Readonly<{ folder: string; neo4j: string | null }>

export const embeddedFile = (folder: string): string => join(folder, 'graph.grafeo')

/** For loading. `say` hears of a broken file that was set aside. */
export function openStore({ folder, neo4j }: StoreChoice, say: Say): Promise<Sink> {
  const settings = neo4jSettings(neo4j)
  return settings ? openNeo4j(settings) : openEmbedded(embeddedFile(folder), say)
}

/** For questions: a store that must already be there. */
export function openStoreToRead({ folder, neo4j }: StoreChoice): Promise<Sink> {
  const settings = neo4jSettings(neo4j)
  return settings ? openNeo4j(settings, 5_000) : openEmbeddedToRead(embeddedFile(folder))
}
