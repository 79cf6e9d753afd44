import { userInfo } from 'node:os'
import { neo4jSettings } from '../../graph/neo4j/settings.ts'
import type { Workspace } from '../../workspace/database/open.ts'
import { openExisting } from '../commands/resolve.ts'
import { fill, settle } from './filling.ts'

/** Options of every command that decides: who does and why, and where workspace and graph are. */
export type DecidingOptions = Readonly<{ out: string; neo4j?: string; by?: string; reason?: string }>

/** Who decides, when and why, as ledgers have it. */
export const signatureOf = ({ by, reason }: Pick<DecidingOptions, 'by' | 'reason'>) => ({
  by: by ?? userName(),
  at: new Date().toISOString(),
  reason: reason ?? '',
})

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'someone'
  }
}

/**
 * Lets people decide in a workspace, then brings what that changes to identity, exports and graph. `decide` returns
 * what is to be asked of the workspace when all is done.
 */
export async function deciding<T>(
  options: DecidingOptions,
  signal: AbortSignal,
  decide: (workspace: Workspace) => (() => T) | Promise<() => T>,
): Promise<T> {
  const choice = { folder: options.out, neo4j: options.neo4j ?? null }
  neo4jSettings(choice.neo4j)
  const workspace = openExisting(options.out)
  try {
    const told = await decide(workspace)
    settle(workspace)
    await fill(workspace, choice, signal)
    return told()
  } finally {
    workspace.close()
  }
}
